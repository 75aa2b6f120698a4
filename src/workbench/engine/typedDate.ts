import type { HostLocale } from './locale';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = 86_400_000;
/** Seconds of a day. */
const SECONDS = 86_400;

/** A day or a moment as Excel counts them, and the number format that typing it gives to a cell without one. */
export interface TypedDate {
  /** Days of the 1900 system. */
  readonly serial: number;
  readonly format: string;
}

/** Days as they are written in the host's language. */
const shortDates: Readonly<Record<HostLocale, string>> = { 'vi-VN': 'dd/mm/yyyy', 'en-US': 'm/d/yyyy' };

export function shortDate(locale: HostLocale): string {
  return shortDates[locale];
}

/**
 * What Excel takes for a date or a time where it speaks a language: "31/12/2024" and "30/6" in Vietnamese, "12/31/2024"
 * and "6/30" in American English; in both "2024-06-30", "4/63" (April 1963), "30-Jun-2024", "Jun 2024", "14:30", and a
 * day with a time behind it. Undefined for anything else.
 */
export function typedDate(text: string, locale: HostLocale): TypedDate | undefined {
  const [, day = '', hour = ''] = /^(\S+) +(\d\S*)$/.exec(text) ?? [];
  const [date, moment] = [dateOf(day, locale), time(hour)];
  if (date && moment) return { serial: date.serial + moment.serial, format: `${shortDate(locale)} h:mm` };
  return dateOf(text, locale) ?? time(text);
}

function dateOf(text: string, locale: HostLocale): TypedDate | undefined {
  return isoDate(text, locale) ?? slashDate(text, locale) ?? namedDate(text);
}

function isoDate(text: string, locale: HostLocale): TypedDate | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  return match ? dated(Number(match[1]), Number(match[2]), Number(match[3]), shortDate(locale)) : undefined;
}

function slashDate(text: string, locale: HostLocale): TypedDate | undefined {
  const match = /^(\d{1,2})[-/](\d{1,4})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', year] = match;
  const [month, day] = locale === 'vi-VN' ? [Number(second), Number(first)] : [Number(first), Number(second)];
  if (year !== undefined) return dated(fullYear(year), month, day, shortDate(locale));
  const asDay = second.length <= 2 ? dated(new Date().getFullYear(), month, day, 'd-mmm') : undefined;
  return asDay ?? (second.length === 3 ? undefined : dated(fullYear(second), Number(first), 1, 'mmm-yy'));
}

function namedDate(text: string): TypedDate | undefined {
  const match = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ](\d{1,4})$/i.exec(text);
  if (!match) return undefined;
  const month = MONTHS.indexOf((match[2] as string).slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const year = fullYear(match[3] as string);
  return match[1] === undefined ? dated(year, month, 1, 'mmm-yy') : dated(year, month, Number(match[1]), 'd-mmm-yy');
}

function time(text: string): TypedDate | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { serial: seconds / SECONDS, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Undefined for days the calendar or Excel does not have. */
function dated(year: number, month: number, day: number, format: string): TypedDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // Excel takes 1900 for a leap year: days before March 1900 count one less.
  return { serial: days < 61 ? days - 1 : days, format };
}
