import type { Lang } from '../kpi/bilingual';
import { printedNumber, subtractValues } from '../kpi/claim';
import { withoutNoise } from '../kpi/decimal';
import { NgktError } from '../kpi/finding';
import { intervalOf } from '../kpi/interval';
import { LETTERS } from '../kpi/letters';
import { plainKey } from '../kpi/textKey';
import { convertValue } from '../kpi/unit';
import { exact, isQuantity, missing, printedDecimals, type Value } from '../kpi/value';
import { qualifierOutOfBrackets } from '../language/bracketedQualifier';
import { parseValue } from '../language/parseValue';
import { DOUBLE_DIGIT } from './englishTarget';
import { inPercent, isBareFraction, looksLikeFraction, looksLikeFractionTarget } from './fractionOfPercent';
import * as messages from './targetMessages';

/** What a target allows: a closed range, an open end, or a point (both ends equal). Rates are percent numbers. */
export interface TargetBand {
  /** Absent where the target has no such end. */
  readonly low?: number;
  readonly high?: number;
  /** "trên 8%": the end itself does not count. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** The finer printed precision of the ends. */
  readonly decimals: number;
  /** Canonical label as typed with the target; "" where none was. */
  readonly unit: string;
  readonly text: string;
}

export type TargetPosition = 'below' | 'within' | 'above';

/** What a decision wraps around its number; the grammar of values (`parseValue`) does not know it. */
const FILLERS = new RegExp(
  `^(?:mục tiêu|phấn đấu|quyết tâm|tăng trưởng|tăng|gdp|mức|target|growth of|growth|of|…|\\.{3}|:)\\s*(?=[${LETTERS}\\d:<>≥≤=~≈….])`,
  'i',
);
const NOTE = /\s*\([^()]*\)\s*$/;
const PER_YEAR = /\s*(?:\/\s*năm|mỗi năm|một năm|per year|a year|annually)\s*$/i;
const OR_MORE: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:khoảng|about)\s+(.*?)\s*(?:trở lên|hoặc cao hơn|hoặc hơn|or more|or higher|or above)\s*$/i, 'từ $1 trở lên'],
  [/\s*(?:hoặc cao hơn|hoặc hơn|or higher|or above|\+)\s*$/i, ' trở lên'],
  [/\s*(?:hoặc thấp hơn|or lower)\s*$/i, ' trở xuống'],
  [/^\s*=>/, '≥'],
  [/^\s*=</, '≤'],
];

/**
 * Reads a target as typed, Vietnamese or English: `6,5–7%`, `6.5-7`, `≥8%`, `trên 8%` (8 itself does not count), `8% trở
 * lên`, `hai con số` (at least 10), `khoảng 6,5%` (± half a unit of the last printed digit), a point.
 * @param lang whose separators count in a number of two readings ("1.947")
 * @throws NgktError `target.unknown`, and what `parseValue` says of the number: `number.ambiguous` ("1.947"),
 *   `value.lowAboveHigh` …
 */
export function parseTarget(text: string, lang?: Lang): TargetBand {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  let bare = (qualifierOutOfBrackets(typed) ?? typed.replace(NOTE, '')).replace(PER_YEAR, '').trim();
  for (let next = bare.replace(FILLERS, ''); next !== bare; next = bare.replace(FILLERS, '')) bare = next;
  if (DOUBLE_DIGIT.test(bare.replace(/^đạt /i, '')))
    return { low: 10, lowOpen: false, highOpen: false, decimals: 0, unit: '%', text };
  for (const [pattern, replacement] of OR_MORE) bare = bare.replace(pattern, replacement);

  const value = parseValue(bare, lang ? { lang } : {});
  const interval = intervalOf(value);
  // "gần 7%" as a target does not say how near is near enough.
  const vague = value.kind === 'below' && interval !== undefined && Number.isFinite(interval.low.at);
  if (!interval || vague || (!isQuantity(value) && value.kind !== 'range')) {
    throw new NgktError('target.unknown', messages.unknownTarget(text));
  }
  return {
    ...(interval.low.soft ? {} : { low: interval.low.at }),
    ...(interval.high.soft ? {} : { high: interval.high.at }),
    lowOpen: interval.low.open,
    highOpen: interval.high.open,
    decimals: value.decimals,
    unit: value.unit,
    text,
  };
}

/** A target given as a bare number: equal is within. */
export function pointTarget(number: number): TargetBand {
  const decimals = printedDecimals(number);
  return { low: number, high: number, lowOpen: false, highOpen: false, decimals, unit: '', text: String(number) };
}

/**
 * Where a value certainly lies; undefined where its claim leaves that open ("gần 7%" against 6,5–7 %).
 * @throws NgktError `unit.incompatible`
 */
export function targetPosition(actual: Value, band: TargetBand): TargetPosition | undefined {
  const interval = intervalOf(inUnitOf(band, actual));
  if (!interval) return undefined;
  const { low, high } = interval;
  if (band.low !== undefined && (high.at < band.low || (high.at === band.low && (high.open || band.lowOpen))))
    return 'below';
  if (band.high !== undefined && (low.at > band.high || (low.at === band.high && (low.open || band.highOpen))))
    return 'above';
  const reachesLow =
    band.low === undefined || low.at > band.low || (low.at === band.low && (low.open || !band.lowOpen));
  const keepsHigh =
    band.high === undefined || high.at < band.high || (high.at === band.high && (high.open || !band.highOpen));
  return reachesLow && keepsHigh ? 'within' : undefined;
}

/**
 * In English exactly `below`, `within` or `above`; in Vietnamese the words a report uses.
 * @param actual a value, a percent number, or text as typed ("6,42%", "gần 7%")
 * @param unit `%` or `fraction`, where a bare number could be either
 * @throws NgktError `target.open`, `target.fraction`, `target.actual` and those of `parseTarget`
 */
export function targetStatus(
  actual: number | string | Value,
  target: string | TargetBand,
  lang: Lang,
  unit?: string,
): string {
  const { value, band } = compared(actual, target, unit);
  const position = targetPosition(value, band);
  if (!position) throw new NgktError('target.open', messages.openStatus(value, band));
  return messages.positionWords(position, band)[lang];
}

/**
 * How far the value is from the nearer end, never negative and 0 inside; percentage points where the target is a rate.
 * Missing, with the reason, where the claim leaves the position open.
 * @throws NgktError as `targetStatus`, except `target.open`
 */
export function targetGap(actual: number | string | Value, target: string | TargetBand, unit?: string): Value {
  const { value: typed, band } = compared(actual, target, unit);
  const share = bareNumber(actual);
  if (unit === undefined && share !== undefined && share !== 0 && Math.abs(share) < 1 && isBareFraction(band))
    throw new NgktError('target.fraction', messages.bothLookLikeFractions(share, band));
  const value = inUnitOf(band, typed);
  switch (targetPosition(value, band)) {
    case undefined:
      return missing(messages.openStatus(value, band));
    case 'within':
      return exact(0, gapUnit(band, value));
    case 'below':
      return subtractValues(exact(band.low as number, band.unit), value);
    case 'above':
      return subtractValues(value, exact(band.high as number, band.unit));
  }
}

/**
 * The actual value of a comparison.
 * @throws NgktError `target.fraction` where a bare number looks like a %-formatted cell's fraction, `target.unit`,
 *   `target.actual` where the text holds no number, `target.missing` where it says that there is no figure
 */
export function actualValue(actual: number | string | Value, band: TargetBand, unit?: string): Value {
  const rate = band.unit === '' || band.unit === '%';
  if (typeof actual === 'number') return exact(percentNumber(actual, band, unit), rate ? '%' : band.unit);
  const value = typeof actual === 'string' ? parseValue(actual) : actual;
  if (value.kind === 'missing') throw new NgktError('target.missing', value.reason);
  if (!isQuantity(value) && value.kind !== 'range')
    throw new NgktError('target.actual', messages.notComparable(value, actual));
  if (!isQuantity(value) || value.unit !== '') return value;
  const number = percentNumber(value.number, band, unit);
  const shift = number === value.number ? 0 : 2;
  return { ...value, number, decimals: Math.max(0, value.decimals - shift), unit: rate ? '%' : band.unit };
}

function percentNumber(number: number, band: TargetBand, unit: string | undefined): number {
  if (isFractionUnit(unit)) return withoutNoise(number * 100);
  switch (unit === undefined ? '' : plainKey(unit)) {
    case '%':
    case 'percent':
    case 'phan tram':
      return number;
    case '':
      if (looksLikeFraction(number, band))
        throw new NgktError('target.fraction', messages.looksLikeFraction(number, band));
      return number;
    default:
      throw new NgktError('target.unit', messages.unknownUnitArgument(unit ?? ''));
  }
}

/**
 * Both sides in percent: with the unit "fraction" a bare target below 1 comes from a %-formatted cell as well.
 * @throws NgktError `target.fraction` where one of the two is probably such a fraction, and those of `actualValue`
 */
function compared(
  actual: number | string | Value,
  target: string | TargetBand,
  unit: string | undefined,
): { readonly value: Value; readonly band: TargetBand } {
  const typed = bandOf(target);
  const band = isFractionUnit(unit) && bareNumber(actual) !== undefined ? inPercent(typed) : typed;
  const value = actualValue(actual, band, unit);
  const number = value.kind === 'range' ? value.high : printedNumber(value);
  const isRate = 'unit' in value && value.unit === '%';
  if (band.unit === '' && isRate && number !== undefined && looksLikeFractionTarget(number, band))
    throw new NgktError('target.fraction', messages.bareTargetIsFraction(band, value));
  return { value, band };
}

/** The number of an actual figure typed without a unit. */
function bareNumber(actual: number | string | Value): number | undefined {
  if (typeof actual === 'number') return actual;
  const value = typeof actual === 'string' ? parseValue(actual) : actual;
  return isQuantity(value) && value.unit === '' ? value.number : undefined;
}

function isFractionUnit(unit: string | undefined): boolean {
  return unit !== undefined && FRACTION_UNITS.includes(plainKey(unit));
}

const FRACTION_UNITS: readonly string[] = ['fraction', 'phan so'];

function bandOf(target: string | TargetBand): TargetBand {
  return typeof target === 'string' ? parseTarget(target) : target;
}

function inUnitOf(band: TargetBand, value: Value): Value {
  if ((!isQuantity(value) && value.kind !== 'range') || band.unit === '' || value.unit === '') return value;
  return value.unit === band.unit ? value : convertValue(value, band.unit);
}

function gapUnit(band: TargetBand, value: Value): string {
  const difference = subtractValues(value, exact(0, band.unit));
  return 'unit' in difference ? difference.unit : band.unit;
}
