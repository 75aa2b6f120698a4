import type { Finding } from '../../kpi/finding';
import { monthsOf, type Period } from '../../kpi/period';
import { isGrowthOnYearBefore } from '../growthRates';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './contradictionMessages';
import { equalParts, stretch } from './partsOfPeriod';
import { printedInterval } from './printedInterval';

/** The part whose growth the whole's cannot pass. */
interface Passed {
  readonly bound: Group;
  readonly isAbove: boolean;
}

/**
 * Growth of a year or of its first months beside the growth of all periods that make it up: with positive levels it is
 * their average, weighted by the levels of the year before, and so lies between the lowest and the highest (the identity
 * behind `pace.ts`). Shorter periods are judged first, and one found wrong is no measure for longer ones.
 */
export function* growthOutsideParts(data: CheckedData): Iterable<Finding> {
  for (const series of data.series) {
    const [first] = series;
    if (!first || series.length < 3 || !isGrowthOnYearBefore(first.indicator)) continue;
    const sound = new Map<string, Group>();
    for (const whole of [...series].sort((a, b) => monthsOf(a.period) - monthsOf(b.period))) {
      const found = firstPassed(whole, sound);
      if (!found) {
        sound.set(whole.period.id, whole);
        continue;
      }
      if (!data.judges(whole) && !data.judges(found.bound)) continue;
      const message = messages.growthOutsideParts(whole, found.bound, found.isAbove, found.parts);
      yield finding('warning', 'growth.parts', message, whereOf(whole.observations[0], 'OBS_VALUE'));
    }
  }
}

function firstPassed(
  whole: Group,
  known: ReadonlyMap<string, Group>,
): (Passed & { readonly parts: readonly Group[] }) | undefined {
  for (const periods of divisions(whole.period)) {
    const parts = periods.flatMap(({ id }) => known.get(id) ?? []);
    const passed = parts.length === periods.length ? passedBy(whole, parts) : undefined;
    if (passed) return { ...passed, parts };
  }
  return undefined;
}

/** Quarters, half-years and months, and a beginning of the period with what is left of it: six months and a quarter. */
function* divisions(period: Period): Iterable<readonly Period[]> {
  const months = monthsOf(period);
  // Of several years it is not said against which year's levels they grow.
  if (months > 12) return;
  for (const length of [3, 6, 1]) {
    if (months > length && months % length === 0) yield equalParts(period, length);
  }
  for (let begun = 1; begun < months; begun++) {
    yield [stretch(period, 0, begun), stretch(period, begun, months - begun)];
  }
}

function passedBy(whole: Group, parts: readonly Group[]): Passed | undefined {
  const own = intervalOf(whole);
  const intervals = parts.map(intervalOf);
  if (!own || intervals.some((interval) => !interval)) return undefined;
  const lows = intervals.map((interval) => interval?.low.at ?? -Infinity);
  const highs = intervals.map((interval) => interval?.high.at ?? Infinity);
  const [lowest, highest] = [Math.min(...lows), Math.max(...highs)];
  const isAbove = own.low.at > highest;
  const bound = parts[isAbove ? highs.indexOf(highest) : lows.indexOf(lowest)];
  return bound && (isAbove || own.high.at < lowest) ? { bound, isAbove } : undefined;
}

function intervalOf({ value, indicator }: Group) {
  return value && printedInterval(value, indicator);
}
