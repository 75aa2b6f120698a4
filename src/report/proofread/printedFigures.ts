/** The numbers of a text that may be figures: with their qualifiers before and after, their ends where they are ranges, and their unit. */
import type { Lang } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import { matchKey } from '../../kpi/textKey';
import { measures, multipliers } from '../../kpi/unitNames';
import { parseUnit } from '../../kpi/unit';
import { isQuantity, type Quantity, type Range } from '../../kpi/value';
import { numberReadings } from '../../language/parseNumber';
import { parseValue } from '../../language/parseValue';
import { estimateWords, qualifierWords, rangeWords } from '../../language/qualifiers';
import { PhraseTable } from './phraseTable';
import type { ReadText, Stretch, Token } from './readText';

export interface PrintedFigure extends Stretch {
  readonly value: Quantity | Range;
  /** The first number's digits. */
  readonly digits: Stretch;
  /** Where the words before the number begin that may be its qualifier, as "cao hơn" in "cao hơn 0,7". */
  readonly wordsFrom: number;
  /** Behind digits and unit, before "trở lên". */
  readonly unitTo: number;
  /** Written with the separators of the other language. */
  readonly foreignSeparators: boolean;
}

/** Multipliers, measures and both together; the longest at a place. */
const units = new PhraseTable<true>();
for (const measure of measures) {
  for (const name of [measure.vi, measure.en, measure.enMany ?? measure.en, ...measure.also]) units.add(name, true);
}
const multiplierTable = new PhraseTable<true>();
for (const { vi, en, also } of multipliers) for (const name of [vi, en, ...also]) multiplierTable.add(name, true);

const BEFORE_WORDS: ReadonlySet<string> = new Set(
  [...qualifierWords, ...estimateWords, ...rangeWords, { word: 'đạt' }, { word: 'mức' }, { word: 'lên tới' }]
    .flatMap(({ word }) => (word.split('…')[0] ?? '').trim().split(' '))
    .filter((word) => word !== '')
    .map(matchKey),
);
const AFTER = /^\s*(?:trở lên|trở xuống|or more|and above|or less|or fewer)(?!\p{L})/iu;
const RANGE_JOINT = /^\s*(?:%|tỷ|triệu)?\s*(?:[-–—]|đến|tới|to|and)\s*$/u;
const MOVES =
  /(?<!\p{L})(?:rose|rise|fell|fall|grew|moved|went|increas\p{L}*|decreas\p{L}*|up|down|tăng|giảm|nâng|chuyển|đưa)\s+(?:\p{L}+\s+)?(?:from|từ)\s+(?:US\$|\$|USD)?\s*$/iu;
const CURRENCY = /(?:US\$|\$|USD|EUR|€|VND)\s?$/;
const MOST_WORDS_BEFORE = 6;

/** @param tokens those of the text, what is no figure covered */
export function printedFigures(read: ReadText, tokens: readonly Token[], lang: Lang): PrintedFigure[] {
  const figures: PrintedFigure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    const figure = figureAt(read.text, tokens, at, lang);
    if (!figure) continue;
    figures.push(figure.printed);
    at = figure.last;
  }
  return figures;
}

function figureAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  lang: Lang,
): { printed: PrintedFigure; last: number } | undefined {
  const number = tokens[first] as Token;
  for (const last of rangeEnd(text, tokens, first)) {
    const unitEnd = unitAfter(text, tokens, last);
    const unitTo = unitEnd === undefined ? (tokens[last] as Token).to : (tokens[unitEnd] as Token).to;
    const to = unitTo + (AFTER.exec(text.slice(unitTo))?.[0].length ?? 0);
    const starts = startsBefore(text, tokens, first);
    for (const [index, start] of starts.entries()) {
      const value = readValue(text.slice(start, to), lang);
      if (!value || last > first !== (value.kind === 'range')) continue;
      // "đạt 60" claims no more than "60".
      const same = starts.slice(index + 1).filter((later) => sameClaim(readValue(text.slice(later, to), lang), value));
      const from = same.at(-1) ?? start;
      const printed: PrintedFigure = {
        from,
        to,
        value,
        digits: { from: number.from, to: number.to },
        wordsFrom: starts[0] ?? from,
        unitTo,
        foreignSeparators: isForeign(text.slice(number.from, number.to), lang),
      };
      return { printed, last: unitEnd ?? last };
    }
  }
  return undefined;
}

/** Index of the number that ends the figure: that of a range's high end, where there is one, else the number's own. */
function rangeEnd(text: string, tokens: readonly Token[], first: number): number[] {
  for (let at = first + 1; at <= first + 4 && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number') continue;
    const joint = text.slice((tokens[first] as Token).to, token.from);
    return RANGE_JOINT.test(joint) && !isMove(text, tokens[first] as Token, joint) ? [at, first] : [first];
  }
  return [first];
}

/** "tăng từ 16 đến 17", "rose from 16 to 17" tell of two figures. */
function isMove(text: string, number: Token, joint: string): boolean {
  if (!/\p{L}/u.test(joint)) return false;
  return MOVES.test(text.slice(Math.max(0, number.from - 40), number.from));
}

/** Index of the unit's last token. */
function unitAfter(text: string, tokens: readonly Token[], number: number): number | undefined {
  let at = number;
  const next = tokens[number + 1];
  if (!next || /\n\s*\n/.test(text.slice((tokens[number] as Token).to, next.from))) return undefined;
  const multiplier = multiplierTable.at(tokens, number + 1);
  if (multiplier) at = multiplier.last;
  const unit = units.at(tokens, at + 1);
  if (unit && /^\s*$/.test(text.slice((tokens[at] as Token).to, unit.from))) at = unit.last;
  return at === number || !/^\s*$/.test(text.slice((tokens[number] as Token).to, next.from)) ? undefined : at;
}

/** Where the figure may begin, the farthest first: at words that can qualify it, at a sign or currency, at the digits. */
function startsBefore(text: string, tokens: readonly Token[], number: number): number[] {
  const digits = (tokens[number] as Token).from;
  let start = digits;
  const before = text.slice(Math.max(0, digits - 5), digits);
  const sign = /(?:^|[\s(])([-−+])$/.exec(before);
  if (sign) start = digits - 1;
  const currency = CURRENCY.exec(before);
  if (currency) start = digits - currency[0].length;
  const starts = [start];
  let at = number - 1;
  while (at >= 0 && (tokens[at] as Token).to > start) at--;
  for (let count = 0; at >= 0 && count < MOST_WORDS_BEFORE; at--, count++) {
    const token = tokens[at] as Token;
    const gap = text.slice(token.to, starts[0]);
    const isWord = token.kind === 'word' ? BEFORE_WORDS.has(token.key) : /^[<>≥≤~≈]$/.test(token.text);
    if (!isWord || !/^\s*$/.test(gap)) break;
    starts.unshift(token.from);
  }
  return starts;
}

function readValue(text: string, lang: Lang): Quantity | Range | undefined {
  try {
    const value = parseValue(text, { lang });
    return isQuantity(value) || value.kind === 'range' ? value : undefined;
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

function sameClaim(a: Quantity | Range | undefined, b: Quantity | Range): boolean {
  return a !== undefined && a.kind === b.kind && a.word === b.word && a.estimate === b.estimate;
}

function isForeign(digits: string, lang: Lang): boolean {
  if (!/[.,]/.test(digits)) return false;
  const readings = numberReadings(digits.slice(0, 30));
  return readings[lang] === undefined && readings[lang === 'vi' ? 'en' : 'vi'] !== undefined;
}

/** Measure of a figure's unit; "" where it has none or only a multiplier. */
export function measureOf({ value }: PrintedFigure): string {
  return parseUnit(value.unit).measure;
}
