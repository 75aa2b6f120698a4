const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The English name of a month, 1 to 12. */
export function englishMonth(month: number): string {
  return ENGLISH[month - 1] ?? '';
}

/**
 * A month's number in a Vietnamese text: only January and February take a leading zero, so that nobody can write a digit
 * before them ("tháng 01", "tháng 6"; Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function vietnameseMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** A day's number in a Vietnamese text: days below 10 take a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function vietnameseDay(day: number): string {
  return String(day).padStart(2, '0');
}
