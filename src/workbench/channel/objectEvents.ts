/**
 * Events of the object model (`worksheet.onChanged` …) on their way to the add-in. The client hands an event to the
 * handlers of its number and target, and drops those nobody waits for.
 */
import type { WireRecord } from '../protocol/wire';
import { MessageCategory, richMessage, type SendRichMessages } from './richMessage';
import { RichMessageQueue } from './richMessageQueue';

export interface ObjectEvent {
  /** Number of the event in the client's registrations: 10 is `worksheet.onChanged`. */
  readonly type: number;
  /** Id of the object, or "Workbook" for events of all objects of a kind. */
  readonly target: string;
  readonly args: WireRecord;
}

export class ObjectEvents {
  private readonly queue: RichMessageQueue;

  constructor(send: SendRichMessages) {
    this.queue = new RichMessageQueue(send);
  }

  readonly raise = ({ type, target, args }: ObjectEvent): void => {
    this.queue.post(richMessage(MessageCategory.objectEvents, type, target, args));
  };
}
