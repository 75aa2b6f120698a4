/** Makes a round trip fail, so that a test can see what an add-in does when Excel refuses, or breaks off half-way. */
import { HostError } from '../../src/workbench/protocol/hostError';
import type { Executor, RequestScope } from '../../src/workbench/protocol/executor';
import type { Request, Response } from '../../src/workbench/protocol/request';

/** Before anything is done, after the first half of the actions, or when all are done and only the answer is lost. */
export type FaultMoment = 'before' | 'middle' | 'after';

interface Fault {
  remaining: number;
  readonly moment: FaultMoment;
  readonly code: string;
}

export class Faults {
  private fault: Fault | undefined;
  /** How many faults have struck. */
  struck = 0;

  /** The n-th round trip from now on fails, counted from 1; later ones succeed again. */
  failSync(n: number, moment: FaultMoment = 'before', code = 'GeneralException'): void {
    this.fault = { remaining: n, moment, code };
  }

  clear(): void {
    this.fault = undefined;
  }

  async execute(executor: Executor, request: Request, scope: RequestScope): Promise<Response> {
    const fault = this.fault;
    if (!fault || --fault.remaining > 0) return executor.execute(request, scope);
    this.fault = undefined;
    this.struck++;
    const count = request.Actions.length;
    const done = { before: 0, middle: Math.floor(count / 2), after: count }[fault.moment];
    const partial = await executor.execute({ ...request, Actions: request.Actions.slice(0, done) }, scope);
    if (partial.Error) return partial;
    const error = new HostError(fault.code, 'Injected by the test.', 500);
    return {
      ...partial,
      Error: {
        Code: error.code,
        Message: error.message,
        Location: '',
        HttpStatusCode: error.httpStatus,
        ActionIndex: Math.min(done, count - 1),
      },
    };
  }
}
