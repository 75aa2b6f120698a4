import type { Bilingual } from '../../kpi/bilingual';

export type ExcelError = '#N/A' | '#VALUE!' | '#NUM!' | '#DIV/0!';

/** What a custom function answers instead of a value: Excel's error and why. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';

  constructor(
    readonly code: ExcelError,
    readonly text: Bilingual,
  ) {
    super(text.en);
  }
}
