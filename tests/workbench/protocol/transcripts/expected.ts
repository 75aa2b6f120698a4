import type { Response } from '../../../../src/workbench/protocol/request';

/** What of an answer every host must give alike: not the words of an error, nor where it says it arose. */
export function comparable(response: Response): object {
  const { Results, TraceIds, Error: failure } = response;
  return { Results, TraceIds, ...(failure && { Error: { Code: failure.Code, ActionIndex: failure.ActionIndex } }) };
}
