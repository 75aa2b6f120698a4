/** An error value that a formula surely gives. Errors of functions are left to the spreadsheet. */
export interface CellError {
  readonly error: '#DIV/0!' | '#VALUE!';
}

/** Whether a computed value is an error. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
