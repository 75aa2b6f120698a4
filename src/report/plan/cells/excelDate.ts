const DAY = 86_400_000;
/** Day zero of the numbers that count from 1900, as far as days after February 1900 go. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** The date system that old Excel for Mac used begins four years and a day later. */
const DAYS_TO_1904 = 1462;

/**
 * The number Excel stores for a day, by the workbook's date system; undefined before 1 March 1900 (Excel counts a 29
 * February 1900 that never was) and for what is no whole day.
 */
export function excelDate(iso: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY;
  const serial = days - FIRST_DAY / DAY - (date1904 ? DAYS_TO_1904 : 0);
  return serial > (date1904 ? 0 : 60) ? serial : undefined;
}

/** The ISO day that a number means; undefined before March 1900 and after 2999. A time of day is left out. */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  const days = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (!(days >= 61 && days <= 401_768)) return undefined;
  return new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
}
