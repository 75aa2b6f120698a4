import type { ExcelError } from '../report/functions/functionError';

/**
 * The error as Excel shows it in the cell. Excel takes a message with `#VALUE!` and `#N/A` alone; the other two say
 * themselves what they mean.
 */
export function excelError(code: ExcelError, message: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case '#N/A':
      return new CustomFunctions.Error(ErrorCode.notAvailable, message);
    case '#VALUE!':
      return new CustomFunctions.Error(ErrorCode.invalidValue, message);
    case '#NUM!':
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case '#DIV/0!':
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
  }
}
