/** From an interval back to words: the strongest claim that is true of every number in it. */
import { ceilTo, floorTo, lastDigit, roundTo, shiftDecimal, withoutNoise } from './decimal';
import type { End, Interval } from './interval';
import { oppositeBounds } from './messages';
import { missing, type Quantity, type Range, type Value } from './value';

export interface ClaimOptions {
  /** Finest printed precision of the result. */
  readonly decimals: number;
  readonly unit: string;
  readonly estimate: boolean;
  /** A source said *khoảng*, so a result of two ends says it too. */
  readonly approximate: boolean;
  /** The sources were ranges, so two ends stay two ends instead of becoming *khoảng*. */
  readonly asRange: boolean;
  /**
   * *khoảng* only where the words themselves cover the interval, half a unit of the last digit that is seen; otherwise two
   * ends. For results whose width nobody can guess from their digits, such as a growth rate.
   */
  readonly asPrinted?: boolean;
}

/** Missing where nothing, or only unstated bounds, limit the result. Computed words: dưới, trên, ít nhất, không quá, khoảng. */
export function claimedValue(interval: Interval, options: ClaimOptions): Value {
  const { low, high } = interval;
  const [lowStated, highStated] = [isStated(low), isStated(high)];
  if (!lowStated && !highStated) return missing(oppositeBounds());
  if (!highStated) {
    const number = floorTo(low.at, options.decimals);
    // Rounded away from the truth, the end can no longer be reached.
    return low.open || number < low.at
      ? quantity('above', number, 'trên', options)
      : quantity('atLeast', number, 'ít nhất', options);
  }
  if (!lowStated) {
    const number = ceilTo(high.at, options.decimals);
    return high.open || number > high.at
      ? quantity('below', number, 'dưới', options)
      : quantity('atMost', number, 'không quá', options);
  }
  if (low.at === high.at) return quantity('exact', low.at, options.estimate ? 'ước' : '', options);
  return (options.asRange ? undefined : approximate(low.at, high.at, options)) ?? rangeOf(low.at, high.at, options);
}

/**
 * The middle at the finest precision whose last digit covers the interval: [46,18; 46,27] is *khoảng 46*. Where that
 * would leave a single digit (19 would become 20), two digits stay and the value carries its own tolerance. Tens and
 * hundreds are not seen in a number: *khoảng 130* is only said where 130 itself is possible, not of [123,75; 126,25].
 */
function approximate(low: number, high: number, options: ClaimOptions): Quantity | undefined {
  const middle = (low + high) / 2;
  let coarse: Quantity | undefined;
  for (
    let decimals = options.decimals;
    decimals === options.decimals || significantDigits(middle, decimals) >= 2;
    decimals--
  ) {
    const number = roundTo(middle, decimals);
    if (decimals < 0 && (options.asPrinted || number < low || number > high)) break;
    const tolerance = withoutNoise(Math.max(number - low, high - number), middle);
    const about = quantity('approx', number, 'khoảng', { ...options, decimals });
    if (tolerance <= lastDigit(decimals) / 2) return about;
    if (!options.asPrinted && !coarse && tolerance <= lastDigit(decimals)) coarse = { ...about, tolerance };
  }
  return coarse;
}

/**
 * Both ends rounded outwards, so that *khoảng* adds nothing beyond them: it tells that they are not what a source gave. A dash
 * would run into a minus sign, so negative ranges are worded.
 */
function rangeOf(low: number, high: number, options: ClaimOptions): Range {
  const ends = { low: floorTo(low, options.decimals), high: ceilTo(high, options.decimals) };
  const estimate = options.estimate ? { estimate: true } : {};
  const words = [options.approximate ? 'khoảng' : '', ends.low < 0 ? 'từ … đến' : ''];
  const tolerance = options.approximate ? { tolerance: 0 } : {};
  const { decimals, unit } = options;
  return { kind: 'range', ...ends, decimals, word: words.join(' ').trim(), unit, ...estimate, ...tolerance };
}

/** Whether an end follows from what the sources stated, and is a number that can be written. */
function isStated(end: End): boolean {
  return !end.soft && Number.isFinite(end.at);
}

function quantity(kind: Quantity['kind'], number: number, word: string, options: ClaimOptions): Quantity {
  const estimate = options.estimate ? { estimate: true } : {};
  return { kind, number, decimals: options.decimals, word, unit: options.unit, ...estimate };
}

function significantDigits(number: number, decimals: number): number {
  const steps = Math.abs(roundTo(shiftDecimal(number, decimals), 0));
  return steps === 0 ? 0 : Math.floor(Math.log10(steps)) + 1;
}
