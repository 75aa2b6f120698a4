import { NgktError } from './finding';
import { dateForPeriod, unknownPeriodText } from './messages';

/**
 * A reporting period under its SDMX name. Accepted: `2024`, `2024-S1`, `2024-Q3`, `2024-07` (also `2024-M07`), time
 * ranges `2024-01-01/P9M` with the short form `2024-9M`. `id` is canonical: equal periods have equal ids.
 */
export interface Period {
  readonly id: string;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'span';
  /** First and last calendar day, ISO. */
  readonly start: string;
  readonly end: string;
}

/**
 * Which days a period's figures cover. `calendar`: its own days. `administrative`: Nghị định 09/2019/NĐ-CP, điều 12,
 * from the 15th of the month before to the 14th of the last month.
 */
export type CutOffRule = 'calendar' | 'administrative';

/** Years that figures are given for; others are slips of the pen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/**
 * @throws NgktError `period.date` for a date (spreadsheets turn `2024-07` into one when a file is saved), `period.unknown`
 *   when the text is none of the accepted forms
 */
export function parsePeriod(text: string): Period {
  const trimmed = text.trim();
  const match =
    /^(\d{4})(?:-(?:S([12])|Q([1-4])|M?(0[1-9]|1[0-2])|([1-9]|1[0-2])M))?$/i.exec(trimmed) ??
    /^(\d{4})-(0[1-9]|1[0-2])-01\/P(\d{1,3})(Y|M)$/i.exec(trimmed);
  const year = Number(match?.[1]);
  if (!match || year < FIRST_YEAR || year > LAST_YEAR) throw unknownPeriod(text);
  if (trimmed.includes('/')) {
    return fromMonths(year, Number(match[2]), Number(match[3]) * (match[4]?.toUpperCase() === 'Y' ? 12 : 1), text);
  }
  if (match[2]) return fromMonths(year, (Number(match[2]) - 1) * 6 + 1, 6, text);
  if (match[3]) return fromMonths(year, (Number(match[3]) - 1) * 3 + 1, 3, text);
  if (match[4]) return fromMonths(year, Number(match[4]), 1, text);
  if (match[5]) return fromMonths(year, 1, Number(match[5]), text);
  return fromMonths(year, 1, 12, text);
}

/** The period, or undefined where the text is none; for whoever leaves it to others to say what is wrong. */
export function readablePeriod(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

/**
 * The period of `months` months from the first of a month, under its canonical name; also of years in which no figure can
 * be given, so that a comparison with the year before the first finds nothing rather than fails.
 */
export function fromMonths(year: number, month: number, months: number, asTyped?: string): Period {
  if (months < 1 || year < 1000 || year > 9998) throw unknownPeriod(asTyped ?? `${year}-${month}/P${months}M`);
  const start = isoDay(year, month, 1);
  const end = isoDay(year, month + months, 0);
  if (months === 12 && month === 1) return { id: `${year}`, kind: 'year', start, end };
  if (months === 6 && (month - 1) % 6 === 0) return { id: `${year}-S${(month + 5) / 6}`, kind: 'half', start, end };
  if (months === 3 && (month - 1) % 3 === 0) return { id: `${year}-Q${(month + 2) / 3}`, kind: 'quarter', start, end };
  if (months === 1) return { id: `${year}-${pad(month)}`, kind: 'month', start, end };
  return { id: `${start}/P${months}M`, kind: 'span', start, end };
}

/** Number of months a period covers. */
export function monthsOf(period: Period): number {
  if (period.kind !== 'span') return MONTHS[period.kind];
  const from = monthIndex(period.start);
  return monthIndex(period.end) - from + 1;
}

/** The same stretch `count` periods later (negative: earlier). A span that starts in January moves by whole years: the 9 months before are last year's 9 months. */
export function shiftPeriod(period: Period, count: number): Period {
  const months = monthsOf(period);
  const fromJanuary = period.kind === 'span' && period.start.endsWith('-01-01');
  const step = fromJanuary ? Math.ceil(months / 12) * 12 : months;
  return moved(period, count * step);
}

/** The same stretch `years` years later (negative: earlier). */
export function shiftYears(period: Period, years: number): Period {
  return moved(period, years * 12);
}

/** First and last day of the figures a period covers under a rule. */
export function coverage(period: Period, rule: CutOffRule): { from: string; to: string } {
  if (rule === 'calendar') return { from: period.start, to: period.end };
  const [startYear, startMonth] = yearMonth(period.start);
  const [endYear, endMonth] = yearMonth(period.end);
  return { from: isoDay(startYear, startMonth - 1, 15), to: isoDay(endYear, endMonth, 14) };
}

/** Whether `inner` lies wholly inside `outer`. */
export function within(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function moved(period: Period, months: number): Period {
  const [year, month] = yearMonth(period.start);
  const index = year * 12 + month - 1 + months;
  return fromMonths(Math.floor(index / 12), (index % 12) + 1, monthsOf(period));
}

function monthIndex(day: string): number {
  const [year, month] = yearMonth(day);
  return year * 12 + month - 1;
}

function yearMonth(day: string): [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

/** ISO day; day 0 is the last day of the month before, months run over. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function unknownPeriod(text: string): NgktError {
  return isDate(text)
    ? new NgktError('period.date', dateForPeriod(text))
    : new NgktError('period.unknown', unknownPeriodText(text));
}

/** A day, or what Excel shows for one: 2024-07-01, 01/07/2024, 7/1/24, Jul-24, Thg7-24, or its serial number 45474. */
function isDate(text: string): boolean {
  const typed = text.normalize('NFC').trim();
  return /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|(?:\p{L}{3}|thg? ?\d{1,2})-\d{2,4}|[34567]\d{4})$/iu.test(
    typed,
  );
}
