/**
 * Arithmetic on values as printed. Every result is the strongest claim that the interval of the true result supports:
 * gần 60 − 36 = dưới 24; khoảng 5,14 / 11,12 = khoảng 46 %; hơn 170 / gần 60 = trên 2,8. Bounds are rounded outwards; two
 * of them say *khoảng* where a source did: khoảng 40 on 36 is khoảng 9,7–12,5 % more.
 * Whether two figures may be combined at all (same definition, not the same event twice) is for `analysis` to decide.
 */
import { claimedValue } from './claimedValue';
import { ceilTo, floorTo, printedPlaces, withoutNoise } from './decimal';
import { NgktError } from './finding';
import {
  addIntervals,
  divideIntervals,
  intervalOf,
  isApproximate,
  multiplyIntervals,
  negate,
  type Interval,
} from './interval';
import { divisorMayBeZero, incompatibleUnits, notANumber, nothingToAdd } from './messages';
import { convertValue, parseUnit } from './unit';
import { isQuantity, missing, type Claim, type Missing, type Quantity, type Range, type Value } from './value';

type Numeric = Quantity | Range;

/** Digits beyond these cannot be written. */
const MOST_DECIMALS = 15;

/**
 * `a − b`. The difference of two rates (%) is in percentage points.
 * @throws NgktError `unit.incompatible`
 */
export function subtractValues(a: Value, b: Value): Value {
  const operands = numericOperands([a, b]);
  if (!Array.isArray(operands)) return operands;
  const [left, right] = operands as [Numeric, Numeric];
  const difference = addIntervals(boundsOf(left), negate(boundsOf(right)));
  const inPoints = [left, right].every(({ unit }) => parseUnit(unit).measure === '%');
  const unit = inPoints ? 'điểm phần trăm' : commonUnit(operands);
  return resultOf(difference, operands, Math.max(left.decimals, right.decimals), unit);
}

/**
 * The sum, in the unit of the first value (a rate and percentage points make a rate); a missing part makes it missing.
 * @throws NgktError `unit.incompatible`
 */
export function sumValues(values: readonly Value[]): Value {
  const operands = numericOperands(values);
  if (!Array.isArray(operands)) return operands;
  const [first] = operands;
  if (!first) return missing(nothingToAdd());
  if (operands.length === 1) return first;
  let sum = boundsOf(first);
  let decimals = first.decimals;
  for (const operand of operands.slice(1)) {
    sum = addIntervals(sum, boundsOf(operand));
    decimals = Math.max(decimals, operand.decimals);
  }
  return resultOf(sum, operands, decimals, commonUnit(operands));
}

export interface DivideOptions {
  /** The share in percent of values of one measure. */
  readonly percent?: boolean;
  /** Digits after the decimal mark; otherwise 1, or as many as show two significant digits. */
  readonly decimals?: number;
  /** Neither value can be negative (counts, amounts): lets *dưới 60* be divided by. */
  readonly nonNegative?: boolean;
}

/**
 * `a / b`: a plain ratio of values of one measure (or a percentage), else in a unit such as "tỷ USD/dự án".
 * @throws NgktError `unit.incompatible` when a percentage of different measures is asked for
 */
export function divideValues(a: Value, b: Value, options: DivideOptions = {}): Value {
  const quotient = quotientOf(a, b, options);
  if ('kind' in quotient) return quotient;
  const { interval, operands, unit } = quotient;
  return resultOf(interval, operands, options.decimals ?? ratioDecimals(interval), unit);
}

/**
 * By how many percent `a` is more than `b`, values that cannot be negative. The change is bounded in one step and worded by
 * its bounds alone, so that *khoảng 50* and 49,5–50,5 give the same ends, and its ends keep their sign.
 * @throws NgktError `unit.incompatible`
 */
export function percentChange(a: Value, b: Value): Value {
  const quotient = quotientOf(a, b, { percent: true, nonNegative: true });
  if ('kind' in quotient) return quotient;
  const { interval: ratio, operands } = quotient;
  const whole = { at: -100, open: false, soft: false };
  const change = addIntervals(ratio, { low: whole, high: whole });
  return claimedValue(change, {
    decimals: signedDecimals(change, ratioDecimals(ratio)),
    unit: '%',
    estimate: hasEstimate(operands),
    approximate: operands.some(isApproximate),
    asRange: false,
    asPrinted: true,
  });
}

interface Quotient {
  readonly interval: Interval;
  readonly operands: readonly Numeric[];
  readonly unit: string;
}

function quotientOf(a: Value, b: Value, options: DivideOptions): Quotient | Missing {
  const left = numeric(a);
  if (left.kind === 'missing') return left;
  const right = numeric(b);
  if (right.kind === 'missing') return right;
  const sameMeasure = parseUnit(left.unit).measure === parseUnit(right.unit).measure;
  if (options.percent && !sameMeasure)
    throw new NgktError('unit.incompatible', incompatibleUnits(left.unit, right.unit));
  const divisor = sameMeasure ? (convertValue(right, left.unit) as Numeric) : right;
  const quotient = divideIntervals(boundsOf(left, options), boundsOf(divisor, options));
  if (!quotient) return missing(divisorMayBeZero());
  const operands = [left, right];
  if (options.percent) return { interval: scaled(quotient, 100), operands, unit: '%' };
  const unit = sameMeasure ? '' : right.unit === '' || left.unit === '' ? left.unit : `${left.unit}/${right.unit}`;
  return { interval: quotient, operands, unit };
}

/** What is still certain when parts that cannot be negative are left out: "ít nhất". Missing stays missing. */
export function atLeastOf(value: Value): Value {
  const operand = numeric(value);
  if (operand.kind === 'missing') return operand;
  const { low } = boundsOf(operand);
  const unlimited: Interval = { low, high: { at: Infinity, open: true, soft: true } };
  return resultOf(unlimited, [operand], operand.decimals, operand.unit);
}

/** The number a value is ordered by: as printed, the middle of a range; undefined for ranks, texts and missing figures. */
export function printedNumber(value: Value): number | undefined {
  if (isQuantity(value)) return value.number;
  return value.kind === 'range' ? withoutNoise((value.low + value.high) / 2) : undefined;
}

const STRENGTH: Readonly<Record<Claim | 'range', number>> = {
  above: 0,
  atLeast: 1,
  exact: 2,
  approx: 3,
  range: 3,
  atMost: 4,
  below: 5,
};

/** Order of equal printed numbers in a ranking, highest first: above, at least, exact, about, at most, below. Negative when `a` comes first. */
export function compareClaims(a: Claim | 'range', b: Claim | 'range'): number {
  return STRENGTH[a] - STRENGTH[b];
}

/** Highest first: by the printed number, then by claim; values without a number come last. Units must be equal. */
export function compareValues(a: Value, b: Value): number {
  const [left, right] = [printedNumber(a), printedNumber(b)];
  if (left === undefined || right === undefined) return (left === undefined ? 1 : 0) - (right === undefined ? 1 : 0);
  if (left !== right) return right - left;
  return compareClaims((a as Numeric).kind, (b as Numeric).kind);
}

function numeric(value: Value): Numeric | Missing {
  if (isQuantity(value) || value.kind === 'range' || value.kind === 'missing') return value;
  return missing(notANumber(value));
}

/** The operands in the unit of the first one that has any; or why there is no result. */
function numericOperands(values: readonly Value[]): Numeric[] | Missing {
  const operands: Numeric[] = [];
  for (const value of values) {
    const operand = numeric(value);
    if (operand.kind === 'missing') return operand;
    operands.push(operand);
  }
  const unit = operands.find((operand) => operand.unit !== '')?.unit ?? '';
  return operands.map((operand) => inUnit(operand, unit));
}

/** A bare number takes the other's unit; percent and percentage points add up. */
function inUnit(value: Numeric, unit: string): Numeric {
  const [from, to] = [parseUnit(value.unit).measure, parseUnit(unit).measure];
  const rates = ['%', 'PP'];
  if (value.unit === '' || (rates.includes(from) && rates.includes(to))) {
    return value.unit === '' ? { ...value, unit } : value;
  }
  return convertValue(value, unit) as Numeric;
}

/** The first one's unit; of rates and percentage points the rate. */
function commonUnit(operands: readonly Numeric[]): string {
  return operands.find(({ unit }) => parseUnit(unit).measure === '%')?.unit ?? operands[0]?.unit ?? '';
}

function boundsOf(value: Numeric, options: { nonNegative?: boolean } = {}): Interval {
  return intervalOf(value, options) as Interval;
}

function scaled(interval: Interval, factor: number): Interval {
  const end = { at: factor, open: false, soft: false };
  return multiplyIntervals(interval, { low: end, high: end });
}

function resultOf(interval: Interval, operands: readonly Numeric[], decimals: number, unit: string): Value {
  return claimedValue(interval, {
    decimals,
    unit,
    estimate: hasEstimate(operands),
    approximate: operands.some(isApproximate),
    asRange: operands.some((operand) => operand.kind === 'range'),
  });
}

function hasEstimate(operands: readonly Numeric[]): boolean {
  return operands.some((operand) => operand.estimate === true);
}

function ratioDecimals(ratio: Interval): number {
  return Math.max(1, placesForTwoDigits(ratio));
}

/** As many decimals, or so many that rounding outwards does not bring an end to 0 or across it. */
function signedDecimals({ low, high }: Interval, decimals: number): number {
  if (low.at === high.at) return decimals;
  const nearer = low.at > 0 ? low : high.at < 0 ? high : undefined;
  if (!nearer || nearer.soft || roundedAway(nearer.at, decimals) !== 0) return decimals;
  return Math.min(printedPlaces(nearer.at, 2), MOST_DECIMALS);
}

function roundedAway(end: number, decimals: number): number {
  return end > 0 ? floorTo(end, decimals) : ceilTo(end, decimals);
}

/** Digits after the decimal mark that show two significant digits of the smaller stated end. */
function placesForTwoDigits(interval: Interval): number {
  const stated = [interval.low, interval.high]
    .filter((end) => !end.soft && end.at !== 0)
    .map((end) => Math.abs(end.at));
  return stated.length === 0 ? 0 : Math.min(printedPlaces(Math.min(...stated), 2), MOST_DECIMALS);
}
