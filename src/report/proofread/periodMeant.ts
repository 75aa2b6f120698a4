/** What the words for a period mean: their numbers turned into periods and days. */
import { fromMonths, type Period } from '../../kpi/period';

export type PeriodMeant =
  | { readonly kind: 'period'; readonly period: Period }
  /** "từ đầu năm 2022 đến nay": begins on a day and ends when the text was written. */
  | { readonly kind: 'since'; readonly from: string }
  /** "tính đến ngày 31/10/2024". */
  | { readonly kind: 'until'; readonly day: string }
  /** "tính đến nay". */
  | { readonly kind: 'now' }
  /** "cùng kỳ năm trước", "quý trước": named only as what is compared with. */
  | { readonly kind: 'sameOfYear'; readonly year: number | undefined }
  | { readonly kind: 'before' }
  /** Digits of time that say no period of a figure: "đến năm 2030", "3 tháng". */
  | { readonly kind: 'none' };

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

export function yearOf(period: Period): number {
  return Number(period.end.slice(0, 4));
}

export function yearFrom(text: string | undefined, report: Period): number {
  return text === undefined ? yearOf(report) : Number(text);
}

export function countOf(text: string | undefined): number {
  return NUMBER_WORDS[(text ?? '').toLowerCase()] ?? Number(text);
}

export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2999;
}

export function since(year: number): PeriodMeant | undefined {
  return isYear(year) ? { kind: 'since', from: `${year}-01-01` } : undefined;
}

export function until(parts: readonly (string | undefined)[]): PeriodMeant | undefined {
  const [day, month, year] = parts[0] === undefined ? parts.slice(3) : parts;
  return dayMeant(Number(year), Number(month), Number(day));
}

export function dayMeant(year: number, month: number, day: number): PeriodMeant | undefined {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { kind: 'until', day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

export function endOfMonth(year: number, month: number): PeriodMeant | undefined {
  if (!isYear(year) || month < 1 || month > 12) return undefined;
  return { kind: 'until', day: fromMonths(year, month, 1).end };
}

export function months(
  year: number,
  count: number,
  fromEnd: boolean,
  first = fromEnd ? 13 - count : 1,
): PeriodMeant | undefined {
  if (!isYear(year) || !(count >= 1 && count <= 12) || !(first >= 1 && first + count <= 13)) return undefined;
  return { kind: 'period', period: fromMonths(year, first, count) };
}

export function quarterMeant(year: number, text: string | undefined): PeriodMeant | undefined {
  return months(year, 3, false, (quarterOf(text) - 1) * 3 + 1);
}

export function quarterOf(text: string | undefined): number {
  const said = (text ?? '').toLowerCase();
  return ORDINALS[said] ?? Number(said);
}

/** From the first of January to the end of a day's month; another day ends no period that is known. */
export function fromJanuary(meant: PeriodMeant | undefined): PeriodMeant | undefined {
  if (meant?.kind !== 'until') return meant;
  const [year, month] = meant.day.split('-').map(Number) as [number, number];
  const period = fromMonths(year, 1, month);
  return period.end === meant.day ? { kind: 'period', period } : since(year);
}

export function years(from: number, to: number): PeriodMeant | undefined {
  if (!isYear(from) || !isYear(to) || to < from || to - from > 30) return undefined;
  return { kind: 'period', period: fromMonths(from, 1, (to - from + 1) * 12) };
}

/** "từ đầu năm 2022 đến 30/9/2023" begins in the year it names, not in that of its end. */
export function begunIn(said: string, meant: PeriodMeant | undefined): PeriodMeant | undefined {
  const start = /(?:đầu\s+năm|from|since|of)\s+(\d{4})/iu.exec(said)?.[1];
  if (start === undefined || meant?.kind !== 'period') return meant;
  const [year, month] = meant.period.end.split('-').map(Number) as [number, number];
  const count = (year - Number(start)) * 12 + month;
  return count >= 1 && count <= 120 ? { kind: 'period', period: fromMonths(Number(start), 1, count) } : undefined;
}
