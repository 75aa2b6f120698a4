import { makeForm, type FormRequest, type MadeForm } from '../../ooxml/form/makeForm';
import { nodeZipCodec } from '../../ooxml/node/zipCodec';
import { Turns } from '../turns';

/** For whom and from which figures a form is made; the template and the way of packing are the service's. */
export type FormOrder = Omit<FormRequest, 'codec'>;

/** Makes forms from the service's template. */
export interface FormMaker {
  /** @throws NgktError as `makeForm` */
  make(order: FormOrder): Promise<MadeForm>;
  close(): Promise<void>;
}

/** Makes forms in the service's own thread, one after the other; others wait while one is made. */
export class FormsInTurn implements FormMaker {
  private readonly turns = new Turns();

  constructor(private readonly template: Uint8Array) {}

  make(order: FormOrder): Promise<MadeForm> {
    return this.turns.take(() => makeForm(this.template, { ...order, codec: nodeZipCodec }));
  }

  async close(): Promise<void> {}
}
