/** What a missing value or an error says, in Vietnamese, for tests on reasons. */
import { NgktError } from '../../src/kpi/finding';
import type { Value } from '../../src/kpi/value';

/** Why a value is missing; "" where it is not. */
export function reason(value: Value | string): string {
  return typeof value !== 'string' && value.kind === 'missing' ? value.reason.vi : '';
}

/** "code: message" of the error a call throws; fails the test where it throws none of ours. */
export function errorOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    expect(error.text.en).toMatch(/\S/);
    return `${error.code}: ${error.text.vi}`;
  }
  throw new Error('no error was thrown');
}
