import type { Lang } from '../kpi/bilingual';
import { NgktError } from '../kpi/finding';
import { dateWithoutYear, unknownDate } from './messages';
import { englishMonth, vietnameseDay, vietnameseMonth } from './months';

/**
 * `short`: inside texts, 01/7/2025; `column`: one below the other, all of one width, as cells of dates show them,
 * 01/07/2025; `long`: as a document's date line writes it, "ngày 01 tháng 7 năm 2025".
 */
export type DateStyle = 'short' | 'column' | 'long';

/**
 * A date, a month or a year in ISO form as it reads. Vietnamese: "05/01/2020", "10/8/2022", "5/2021", "ngày 10 tháng 8 năm
 * 2022": days below 10 and months 1 and 2 take a leading zero, in `column` every month (NĐ 30/2020, Phụ lục I).
 * English: "5 Jan 2020", "5 January 2020", "May 2021".
 * @throws NgktError `date.unknown` for what is no date
 */
export function formatDate(iso: string, lang: Lang, style: DateStyle = 'short'): string {
  const { year, month, day } = partsOf(iso) ?? unknown(iso);
  if (lang === 'en') {
    if (month === undefined) return year;
    const name = style === 'long' ? englishMonth(month) : englishMonth(month).slice(0, 3);
    return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
  }
  if (month === undefined) return style === 'long' ? `năm ${year}` : year;
  const days = day === undefined ? '' : vietnameseDay(day);
  if (style === 'long') return `${days && `ngày ${days} `}tháng ${vietnameseMonth(month)} năm ${year}`;
  const months = style === 'column' ? twoDigits(month) : vietnameseMonth(month);
  return `${days && `${days}/`}${months}/${year}`;
}

/**
 * Reads a date as people write it: 2024-12-20, 20/12/2024, 20-12-2024, 20.12.2024, "ngày 10 tháng 8 năm 2022", 5/2021,
 * 2021-05, 2021. Gives ISO: a day, a month or a year.
 * @throws NgktError `date.noYear` (20/12), `date.unknown` (also for days that do not exist, such as 30/02/2024)
 */
export function parseDate(text: string): string {
  const typed = text.normalize('NFC').trim().toLowerCase();
  const iso = partsOf(typed);
  if (iso) return isoOf(iso);
  const words = /^(?:ngày )?(?:(\d{1,2}) )?tháng (\d{1,2}) năm (\d{4})$/.exec(typed);
  const numbers = /^(?:ngày )?(?:(\d{1,2})([/.-]))?(\d{1,2})[/.-](\d{4})$/.exec(typed);
  const [day, month, year] = words ? words.slice(1) : numbers ? [numbers[1], numbers[3], numbers[4]] : [];
  if (year === undefined) {
    if (/^(?:ngày )?\d{1,2}[/.-]\d{1,2}$/.test(typed)) throw new NgktError('date.noYear', dateWithoutYear(text));
    return unknown(text);
  }
  const parts = partsOf(
    [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  );
  return isoOf(parts ?? unknown(text));
}

interface DateParts {
  readonly year: string;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** The parts of an ISO date, month or year that exists. */
function partsOf(iso: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))) return undefined;
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function isoOf({ year, month, day }: DateParts): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

function unknown(text: string): never {
  throw new NgktError('date.unknown', unknownDate(text));
}
