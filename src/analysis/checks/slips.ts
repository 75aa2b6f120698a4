import type { Finding } from '../../kpi/finding';
import { printedNumber } from '../../kpi/claim';
import { monthsOf } from '../../kpi/period';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** 1.947 read as 1,947 or triệu taken for tỷ is a factor of 1,000; series move, so a third of it either way counts. */
const THOUSAND = 1000;
const PLAY = 3;

/**
 * Figures about a thousand times larger or smaller than their neighbours in time, and rates given as fractions (0,0642
 * beside 6,42): slips of the decimal mark or the unit.
 */
export function* unitSlips(data: CheckedData): Iterable<Finding> {
  for (const series of data.series) {
    const [first] = series;
    if (!first || series.length < 3) continue;
    const { kind } = first.indicator;
    if (kind !== 'amount' && kind !== 'count' && kind !== 'rate') continue;
    yield* slipsIn(series, kind === 'rate');
  }
}

/** A province above its country by about a thousand: the same slip where there is no series to tell. */
export function* slipsAgainstCountry(data: CheckedData): Iterable<Finding> {
  for (const group of data.groups) {
    if (group.area === 'VN' || group.counterpart !== '' || group.indicator.overAreas !== 'sum') continue;
    const country = data.find(group.indicator.code, 'VN', '', group.period.id);
    const part = numberOf(group);
    const whole = country && numberOf(country);
    if (!country || part === undefined || whole === undefined || whole <= 0 || part <= whole) continue;
    const thousandfold = part / whole > THOUSAND / 100;
    const message = messages.aboveCountry(group, country, data.areaName(group.area), thousandfold);
    yield finding('error', 'slip.country', message, whereOf(group.observations[0], 'OBS_VALUE'));
  }
}

function* slipsIn(series: readonly Group[], rates: boolean): Iterable<Finding> {
  for (const group of series) {
    const number = numberOf(group);
    const others = series.filter(
      (other) => other !== group && (rates || monthsOf(other.period) === monthsOf(group.period)),
    );
    const usual = median(others.map((other) => Math.abs(numberOf(other) ?? 0)).filter((other) => other > 0));
    if (!number || usual === undefined) continue;
    const size = Math.abs(number);
    const where = whereOf(group.observations[0], 'OBS_VALUE');
    if (rates) {
      if (size < usual / 30 && size * 100 > usual / 2 && size * 100 < usual * 2) {
        yield finding('warning', 'slip.fraction', messages.fraction(group, usual), where);
      }
      continue;
    }
    for (const factor of [THOUSAND, 1 / THOUSAND]) {
      const ratio = size / usual / factor;
      if (ratio > 1 / PLAY && ratio < PLAY)
        yield finding('warning', 'slip.thousand', messages.thousandfold(group, usual, factor), where);
    }
  }
}

function numberOf({ value }: Group): number | undefined {
  return value && printedNumber(value);
}

/** Of at least two numbers; one neighbour alone could itself be the slip. */
function median(numbers: readonly number[]): number | undefined {
  if (numbers.length < 2) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
