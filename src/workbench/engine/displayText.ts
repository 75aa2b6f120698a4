import { numfmt } from '@univerjs/core';
import type { EngineCell } from './engine';

/** The cell's value as its number format shows it, with Vietnamese separators; the width of the column plays no part. */
export function displayText({ value, style }: EngineCell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = style.format ?? 'General';
  if (typeof value === 'string' && !format.includes('@')) return value;
  return numfmt.format(format, value, { locale: 'vi', throws: false });
}
