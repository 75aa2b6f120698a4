import type { Finding } from '../../kpi/finding';
import { printedNumber } from '../../kpi/claim';
import { parseUnit } from '../../kpi/unit';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** Growth beyond this many percent a year is more often a slip than a figure. */
const PLAUSIBLE_RATE = 50;

/** Numbers that cannot be, or hardly can: negative amounts, shares above 100 %, ranks beyond the list. */
export function* outOfRange(data: CheckedData): Iterable<Finding> {
  for (const group of data.groups) {
    const { indicator, value, observations } = group;
    const where = whereOf(observations[0], 'OBS_VALUE');
    if (value?.kind === 'rank') {
      const size = peers(data, group);
      if (value.rank > size || (value.of !== undefined && value.of > size)) {
        yield finding('error', 'range.rank', messages.rankBeyondList(value, size), where);
      }
      continue;
    }
    const number = value && printedNumber(value);
    if (number === undefined) continue;
    if (indicator.nonNegative && number < 0) {
      yield finding('error', 'range.negative', messages.negative(indicator), where);
    } else if (parseUnit(indicator.unit).measure === '%') {
      if (indicator.nonNegative && number > 100)
        yield finding('error', 'range.percent', messages.above100(indicator, number), where);
      if (!indicator.nonNegative && Math.abs(number) > PLAUSIBLE_RATE) {
        yield finding('warning', 'range.rate', messages.implausibleRate(indicator, number), where);
      }
    }
  }
}

/** How many units could be ranked: those in force on the period's last day. */
function peers(data: CheckedData, { period }: Group): number {
  return data.areas.inForce(period.end).length;
}
