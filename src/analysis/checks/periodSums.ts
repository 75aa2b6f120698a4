import type { Finding } from '../../kpi/finding';
import { monthsOf } from '../../kpi/period';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import { equalParts } from './partsOfPeriod';
import * as messages from './messages';
import { disagrees, exceeds } from './sums';
import { printedInterval } from './printedInterval';

/** Months, quarters and half-years against the longer period that they make up, at printed precision. */
export function* periodSums(data: CheckedData): Iterable<Finding> {
  for (const total of data.groups) {
    if (total.indicator.overTime !== 'sum') continue;
    for (const months of [6, 3, 1]) {
      if (monthsOf(total.period) <= months || monthsOf(total.period) % months !== 0) continue;
      const wanted = equalParts(total.period, months);
      const known = wanted.flatMap(({ id }) => data.sibling(total, id) ?? []);
      if (known.length === 0) continue;
      const complete = known.length === wanted.length;
      if (complete ? disagrees(total, known) : exceeds(total, known)) {
        const message = messages.periodsDisagree(total, known, complete);
        yield finding('error', 'sum.periods', message, whereOf(total.observations[0], 'OBS_VALUE'));
        break;
      }
    }
  }
}

/** A cumulative figure from January that is lower than an earlier one of the same year. */
export function* cumulativeFalls(data: CheckedData): Iterable<Finding> {
  for (const series of data.series) {
    const [first] = series;
    if (!first || first.indicator.overTime !== 'sum' || !first.indicator.nonNegative) continue;
    const fromJanuary = series
      .filter(({ period }) => period.start.endsWith('-01-01'))
      .sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
    for (const [place, later] of fromJanuary.entries()) {
      const earlier = fromJanuary[place - 1];
      if (!earlier || earlier.period.start !== later.period.start || !isLower(later, earlier)) continue;
      yield finding(
        'warning',
        'sum.cumulative',
        messages.cumulativeFell(later, earlier),
        whereOf(later.observations[0], 'OBS_VALUE'),
      );
    }
  }
}

function isLower(later: Group, earlier: Group): boolean {
  const now = later.value && printedInterval(later.value, later.indicator);
  const before = earlier.value && printedInterval(earlier.value, earlier.indicator);
  return now !== undefined && before !== undefined && now.high.at < before.low.at;
}
