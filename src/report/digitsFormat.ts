import { printedDecimals } from '../kpi/value';

/** From here on a General cell may show a power, *1.23457E+11*; smaller than `SMALLEST`, *4E-05*. */
const LARGEST = 1e11;
const SMALLEST = 1e-4;
/** Excel's number formats take no more. */
const MOST_DECIMALS = 30;

/** The number format by which a cell without one shows all digits of a very large or very small number; undefined of others. */
export function digitsFormat(number: number): string | undefined {
  const size = Math.abs(number);
  if (size === 0 || (size >= SMALLEST && size < LARGEST)) return undefined;
  const decimals = Math.min(printedDecimals(number), MOST_DECIMALS);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Whether a cell has such a format, words taken out, in place of General. */
export function isDigitsFormat(format: string): boolean {
  return /^#,##0(?:\.0+)?$/.test(format);
}
