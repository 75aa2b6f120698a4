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
  if (places === 0) return sign + grouped(digits, group);
  return sign + grouped(digits.slice(0, -places - 1), group) + decimal + digits.slice(-places);
}

/** Digits in groups of three, from the right. */
function grouped(digits: string, mark: string): string {
  let rest = digits;
  let groups = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups = mark + rest.slice(-3) + groups;
  return rest + groups;
}
