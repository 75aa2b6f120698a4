const DAY = 86_400_000;

/**
 * The number Excel stores for a day, by the workbook's date system; undefined before 1 March 1900 (Excel counts a 29
 * February 1900 that never was) and for what is no whole day.
 */
export function excelDate(iso: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY;
  const serial = days - Date.UTC(1899, 11, 30) / DAY - (date1904 ? 1462 : 0);
  return serial > (date1904 ? 0 : 60) ? serial : undefined;
}
