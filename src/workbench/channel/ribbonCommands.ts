/** Runs the functions behind ribbon buttons and context-menu entries (`Office.actions.associate`). */
import { CommonError, type CallHandler } from './dispatch';

export interface CommandOutcome {
  /** 0, or the client's `ooe…` code: there is no such function, it threw, its page is not ready. */
  readonly status: number;
}

/** Sends an event over the channel. @returns false where nobody listens */
export type RaiseEvent = (event: string, data: unknown) => boolean;

export class RibbonCommands {
  private readonly waiting = new Map<string, (outcome: CommandOutcome) => void>();

  constructor(private readonly raise: RaiseEvent) {}

  /**
   * Calls the function an action names in the manifest; settles when it has called `event.completed()`.
   * @param source id of the button
   * @throws Error where the add-in does not listen yet
   */
  run(actionId: string, source: string): Promise<CommandOutcome> {
    // The client takes the first as an opaque id, which comes back on completion.
    const invocation = `${source}#${crypto.randomUUID()}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(invocation, resolve);
      const event = JSON.stringify({ source: { id: source } });
      if (this.raise('appCommandInvoked', [invocation, actionId, event])) return;
      this.waiting.delete(invocation);
      reject(new Error(`The add-in has not started: ${actionId}`));
    });
  }

  /** Call 94: the add-in has called `event.completed()`, or its function could not be run. */
  readonly completed: CallHandler = (call) => {
    const id = String(call['0']);
    const status = call['1'];
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.({ status: typeof status === 'number' ? status : CommonError.none });
    return { Error: CommonError.none };
  };
}
