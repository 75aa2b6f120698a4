import type { Lang } from '../kpi/bilingual';
import { roundTo } from '../kpi/decimal';
import { NgktError } from '../kpi/finding';
import { notFinite } from './messages';

/** How each language separates groups of thousands and decimals. `parseNumber` is the counterpart. */
export const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** Up to here a number holds every digit of its decimal writing. */
const ALL_DIGITS_KNOWN = 1e15;

/**
 * 1234.56 reads "1.234,56" in Vietnamese and "1,234.56" in English, with exactly `decimals` digits after the decimal mark
 * (negative: rounded to tens, hundreds …). Negative numbers carry a plain hyphen, as Excel writes them.
 * From 10^15 on, where no more digits are known, zeros follow, as in Excel.
 * @throws NgktError `number.notFinite`
 */
export function formatNumber(number: number, decimals: number, lang: Lang): string {
  if (!Number.isFinite(number)) throw new NgktError('number.notFinite', notFinite(number));
  const isLarge = Math.abs(number) > ALL_DIGITS_KNOWN;
  const places = isLarge ? 0 : Math.min(Math.max(decimals, 0), 20);
  const rounded = roundTo(number, isLarge ? Math.min(decimals, 0) : decimals);
  const digits = isLarge ? knownDigits(Math.abs(rounded)) : Math.abs(rounded).toFixed(places);
  const { group, decimal } = separators[lang];
  const sign = rounded < 0 ? '-' : '';
  if (places === 0) return sign + grouped(digits, digits.length, group);
  const point = digits.length - places - 1;
  return sign + grouped(digits, point, group) + decimal + digits.slice(point + 1);
}

/** The digits that tell a large number from its neighbours, then zeros. */
function knownDigits(size: number): string {
  const [digits = '', power] = size.toExponential().split('e+');
  return digits.replace('.', '').padEnd(Number(power) + 1, '0');
}

/** The digits before a place in groups of three, from the right. */
function grouped(digits: string, end: number, mark: string): string {
  let at = end % 3 || 3;
  let groups = digits.slice(0, at);
  for (; at < end; at += 3) groups += mark + digits.slice(at, at + 3);
  return groups;
}
