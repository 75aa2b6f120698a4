/** Call 93: `context.sync()` of the add-in, carried out by the executor. */
import type { Executor } from '../protocol/executor';
import type { Request } from '../protocol/request';
import { CommonError, type CallHandler } from './dispatch';

/** The bit of a request's flags that says it changes something. */
export const writesFlag = 1;

export function richApiCall(executor: Executor): CallHandler {
  return async ({ ArrayData = [] }) => {
    // customData, method, path, headers, body, permission, flags …
    const [, , , , body, , flags] = ArrayData;
    const writes = typeof flags === 'number' && (flags & writesFlag) !== 0;
    const response = await executor.execute(JSON.parse(String(body)) as Request, { writes });
    return { Error: CommonError.none, Data: [200, [], JSON.stringify(response)] };
  };
}
