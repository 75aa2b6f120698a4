/**
 * The words that tell how strong a printed number's claim is, in both languages: one table for reading, writing and
 * number formats.
 */
import type { Lang } from '../kpi/bilingual';
import type { Claim, Quantity, Range, Value } from '../kpi/value';
import { isQuantity } from '../kpi/value';

/** A word as typed and kept in `Quantity.word`. "…" stands for the number: "từ … trở lên". */
export interface QualifierWord {
  readonly lang: Lang;
  readonly word: string;
  readonly claim: Claim;
  /** The word of the other language that is printed for it. */
  readonly other: string;
}

export const qualifierWords: readonly QualifierWord[] = [
  ...words('vi', 'below', [
    ['gần', 'nearly'],
    ['đạt gần', 'nearly'],
    ['gần đạt', 'nearly'],
    ['ngót', 'nearly'],
    ['ngót nghét', 'nearly'],
    ['dưới', 'below'],
    ['đạt dưới', 'below'],
    ['thấp hơn', 'below'],
    ['nhỏ hơn', 'less than'],
    ['ít hơn', 'less than'],
    ['chưa đến', 'less than'],
    ['chưa tới', 'less than'],
    ['chưa đầy', 'less than'],
    ['non', 'nearly'],
    ['<', '<'],
  ]),
  ...words('vi', 'above', [
    ['hơn', 'more than'],
    ['trên', 'over'],
    ['đạt trên', 'over'],
    ['đạt hơn', 'more than'],
    ['lớn hơn', 'more than'],
    ['nhiều hơn', 'more than'],
    ['cao hơn', 'above'],
    ['vượt', 'exceeding'],
    ['vượt trên', 'exceeding'],
    ['>', '>'],
  ]),
  ...words('vi', 'atLeast', [
    ['ít nhất', 'at least'],
    ['tối thiểu', 'at least'],
    ['đạt ít nhất', 'at least'],
    ['không dưới', 'no less than'],
    ['không ít hơn', 'no less than'],
    ['không thấp hơn', 'no less than'],
    ['từ … trở lên', '… or more'],
    ['đạt từ … trở lên', '… or more'],
    ['… trở lên', '… or more'],
    ['≥', '≥'],
    ['>=', '≥'],
  ]),
  ...words('vi', 'atMost', [
    ['không quá', 'no more than'],
    ['không vượt quá', 'not exceeding'],
    ['không hơn', 'no more than'],
    ['tối đa', 'at most'],
    ['nhiều nhất', 'at most'],
    ['từ … trở xuống', '… or less'],
    ['… trở xuống', '… or less'],
    ['≤', '≤'],
    ['<=', '≤'],
  ]),
  ...words('vi', 'approx', [
    ['khoảng', 'about'],
    ['đạt khoảng', 'about'],
    ['vào khoảng', 'about'],
    ['khoảng chừng', 'about'],
    ['xấp xỉ', 'approximately'],
    ['đạt xấp xỉ', 'approximately'],
    ['chừng', 'around'],
    ['trên dưới', 'around'],
    ['gần bằng', 'approximately'],
    ['~', '~'],
    ['≈', '≈'],
  ]),
  ...words('en', 'below', [
    ['nearly', 'gần'],
    ['almost', 'gần'],
    ['close to', 'gần'],
    ['below', 'dưới'],
    ['under', 'dưới'],
    ['less than', 'dưới'],
    ['fewer than', 'dưới'],
  ]),
  ...words('en', 'above', [
    ['more than', 'hơn'],
    ['over', 'trên'],
    ['above', 'trên'],
    ['exceeding', 'vượt'],
    ['in excess of', 'vượt'],
  ]),
  ...words('en', 'atLeast', [
    ['at least', 'ít nhất'],
    ['no less than', 'không dưới'],
    ['not less than', 'không dưới'],
    ['no fewer than', 'không dưới'],
    ['… or more', 'từ … trở lên'],
    ['… and above', 'từ … trở lên'],
  ]),
  ...words('en', 'atMost', [
    ['no more than', 'không quá'],
    ['not more than', 'không quá'],
    ['not exceeding', 'không quá'],
    ['at most', 'tối đa'],
    ['up to', 'tối đa'],
    ['… or less', 'từ … trở xuống'],
    ['… or fewer', 'từ … trở xuống'],
  ]),
  ...words('en', 'approx', [
    ['about', 'khoảng'],
    ['approximately', 'xấp xỉ'],
    ['around', 'khoảng'],
    ['roughly', 'khoảng'],
    ['some', 'khoảng'],
  ]),
];

/** Words of an estimate; they may stand before any other qualifier ("ước đạt hơn 4,5"). */
export const estimateWords: readonly { readonly lang: Lang; readonly word: string; readonly other: string }[] = [
  { lang: 'vi', word: 'ước', other: 'estimated' },
  { lang: 'vi', word: 'ước đạt', other: 'estimated' },
  { lang: 'vi', word: 'ước tính', other: 'estimated' },
  { lang: 'vi', word: 'ước tính đạt', other: 'estimated' },
  { lang: 'en', word: 'estimated', other: 'ước' },
  { lang: 'en', word: 'an estimated', other: 'ước' },
  { lang: 'en', word: 'estimated at', other: 'ước' },
];

/** Words around a range: before the low end, and between the ends where that is no dash. */
export const rangeWords: readonly { readonly lang: Lang; readonly word: string; readonly other: string }[] = [
  { lang: 'vi', word: 'từ … đến', other: 'from … to' },
  { lang: 'vi', word: 'từ … tới', other: 'from … to' },
  { lang: 'vi', word: '… đến', other: '… to' },
  { lang: 'vi', word: 'từ', other: '' },
  { lang: 'vi', word: 'khoảng', other: 'about' },
  { lang: 'vi', word: 'xấp xỉ', other: 'approximately' },
  { lang: 'vi', word: 'trong khoảng', other: '' },
  { lang: 'vi', word: 'khoảng từ … đến', other: 'about … to' },
  { lang: 'vi', word: 'trong khoảng từ … đến', other: 'from … to' },
  { lang: 'en', word: 'from … to', other: 'từ … đến' },
  { lang: 'en', word: 'between … and', other: 'từ … đến' },
  { lang: 'en', word: '… to', other: '… đến' },
  { lang: 'en', word: 'about', other: 'khoảng' },
  { lang: 'en', word: 'approximately', other: 'xấp xỉ' },
  { lang: 'en', word: 'about … to', other: 'khoảng từ … đến' },
];

const DEFAULT_WORDS: Readonly<Record<Claim, Readonly<Record<Lang, string>>>> = {
  exact: { vi: '', en: '' },
  approx: { vi: 'khoảng', en: 'about' },
  below: { vi: 'dưới', en: 'below' },
  above: { vi: 'trên', en: 'over' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  atMost: { vi: 'không quá', en: 'no more than' },
};

/**
 * What stands before and after the number: ("gần ", "") or ("từ ", " trở lên"), ready for a number format. Empty for
 * exact numbers and for values that are no single number.
 */
export function qualifierAround(value: Value, lang: Lang): { prefix: string; suffix: string } {
  // An exact number that is no estimate, as most are.
  if (value.kind === 'exact' && value.word === '' && !value.estimate) return NO_WORDS;
  if (!isQuantity(value)) return NO_WORDS;
  const [before = '', after = ''] = qualifierPhrase(value, lang).split('…');
  return { prefix: spaced(before.trim(), 'after'), suffix: spaced(after.trim(), 'before') };
}

const NO_WORDS = { prefix: '', suffix: '' };

/** The qualifier in a language, with "…" where the number goes in the middle of it. */
export function qualifierPhrase(value: Quantity, lang: Lang): string {
  const estimateWord = estimateWords.find(({ word }) => word === value.word);
  if (estimateWord && value.kind === 'exact') return estimateWord.lang === lang ? value.word : estimateWord.other;
  const phrase = claimPhrase(value, lang);
  return value.estimate ? `${estimatePrefix(lang)} ${phrase}`.trim() : phrase;
}

/** The words around a range in a language: "" for a plain dash. */
export function rangePhrase(value: Range, lang: Lang): string {
  const known = rangeWords.find((entry) => entry.word === value.word);
  const phrase = known && known.lang !== lang ? known.other : value.word;
  return value.estimate ? `${estimatePrefix(lang)} ${phrase}`.trim() : phrase;
}

function claimPhrase(value: Quantity, lang: Lang): string {
  const known = qualifierWords.filter(({ word, claim }) => word === value.word && claim === value.kind);
  if (known.length === 0) return DEFAULT_WORDS[value.kind][lang];
  return known.some((entry) => entry.lang === lang) ? value.word : (known[0]?.other ?? '');
}

function estimatePrefix(lang: Lang): string {
  return lang === 'vi' ? 'ước' : 'estimated';
}

function spaced(word: string, side: 'before' | 'after'): string {
  if (word === '') return '';
  // Signs stand close to the number: ≥8.
  if (side === 'after') return /^[<>≥≤~≈=]+$/.test(word) ? word : `${word} `;
  return ` ${word}`;
}

function words(lang: Lang, claim: Claim, pairs: readonly (readonly [string, string])[]): QualifierWord[] {
  return pairs.map(([word, other]) => ({ lang, word, claim, other }));
}
