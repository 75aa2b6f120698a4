import type { Book } from '../../book/book';

/** Functions that give a day's number, or read one as a day. */
const DAYS =
  /(?:^|[^\p{L}\d_.])(?:DATE|DATEDIF|DATEVALUE|DAY|DAYS|DAYS360|EDATE|EOMONTH|(?:ISO)?WEEKNUM|MONTH|(?:NETWORK|WORK)DAYS?(?:\.INTL)?|NOW|TEXT|TODAY|VALUE|WEEKDAY|YEAR|YEARFRAC)\s*\(/iu;

/**
 * Whether the figures the grid calculates are Excel's. The grid counts days from 1900 alone: where the workbook counts them
 * from 1904 and a formula works on days, no figure of a formula is saved that had to be calculated anew. Excel calculates
 * it when it opens the file.
 */
export function knowsFigures({ date1904, engine }: Book): boolean {
  if (!date1904) return true;
  return !engine.sheets.some((sheet) => {
    const used = sheet.used(true);
    return used !== undefined && sheet.read(used).some((row) => row.some(({ formula }) => DAYS.test(formula ?? '')));
  });
}
