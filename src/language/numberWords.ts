import type { Lang } from '../kpi/bilingual';
import { printedPlaces, roundTo } from '../kpi/decimal';
import { NgktError } from '../kpi/finding';
import { printedDecimals } from '../kpi/value';
import { englishNumber } from './englishNumberWords';
import { noWordsFor } from './messages';
import { vietnameseNumber, type Region } from './vietnameseNumberWords';

export interface NumberWordsOptions {
  /** `north`: nghìn, linh; `south`: ngàn, lẻ. Without it nghìn and lẻ, as most documents write. */
  readonly region?: Region;
  /** Printed precision, where zeros at the end are to be read too: 6,50. */
  readonly decimals?: number;
}

const MOST_DIGITS = 15;

/**
 * A number in words: 21 "hai mươi mốt", 1005 "một nghìn không trăm lẻ năm", 4.46 "bốn phẩy bốn mươi sáu"; in English
 * "twenty-one", "one thousand and five", "four point four six".
 * @throws NgktError `number.noWords` beyond 10^15 and for what is no finite number
 */
export function numberWords(number: number, lang: Lang, options: NumberWordsOptions = {}): string {
  if (!Number.isFinite(number) || Math.abs(number) > 1e15) throw new NgktError('number.noWords', noWordsFor(number));
  const held = number === 0 ? MOST_DIGITS : printedPlaces(number, MOST_DIGITS);
  const decimals = Math.max(0, Math.min(options.decimals ?? printedDecimals(number), Math.max(held, 0), 20));
  const rounded = roundTo(number, decimals);
  const [whole = '', fraction = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const words = lang === 'vi' ? vietnameseNumber(whole, fraction, options.region) : englishNumber(whole, fraction);
  return rounded < 0 ? `${lang === 'vi' ? 'âm' : 'minus'} ${words}` : words;
}
