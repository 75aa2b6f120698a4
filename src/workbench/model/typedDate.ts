import type { CellPatch, CellStyle } from '../engine/engine';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = 86_400_000;

interface Typed {
  readonly serial: number;
  readonly format: string;
}

/**
 * What Excel takes for a date or a time in invariant (American) form: "2024-06-30", "6/30/2024", "6/30", "4/63" (April
 * 1963), "30-Jun-2024", "Jun 2024", "14:30". Undefined for anything else.
 */
export function typedDate(text: string, style: CellStyle): CellPatch | undefined {
  const typed = isoDate(text) ?? slashDate(text) ?? namedDate(text) ?? time(text);
  if (!typed) return undefined;
  const isGeneral = style.format === undefined || style.format === 'General';
  if (!isGeneral) return { value: typed.serial };
  const { origin: _origin, ...rest } = style;
  return { value: typed.serial, style: { ...rest, format: typed.format } };
}

function isoDate(text: string): Typed | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  return match ? dated(Number(match[1]), Number(match[2]), Number(match[3]), 'm/d/yyyy') : undefined;
}

function slashDate(text: string): Typed | undefined {
  const match = /^(\d{1,2})[-/](\d{1,4})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (match[3] !== undefined) return dated(fullYear(match[3]), first, second, 'm/d/yyyy');
  const asDay = (match[2] as string).length <= 2 ? dated(new Date().getFullYear(), first, second, 'd-mmm') : undefined;
  return (
    asDay ?? ((match[2] as string).length === 3 ? undefined : dated(fullYear(match[2] as string), first, 1, 'mmm-yy'))
  );
}

function namedDate(text: string): Typed | undefined {
  const match = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ](\d{1,4})$/i.exec(text);
  if (!match) return undefined;
  const month = MONTHS.indexOf((match[2] as string).slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const year = fullYear(match[3] as string);
  return match[1] === undefined ? dated(year, month, 1, 'mmm-yy') : dated(year, month, Number(match[1]), 'd-mmm-yy');
}

function time(text: string): Typed | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { serial: seconds / 86_400, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Serial day of the 1900 system; undefined for days the calendar or Excel does not have. */
function dated(year: number, month: number, day: number, format: string): Typed | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return undefined;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // Excel takes 1900 for a leap year: days before March 1900 count one less.
  return { serial: days < 61 ? days - 1 : days, format };
}
