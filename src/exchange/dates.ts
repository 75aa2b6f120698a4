import { NgktError } from '../kpi/finding';
import * as messages from './messages';

/**
 * A day as the files write it, `2024-07-18`.
 *
 * @throws NgktError `date.nonexistent` for 2024-02-30, `date.format` for every other form
 */
export function readDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new NgktError('date.format', messages.dayFormat(text));
  if (!exists(text)) throw new NgktError('date.nonexistent', messages.noSuchDay(text));
  return text;
}

/**
 * A date as far as it is known: `2020`, `2021-05` or `2023-07-25`.
 *
 * @throws NgktError `date.nonexistent`, `date.format`
 */
export function readPartialDate(text: string): string {
  if (/^\d{4}$/.test(text)) return text;
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) throw new NgktError('date.format', messages.partialDateFormat(text));
  if (!exists(text.length === 7 ? `${text}-01` : text))
    throw new NgktError('date.nonexistent', messages.noSuchDay(text));
  return text;
}

function exists(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
