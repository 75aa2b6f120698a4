import type { Lang } from '../kpi/bilingual';
import { NgktError } from '../kpi/finding';
import { LETTERS } from '../kpi/letters';
import { canonicalUnit, isCounted, isKnownUnit } from '../kpi/unit';
import { missing, type Quantity, type Range, type Value } from '../kpi/value';
import { qualifierOutOfBrackets } from './bracketedQualifier';
import { lowAboveHigh, notStated, textTooLong, unclearValue } from './messages';
import { numberPattern, numberReadings, parseNumber, type PrintedNumber } from './parseNumber';
import { estimateWords, qualifierWords, rangeWords } from './qualifiers';

export interface ParseOptions {
  /** Whose separators count where both readings are possible; without it "1.947" is refused. */
  readonly lang?: Lang;
  /** The unit where the text names none. */
  readonly unit?: string;
}

/** Values are short; a longer text is prose and belongs elsewhere. */
const LONGEST = 400;

const UNIT_FOLLOWS = new RegExp(`^ ?[${LETTERS}]`);
const BEGINS_UNIT = new RegExp(`^[%${LETTERS}]`);

const MISSING =
  /^(?:|[-–—…]|\.{2,3}|n\/?a|chưa có(?: số liệu| mục tiêu)?|không có số liệu|không áp dụng|số liệu chưa thống nhất|chưa đủ căn cứ|không xếp hạng|no data|no target set|not available|not applicable|sources differ|cannot be settled|not ranked)$/i;
const RANK =
  /^(?:đứng |xếp |ranked )?(?:thứ|hạng|vị trí thứ|rank|no\.?) ?(\d{1,4})(?: ?[/] ?(\d{1,4}))?$|^(\d{1,4})(?:st|nd|rd|th)(?: ?\/ ?(\d{1,4}))?$/i;
const RANK_OF = /^(\d{1,4}) ?\/ ?(\d{1,4})$/;

/** Words that open a sentence about a figure and claim nothing. */
const REACHED = /^(?:lên tới|lên đến|đạt mức|đạt được|đạt|là|phấn đấu đạt|phấn đấu|reached|reaching)\s+/i;

const NUMBER = new RegExp(`^${numberPattern}`);
const DASHES = '\\-\\u2010-\\u2015\\u2212';
const DASH = new RegExp(`^ ?[${DASHES}] ?`);
const UP_TO_DASH = new RegExp(`^([^\\d${DASHES}]*)([${DASHES}][^]*)$`);
/** Currencies that English writes before the number. */
const CURRENCY_FIRST = /^(US\$|\$|USD|EUR|€|VND) ?(?=\d)/;
const CURRENCIES: Readonly<Record<string, string>> = { US$: 'USD', $: 'USD', '€': 'EUR' };

/** Longer words first: "đạt trên" before "trên", "từ … trở lên" before "… trở lên". */
const qualifiers = [...qualifierWords]
  .sort((a, b) => b.word.length - a.word.length)
  .map((entry) => ({ entry, ...parts(entry.word) }));
const ranges = [...rangeWords, { word: '' }]
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ word }) => ({ word, ...parts(word) }));
const estimates = [...estimateWords].sort((a, b) => a.word.length - b.word.length).map(({ word }) => word);

/**
 * Reads a value as printed, in either language: "gần 60 hoạt động", "60 hoạt động (gần)", "6,5 – 7%", "từ 8% trở lên", "ước đạt hơn 4,5 tỷ USD",
 * "4/63", "nhiều". What has no number is a text and stays one; an empty text or a dash is a missing figure.
 * `formatValue` is the counterpart.
 * @throws NgktError `number.ambiguous`, `number.tooLarge`, `value.unclear` (a number with something that is neither a
 *   qualifier nor a unit), `value.lowAboveHigh`, `value.tooLong`
 */
export function parseValue(text: string, options: ParseOptions = {}): Value {
  const typed = text
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
  if (typed.length > LONGEST) throw new NgktError('value.tooLong', textTooLong(typed.length, LONGEST));
  if (MISSING.test(typed)) return missing(notStated());
  const moved = qualifierOutOfBrackets(typed);
  // "hơn 60 (gần)" says two things at once.
  if (moved !== undefined) return parseNumeric(moved, options) ?? unclear(typed);
  return parseRank(typed) ?? parseNumeric(typed, options) ?? { kind: 'text', text: typed };
}

function parseRank(text: string): Value | undefined {
  const match = RANK.exec(text) ?? RANK_OF.exec(text);
  if (!match) return undefined;
  const rank = Number(match[1] ?? match[3]);
  const of = match[2] ?? match[4];
  if (of !== undefined && Number(of) < rank) return undefined;
  return rank === 0 ? undefined : { kind: 'rank', rank, ...(of !== undefined && { of: Number(of) }) };
}

/** An estimate's word may be followed by a qualifier of its own, so the shortest word that leaves one is taken off. */
function parseNumeric(text: string, options: ParseOptions): Value | undefined {
  const words = estimates.filter((word) => startsWithWord(text, word));
  for (const word of ['', ...words]) {
    const rest = text.slice(word.length).trim();
    const value = parseClaim(rest, options) ?? parseClaim(rest.replace(REACHED, ''), options);
    if (value) return word === '' ? value : { ...value, estimate: true };
  }
  const longest = words.at(-1) ?? '';
  const value = parseExact(text.slice(longest.length).trim().replace(REACHED, ''), text, options);
  return value && longest !== '' ? { ...value, word: longest, estimate: true } : value;
}

/** A range, or a number with a qualifier. */
function parseClaim(text: string, options: ParseOptions): Quantity | Range | undefined {
  return parseRange(text, options) ?? parseQualified(text, options);
}

function parseRange(text: string, options: ParseOptions): Range | undefined {
  for (const { word, before, after } of ranges) {
    if (!startsWithWord(text, before)) continue;
    const first = NUMBER.exec(text.slice(before.length).trim())?.[0];
    if (first === undefined) continue;
    let rest = text.slice(before.length).trim().slice(first.length);
    const second = after === '' ? secondAfterDash(rest) : secondAfterWord(rest, after);
    if (!second) continue;
    rest = second.rest;
    const high = NUMBER.exec(rest)?.[0] ?? '';
    const unit = unitIn(rest.slice(high.length), options) ?? unclear(text);
    if (second.unit !== '' && canonicalUnit(second.unit) !== unit) unclear(text);
    return rangeOf(numberOf(first, unit, options), numberOf(high, unit, options), word, unit, text);
  }
  return undefined;
}

function rangeOf(low: PrintedNumber, high: PrintedNumber, word: string, unit: string, text: string): Range {
  if (low.number > high.number) throw new NgktError('value.lowAboveHigh', lowAboveHigh(text));
  const decimals = Math.max(low.decimals, high.decimals);
  const ends = low.decimals === high.decimals ? {} : { endDecimals: [low.decimals, high.decimals] as const };
  return { kind: 'range', low: low.number, high: high.number, decimals, ...ends, word, unit };
}

/** "6,5–7%", also with the unit at both ends: "6,5% – 7%". */
function secondAfterDash(rest: string): { unit: string; rest: string } | undefined {
  const match = UP_TO_DASH.exec(rest);
  if (!match) return undefined;
  const following = (match[2] ?? '').replace(DASH, '');
  return NUMBER.test(following) ? { unit: (match[1] ?? '').trim(), rest: following } : undefined;
}

function secondAfterWord(rest: string, word: string): { unit: string; rest: string } | undefined {
  const at = rest.toLowerCase().indexOf(` ${word} `);
  if (at < 0 || /\d/.test(rest.slice(0, at))) return undefined;
  const following = rest.slice(at + word.length + 2);
  return NUMBER.test(following) ? { unit: rest.slice(0, at).trim(), rest: following } : undefined;
}

function parseQualified(text: string, options: ParseOptions): Quantity | undefined {
  for (const { entry, before, after } of qualifiers) {
    if (!startsWithWord(text, before) || !text.toLowerCase().endsWith(after)) continue;
    const inner = text.slice(before.length, text.length - after.length).trim();
    const value = parseExact(inner, text, options);
    if (value) return { ...value, kind: entry.claim, word: entry.word };
  }
  return undefined;
}

/** A number with its unit; undefined where the text is words. */
function parseExact(text: string, whole: string, options: ParseOptions): Quantity | undefined {
  const currency = CURRENCY_FIRST.exec(text);
  const bare = currency ? text.slice(currency[0].length) : text;
  const digits = NUMBER.exec(bare)?.[0];
  if (digits === undefined) return undefined;
  const rest = bare.slice(digits.length);
  const unit = unitIn(currency ? `${rest} ${CURRENCIES[currency[1] ?? ''] ?? currency[1]}` : rest, options);
  if (unit === undefined) return UNIT_FOLLOWS.test(rest) ? undefined : unclear(whole);
  const { number, decimals } = numberOf(digits, unit, options);
  return { kind: 'exact', number, decimals, word: '', unit };
}

/** Of a number's two readings a count has only the whole one: "1.200 dự án" are not one and a fifth. */
function numberOf(digits: string, unit: string, options: ParseOptions): PrintedNumber {
  if (options.lang === undefined && isCounted(unit)) {
    const { vi, en } = numberReadings(digits);
    if (vi && en && (vi.decimals === 0) !== (en.decimals === 0)) return vi.decimals === 0 ? vi : en;
  }
  return parseNumber(digits, options.lang);
}

/** The unit that follows a number; undefined where what follows is prose or a sign. */
function unitIn(rest: string, options: ParseOptions): string | undefined {
  const label = rest.trim();
  if (label === '') return options.unit === undefined ? '' : canonicalUnit(options.unit);
  if (/\d/.test(label) || !BEGINS_UNIT.test(label)) return undefined;
  // "5G" is a name; "60%" and "4,46tỷ" are figures.
  return rest.startsWith(' ') || isKnownUnit(label) ? canonicalUnit(label) : undefined;
}

function startsWithWord(text: string, word: string): boolean {
  if (word === '') return true;
  return text.toLowerCase().startsWith(word) && /^[\s\d+\-\u2212]/.test(text.slice(word.length));
}

function parts(word: string): { before: string; after: string } {
  const [before = '', after = ''] = word.split('…');
  return { before: before.trim(), after: after.trim() };
}

function unclear(text: string): never {
  throw new NgktError('value.unclear', unclearValue(text));
}
