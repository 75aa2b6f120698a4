import { NgktError } from '../../src/kpi/finding';

/** The code of the error a call throws; fails the test when it throws none of ours, or says nothing in one language. */
export function errorCode(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    expect(error.text.vi).toMatch(/\S/);
    expect(error.text.en).toMatch(/\S/);
    expect(error.text.vi).toBe(error.text.vi.normalize('NFC'));
    return error.code;
  }
  throw new Error('no error was thrown');
}
