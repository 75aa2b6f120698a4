/** What runs in each thread of `FormThreads`: a form for every order, in the order they come. */
import { parentPort, workerData } from 'node:worker_threads';
import { NgktError } from '../../kpi/finding';
import { FormsInTurn, type FormOrder } from './formMaker';
import type { FormOutcome } from './formOutcome';

const forms = new FormsInTurn(workerData as Uint8Array);

parentPort?.on('message', (order: FormOrder) => {
  void outcomeOf(order).then((outcome) => parentPort?.postMessage(outcome));
});

async function outcomeOf(order: FormOrder): Promise<FormOutcome> {
  try {
    return { form: await forms.make(order) };
  } catch (error) {
    if (!(error instanceof NgktError)) return { error: error instanceof Error ? error : new Error(String(error)) };
    const { code, text, where } = error;
    return { refusal: { code, text, where } };
  }
}
