import type { Finding } from '../../kpi/finding';
import { printedNumber } from '../../kpi/claim';
import { monthsOf } from '../../kpi/period';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** 1.947 read as 1,947 or triệu taken for tỷ is a factor of 1,000; series move, so a third of it either way counts. */
const THOUSAND = 1000;
const PLAY = 3;

/** Figures about a thousand times larger or smaller than their neighbours in time: slips of the decimal mark or the unit. */
export function* unitSlips(data: CheckedData): Iterable<Finding> {
  for (const series of data.series) {
    const kind = series[0]?.indicator.kind;
    if (kind !== 'amount' && kind !== 'count') continue;
    const byLength = new Map<number, Group[]>();
    for (const group of series) {
      const months = monthsOf(group.period);
      const known = byLength.get(months);
      if (known) known.push(group);
      else byLength.set(months, [group]);
    }
    for (const groups of byLength.values()) yield* thousandfolds(groups);
  }
}

/** Rates given as fractions: 0,39 % is a real rate; 0,0642 beside 6,5 is 6,42 divided by a hundred. */
export function* fractionSlips(data: CheckedData): Iterable<Finding> {
  for (const group of data.groups) {
    const size = sizeOf(group);
    if (group.indicator.kind !== 'rate' || size === 0 || size >= 1) continue;
    const others = data.seriesOf(group).filter((other) => other !== group);
    const usual = median(others.map(sizeOf).filter((other) => other > 0));
    if (usual === undefined || usual < 1 || size >= usual / 30) continue;
    if (size * 100 <= usual / 2 || size * 100 >= usual * 2) continue;
    const where = whereOf(group.observations[0], 'OBS_VALUE');
    yield finding('warning', 'slip.fraction', messages.fraction(group, usual), where);
  }
}

/** A province above its country by about a thousand: the same slip where there is no series to tell. */
export function* slipsAgainstCountry(data: CheckedData): Iterable<Finding> {
  for (const group of data.groups) {
    const { overAreas, nonNegative } = group.indicator;
    // Where figures may be negative, the others can pull the country below one of its provinces.
    if (group.area === 'VN' || group.counterpart !== '' || overAreas !== 'sum' || !nonNegative) continue;
    const country = data.find(group.indicator.code, 'VN', '', group.period.id);
    const part = numberOf(group);
    const whole = country && numberOf(country);
    if (!country || part === undefined || whole === undefined || whole <= 0 || part <= whole) continue;
    const thousandfold = part / whole > THOUSAND / 100;
    const message = messages.aboveCountry(group, country, data.areaName(group.area), thousandfold);
    yield finding('error', 'slip.country', message, whereOf(group.observations[0], 'OBS_VALUE'));
  }
}

function* thousandfolds(groups: readonly Group[]): Iterable<Finding> {
  for (const [group, size, usual] of besideOthers(groups)) {
    for (const factor of [THOUSAND, 1 / THOUSAND]) {
      const ratio = size / usual / factor;
      if (ratio <= 1 / PLAY || ratio >= PLAY) continue;
      const message = messages.thousandfold(group, usual, factor);
      yield finding('warning', 'slip.thousand', message, whereOf(group.observations[0], 'OBS_VALUE'));
    }
  }
}

/**
 * Every figure with its size and the median size of the others. There must be two others, since one alone could itself
 * be the slip.
 */
function besideOthers(groups: readonly Group[]): (readonly [Group, number, number])[] {
  const sized = groups
    .map((group) => [group, sizeOf(group)] as const)
    .filter(([, size]) => size > 0)
    .sort(([, a], [, b]) => a - b);
  if (sized.length < 3) return [];
  const middle = Math.floor((sized.length - 2) / 2);
  return sized.flatMap(([group, size], place) => {
    const usual = sized[place <= middle ? middle + 1 : middle]?.[1];
    return usual === undefined ? [] : [[group, size, usual] as const];
  });
}

/** Of an even number of sizes the smaller middle one, which some figure has. */
function median(sizes: readonly number[]): number | undefined {
  return [...sizes].sort((a, b) => a - b)[Math.floor((sizes.length - 1) / 2)];
}

/** 0 where there is no number. */
function sizeOf(group: Group): number {
  return Math.abs(numberOf(group) ?? 0);
}

function numberOf({ value }: Group): number | undefined {
  return value && printedNumber(value);
}
