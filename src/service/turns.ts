import { setImmediate } from 'node:timers/promises';

/**
 * Work that keeps the processor busy for a tenth of a second or more (making and reading forms, consolidating) is done one
 * piece after the other, and between two pieces everything else that waits is answered.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.last.then(() => setImmediate()).then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
