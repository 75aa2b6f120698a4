import { numfmt } from '@univerjs/core';
import type { EngineCell } from './engine';
import { formatLocale, type HostLocale } from './locale';

/** The cell's value as its number format shows it, with the separators of the host's language; the width of the column plays no part. */
export function displayText({ value, style }: EngineCell, locale: HostLocale): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = style.format ?? 'General';
  if (typeof value === 'string' && !format.includes('@')) return value;
  return numfmt.format(format, value, { locale: formatLocale(locale), throws: false });
}
