/**
 * Where the truth behind a printed value can lie. Arithmetic on values is arithmetic on these intervals, so that a
 * result never says more than its sources.
 */
import { lastDigit, withoutNoise } from './decimal';
import type { Quantity, Range, Value } from './value';

export interface End {
  /** ±Infinity where nothing is known. */
  readonly at: number;
  /** The truth may come close to `at` but not reach it. */
  readonly open: boolean;
  /**
   * A true bound, but not one the source stated: *gần 60* is above 0, an amount is not negative. It decides signs in
   * divisions and is never printed.
   */
  readonly soft: boolean;
}

export interface Interval {
  readonly low: End;
  readonly high: End;
}

/** Words that say "close to" and so keep the sign of the number: *gần 60* is not −5, *dưới 60* could be. */
const NEAR_WORDS: ReadonlySet<string> = new Set([
  'gần',
  'đạt gần',
  'gần đạt',
  'ngót',
  'ngót nghét',
  'non',
  'nearly',
  'almost',
  'close to',
]);
const APPROXIMATE_RANGE_WORDS: ReadonlySet<string> = new Set([
  'khoảng',
  'xấp xỉ',
  'khoảng từ … đến',
  'about',
  'approximately',
  'about … to',
]);

/** Whether a word says "close to", as *gần* does and *dưới* does not. */
export function isNearWord(word: string): boolean {
  return NEAR_WORDS.has(word);
}

/** Whether a value says that its number, or both its ends, are near the truth: *khoảng 40*, *khoảng 6,5–7*. */
export function isApproximate(value: Quantity | Range): boolean {
  return value.kind === 'approx' || (value.kind === 'range' && APPROXIMATE_RANGE_WORDS.has(value.word));
}

const UNKNOWN_LOW: End = { at: -Infinity, open: true, soft: true };
const UNKNOWN_HIGH: End = { at: Infinity, open: true, soft: true };

/**
 * The interval of a value; undefined for ranks, texts and missing figures.
 * @param options.nonNegative the measure cannot be negative (a count, an amount)
 */
export function intervalOf(value: Value, options: { nonNegative?: boolean } = {}): Interval | undefined {
  const interval = claimedInterval(value);
  if (!interval || !options.nonNegative || interval.low.at >= 0 || !interval.low.soft) return interval;
  return { ...interval, low: { at: 0, open: false, soft: true } };
}

function claimedInterval(value: Value): Interval | undefined {
  switch (value.kind) {
    case 'exact':
      return { low: closed(value.number), high: closed(value.number) };
    case 'approx': {
      const half = value.tolerance ?? lastDigit(value.decimals) / 2;
      return { low: closed(withoutNoise(value.number - half)), high: closed(withoutNoise(value.number + half)) };
    }
    case 'below': {
      const near = value.number > 0 && isNearWord(value.word);
      return { low: near ? { at: 0, open: true, soft: true } : UNKNOWN_LOW, high: open(value.number) };
    }
    case 'above':
      return { low: open(value.number), high: UNKNOWN_HIGH };
    case 'atLeast':
      return { low: closed(value.number), high: UNKNOWN_HIGH };
    case 'atMost':
      return { low: UNKNOWN_LOW, high: closed(value.number) };
    case 'range': {
      // Both ends are as precise as the finer one: nobody means 7,5 who says "khoảng 6,5–7".
      const half = value.tolerance ?? (isApproximate(value) ? lastDigit(value.decimals) / 2 : 0);
      return { low: closed(withoutNoise(value.low - half)), high: closed(withoutNoise(value.high + half)) };
    }
    case 'rank':
    case 'text':
    case 'missing':
      return undefined;
  }
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: sumOfEnds(a.low, b.low), high: sumOfEnds(a.high, b.high) };
}

export function negate(a: Interval): Interval {
  return { low: { ...a.high, at: -a.high.at }, high: { ...a.low, at: -a.low.at } };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = [
    productOfEnds(a.low, b.low),
    productOfEnds(a.low, b.high),
    productOfEnds(a.high, b.low),
    productOfEnds(a.high, b.high),
  ];
  return { low: products.reduce(lower), high: products.reduce(higher) };
}

/** The quotient; undefined where the divisor can be 0 or of either sign. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  const inverse = invert(b);
  return inverse && multiplyIntervals(a, inverse);
}

export function contains(interval: Interval, number: number): boolean {
  const { low, high } = interval;
  return (low.open ? number > low.at : number >= low.at) && (high.open ? number < high.at : number <= high.at);
}

/** Whether one true number could lie in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return startsBeforeEnd(a.low, b.high) && startsBeforeEnd(b.low, a.high);
}

function invert(b: Interval): Interval | undefined {
  if (b.low.at < 0 && b.high.at > 0) return undefined;
  if (b.low.at === 0 && b.high.at === 0) return undefined;
  if (b.low.at < 0) {
    const mirrored = invert(negate(b));
    return mirrored && negate(mirrored);
  }
  // A divisor that may come as close to 0 as it likes leaves the quotient unbounded; 1/∞ is a bound nobody stated.
  const high = b.low.at === 0 ? UNKNOWN_HIGH : { ...b.low, at: 1 / b.low.at };
  return { low: { at: 1 / b.high.at, open: b.high.open, soft: b.high.soft }, high };
}

function sumOfEnds(a: End, b: End): End {
  return {
    at: withoutNoise(a.at + b.at, Math.max(Math.abs(a.at), Math.abs(b.at))),
    open: a.open || b.open,
    soft: a.soft || b.soft,
  };
}

function productOfEnds(a: End, b: End): End {
  // 0 times anything is 0, however large the other end may be.
  if (a.at === 0 || b.at === 0) {
    const zero = a.at === 0 ? a : b;
    return a.at === 0 && b.at === 0 ? { at: 0, open: a.open && b.open, soft: a.soft && b.soft } : { ...zero, at: 0 };
  }
  return { at: withoutNoise(a.at * b.at), open: a.open || b.open, soft: a.soft || b.soft };
}

/** Of two equal ends the weaker claim counts: the one that may be reached. */
function lower(a: End, b: End): End {
  if (a.at === b.at) return { at: a.at, open: a.open && b.open, soft: a.soft && b.soft };
  return a.at < b.at ? a : b;
}

function higher(a: End, b: End): End {
  if (a.at === b.at) return lower(a, b);
  return a.at > b.at ? a : b;
}

function startsBeforeEnd(low: End, high: End): boolean {
  return low.at < high.at || (low.at === high.at && !low.open && !high.open);
}

function closed(at: number): End {
  return { at, open: false, soft: false };
}

function open(at: number): End {
  return { at, open: true, soft: false };
}
