/** What a custom function's result is on the wire, and in a cell. */
import type { FunctionAnswer, Scalar } from '../engine/engine';
import { isRecord, type Wire } from '../protocol/wire';

/** The client's numbers for what went wrong; all others are #VALUE!: it threw, its promise was rejected … */
const errorByNumber: ReadonlyMap<number, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);

/** `[invocation, succeeded, value or message, error number]`, as `SetInvocationArrayResults` gets them. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: Wire, error?: number];

export function answerOf([, succeeded, value, error]: InvocationResult): FunctionAnswer {
  if (!succeeded) {
    const code = errorByNumber.get(error ?? 0) ?? '#VALUE!';
    return typeof value === 'string' && value !== '' ? { error: code, message: value } : { error: code };
  }
  if (Array.isArray(value)) return { value: (value as readonly Wire[]).map(row) };
  const single = errorValue(value);
  return single ?? { value: scalar(value) };
}

function row(value: Wire): readonly Scalar[] {
  return Array.isArray(value) ? (value as readonly Wire[]).map(scalar) : [scalar(value)];
}

/** Errors within an array appear by their code. */
function scalar(value: Wire): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  return errorValue(value)?.error ?? '#VALUE!';
}

/** A `CustomFunctions.Error` that was returned, not thrown. */
function errorValue(value: Wire): { readonly error: string; readonly message?: string } | undefined {
  if (!isRecord(value)) return undefined;
  const { code, message } = value;
  const error = typeof code === 'string' ? code : '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
