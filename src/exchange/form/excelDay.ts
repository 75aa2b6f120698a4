const DAY = 86_400_000;
/** Day zero of the serial numbers, as far as days after February 1900 go. */
const EPOCH = Date.UTC(1899, 11, 30);
/** The date system that old Excel for Mac used begins four years and a day later. */
const DAYS_TO_1904 = 1462;
const FIRST_SERIAL = 61;
const LAST_SERIAL = 401_768;

/** The ISO day that a serial number means; undefined before March 1900 and after 2999. A time of day is left out. */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  const days = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (!(days >= FIRST_SERIAL && days <= LAST_SERIAL)) return undefined;
  return new Date(EPOCH + days * DAY).toISOString().slice(0, 10);
}
