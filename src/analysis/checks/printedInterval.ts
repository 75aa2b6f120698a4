import { lastDigit, withoutNoise } from '../../kpi/decimal';
import type { Indicator } from '../../kpi/indicator';
import { addIntervals, intervalOf, type Interval } from '../../kpi/interval';
import type { Value } from '../../kpi/value';

/**
 * Where the true figure behind a printed one may lie when it is compared with other printed ones: an amount or a rate was
 * rounded to its last digit, a count was not. Undefined for ranks, texts and missing figures.
 */
export function printedInterval(value: Value, { kind, nonNegative }: Indicator): Interval | undefined {
  const interval = intervalOf(value, { nonNegative });
  if (!interval || value.kind !== 'exact' || kind === 'count') return interval;
  const half = lastDigit(value.decimals) / 2;
  return {
    low: { at: withoutNoise(value.number - half), open: false, soft: false },
    high: { at: withoutNoise(value.number + half), open: false, soft: false },
  };
}

/** The sum of intervals; undefined where one of them is unknown. */
export function sumOfIntervals(intervals: readonly (Interval | undefined)[]): Interval | undefined {
  const zero = { at: 0, open: false, soft: false };
  let sum: Interval = { low: zero, high: zero };
  for (const interval of intervals) {
    if (!interval) return undefined;
    sum = addIntervals(sum, interval);
  }
  return sum;
}
