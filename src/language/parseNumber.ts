import type { Lang } from '../kpi/bilingual';
import { NgktError } from '../kpi/finding';
import { ambiguousNumber, notNumber, tooManyDigits } from './messages';

/** A number with the precision it was printed in. */
export interface PrintedNumber {
  readonly number: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
}

/** What a number's text can mean: nothing, one number, or two ("1.947" is 1,947 or 1947). */
export interface NumberReadings {
  /** With a dot for decimals and a comma for thousands. */
  readonly en?: PrintedNumber;
  /** With a comma for decimals and a dot for thousands. */
  readonly vi?: PrintedNumber;
}

/** Digits beyond these cannot be held exactly. */
const MOST_DIGITS = 15;

const SIGN = /^[+\-\u2212\u2013]/;
/** Spaces that printers put between groups of thousands. */
const SPACES = '[ \\u00A0\\u2007\\u2009\\u202F]';

/** A number as it can stand in a text, separators of either language included. */
export const numberPattern = `[+\\-\\u2212]?\\d+(?:[.,]\\d+)*(?:${SPACES}\\d{3}(?!\\d))*(?:[.,]\\d+)*`;

const readers = { vi: readerFor('.', ','), en: readerFor(',', '.') } as const;

/**
 * Reads a number written with Vietnamese (1.234,56) or English separators (1,234.56), or spaces between thousands. With
 * a language, that language's reading counts where the text allows both; without one, such a text is refused.
 * `formatNumber` is the counterpart.
 * @throws NgktError `number.ambiguous` ("1.947" without a language), `number.unclear` when it is no number,
 *   `number.tooLarge` beyond 15 digits
 */
export function parseNumber(text: string, lang?: Lang): PrintedNumber {
  const { vi, en } = numberReadings(text);
  const [preferred, other] = lang === 'en' ? [en, vi] : [vi, en];
  if (!preferred && !other) throw new NgktError('number.unclear', notNumber(text));
  if (lang === undefined && vi && en && vi.number !== en.number) {
    throw new NgktError('number.ambiguous', ambiguousNumber(text, vi.number, en.number));
  }
  return (preferred ?? other) as PrintedNumber;
}

/**
 * Every reading of a number's text; none where it is not a number.
 * @throws NgktError `number.tooLarge` beyond 15 digits
 */
export function numberReadings(text: string): NumberReadings {
  const bare = text
    .normalize('NFKC')
    .replace(/\u2212|\u2013/g, '-')
    .trim();
  const digits = bare.replace(/\D/g, '').replace(/^0+/, '');
  const vi = readers.vi(bare);
  const en = readers.en(bare);
  if ((vi ?? en) && digits.length > MOST_DIGITS) throw new NgktError('number.tooLarge', tooManyDigits(text));
  return { ...(vi && { vi }), ...(en && { en }) };
}

function readerFor(group: '.' | ',', decimal: '.' | ','): (text: string) => PrintedNumber | undefined {
  // Thousands are grouped throughout or not at all, by one kind of separator, and never start with 0.
  const separator = `[\\${group}]`;
  const whole = `[1-9]\\d{0,2}(?:${separator}\\d{3})+|[1-9]\\d{0,2}(?:${SPACES}\\d{3})+|\\d+`;
  const pattern = new RegExp(`^(${whole})(?:\\${decimal}(\\d+))?$`);
  return (text) => {
    const match = pattern.exec(text.replace(SIGN, ''));
    if (!match) return undefined;
    const [, integer = '', fraction = ''] = match;
    const size = Number(`${integer.replace(/\D/g, '')}.${fraction}`);
    return { number: text.startsWith('-') && size !== 0 ? -size : size, decimals: fraction.length };
  };
}
