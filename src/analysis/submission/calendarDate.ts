import { dayBounds } from '../vintage';

/** A day of the calendar, 2026-06-14. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day, a month or a year of the calendar: 2026-06-14, 2026-06, 2026. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(text.length === 10 ? text : dayBounds(text).first);
}
