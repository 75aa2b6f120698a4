import type { Lang } from '../kpi/bilingual';
import { roundTo } from '../kpi/decimal';
import { NgktError } from '../kpi/finding';
import { numberTooLarge } from './messages';

/** How each language separates groups of thousands and decimals. `parseNumber` is the counterpart. */
export const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * 1234.56 reads "1.234,56" in Vietnamese and "1,234.56" in English, with exactly `decimals` digits after the decimal mark
 * (negative: rounded to tens, hundreds …). Negative numbers carry a plain hyphen, as Excel writes them.
 * @throws NgktError `number.tooLarge` from 10^15 on, where digits would be made up, and for what is not a number
 */
export function formatNumber(number: number, decimals: number, lang: Lang): string {
  if (!Number.isFinite(number) || Math.abs(number) > 1e15)
    throw new NgktError('number.tooLarge', numberTooLarge(number));
  const rounded = roundTo(number, decimals);
  const places = Math.min(Math.max(decimals, 0), 20);
  const digits = Math.abs(rounded).toFixed(places);
  const { group, decimal } = separators[lang];
  const sign = rounded < 0 ? '-' : '';
  if (places === 0) return sign + grouped(digits, digits.length, group);
  const point = digits.length - places - 1;
  return sign + grouped(digits, point, group) + decimal + digits.slice(point + 1);
}

/** The digits before a place in groups of three, from the right. */
function grouped(digits: string, end: number, mark: string): string {
  let at = end % 3 || 3;
  let groups = digits.slice(0, at);
  for (; at < end; at += 3) groups += mark + digits.slice(at, at + 3);
  return groups;
}
