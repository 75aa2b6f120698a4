import { lastDigit } from '../../kpi/decimal';
import type { Finding } from '../../kpi/finding';
import { divideIntervals, overlap, type Interval } from '../../kpi/interval';
import { isQuantity, type Quantity } from '../../kpi/value';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';
import { printedInterval } from './printedInterval';

/** What the catalogue's printed shares are shares of; `wholeArea` "" is the same area. */
const shares: readonly {
  readonly share: string;
  readonly part: string;
  readonly whole: string;
  readonly wholeArea: 'VN' | '';
}[] = [
  { share: 'FDI_REG_PCT_VN', part: 'FDI_REG', whole: 'FDI_REG', wholeArea: 'VN' },
  { share: 'FDI_STOCK_PCT_VN', part: 'FDI_STOCK', whole: 'FDI_STOCK', wholeArea: 'VN' },
  { share: 'FDI_REG_PCT_STOCK', part: 'FDI_REG', whole: 'FDI_STOCK', wholeArea: '' },
];

/**
 * Printed shares against shares computed from the printed figures, at printed precision: 4,46 of 11,12 is 40 %. A share
 * that is only loosely worded (gần 13 % for 12,29 %) is a warning, one that cannot be an error.
 */
export function* printedShares(data: CheckedData): Iterable<Finding> {
  for (const group of data.groups) {
    const of = shares.find(({ share }) => share === group.indicator.code);
    const printed = group.value;
    if (!of || !printed || !isQuantity(printed)) continue;
    const part = data.find(of.part, group.area, group.counterpart, group.period.id);
    const whole = wholeOf(data, group, of.whole, of.wholeArea || group.area);
    const computed = part && whole && percentage(part, whole);
    if (!computed) continue;
    const where = whereOf(group.observations[0], 'OBS_VALUE');
    if (!overlap(expected(printed, 1), computed)) {
      yield finding('error', 'share.contradicted', messages.shareContradicted(group, part, whole, computed), where);
    } else if (!overlap(expected(printed, 0.5), computed)) {
      yield finding('warning', 'share.loose', messages.shareLoose(group, part, whole, computed), where);
    }
  }
}

/** A stock at the end of a two-year flow is filed under the year that ends on the same day. */
function wholeOf(data: CheckedData, group: Group, code: string, area: string): Group | undefined {
  const same = data.find(code, area, '', group.period.id);
  const indicator = data.dataset.indicators.get(code);
  if (same || indicator?.basis !== 'stock') return same;
  return data.seriesFor(code, area, '').find(({ period }) => period.end === group.period.end);
}

function percentage(part: Group, whole: Group): Interval | undefined {
  const numerator = part.value && printedInterval(part.value, part.indicator);
  const denominator = whole.value && printedInterval(whole.value, whole.indicator);
  const ratio = numerator && denominator && divideIntervals(numerator, denominator);
  return ratio && { low: { ...ratio.low, at: ratio.low.at * 100 }, high: { ...ratio.high, at: ratio.high.at * 100 } };
}

/**
 * Where a share worded like this should lie: rounded to its last digit, or within `units` of it on the side it says. An
 * exact one may have been cut off instead of rounded (8,77 for 8,779), which is loose, not wrong.
 */
function expected({ kind, number, decimals }: Quantity, units: 1 | 0.5): Interval {
  const digit = lastDigit(decimals);
  const end = (at: number) => ({ at, open: false, soft: false });
  switch (kind) {
    case 'exact':
      return { low: end(number - digit / 2), high: end(number + digit * units) };
    case 'approx':
      return { low: end(number - digit * units), high: end(number + digit * units) };
    case 'below':
    case 'atMost':
      return { low: end(number - digit * units), high: end(number) };
    case 'above':
    case 'atLeast':
      return { low: end(number), high: end(number + digit * units) };
  }
}
