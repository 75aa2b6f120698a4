import { Worker } from 'node:worker_threads';
import type { MadeForm } from '../../ooxml/form/makeForm';
import type { FormMaker, FormOrder } from './formMaker';
import { formOf, type FormOutcome } from './formOutcome';

export interface FormThreadsOptions {
  /** Bytes of the form template. */
  readonly template: Uint8Array;
  /** The script of a thread, `formWorker` built. */
  readonly script: string;
  /** At most so many threads; each begins when it is first needed. */
  readonly threads: number;
  /** Environment of the threads; that of the process where absent. */
  readonly env?: NodeJS.ProcessEnv;
}

interface Job {
  readonly order: FormOrder;
  readonly done: (form: MadeForm) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Makes forms in threads of their own: a form takes a processor for a twentieth of a second or more, and on the first day of
 * a period all offices ask for theirs, while others hand in. What comes when all threads are busy waits its turn.
 */
export class FormThreads implements FormMaker {
  private readonly waiting: Job[] = [];
  private readonly busy = new Map<Worker, Job>();
  private readonly free: Worker[] = [];
  private closed = false;

  constructor(private readonly options: FormThreadsOptions) {}

  make(order: FormOrder): Promise<MadeForm> {
    return new Promise((done, failed) => {
      this.waiting.push({ order, done, failed });
      this.next();
    });
  }

  /** Ends the threads; orders not done fail. */
  async close(): Promise<void> {
    this.closed = true;
    this.refuse();
    await Promise.all([...this.free, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.closed) return this.refuse();
    while (this.waiting.length > 0) {
      const worker = this.free.pop() ?? this.begin();
      if (!worker) return;
      const job = this.waiting.shift() as Job;
      this.busy.set(worker, job);
      worker.postMessage(job.order);
    }
  }

  private refuse(): void {
    for (const { failed } of this.waiting.splice(0)) failed(new Error('The service has ended.'));
  }

  private begin(): Worker | undefined {
    const { template, script, threads, env } = this.options;
    if (this.busy.size >= threads) return undefined;
    const worker = new Worker(script, { workerData: template, ...(env && { env }) });
    // Waiting for orders is no reason for the process to stay.
    worker.unref();
    worker.on('message', (outcome: FormOutcome) => this.answered(worker, outcome));
    worker.on('error', (error) => this.lost(worker, error));
    worker.on('exit', (code) => this.lost(worker, new Error(`A thread that makes forms ended (${code}).`)));
    return worker;
  }

  private answered(worker: Worker, outcome: FormOutcome): void {
    const job = this.busy.get(worker);
    this.busy.delete(worker);
    this.free.push(worker);
    try {
      job?.done(formOf(outcome));
    } catch (error) {
      job?.failed(error);
    }
    this.next();
  }

  /** The order in hand fails; the next one gets a new thread. */
  private lost(worker: Worker, error: Error): void {
    this.busy.get(worker)?.failed(error);
    this.busy.delete(worker);
    const place = this.free.indexOf(worker);
    if (place >= 0) this.free.splice(place, 1);
    this.next();
  }
}
