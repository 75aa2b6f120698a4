import type { Finding } from '../../kpi/finding';
import { printedNumber } from '../../kpi/claim';
import { shiftYears } from '../../kpi/period';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** A figure this many times its value of a year before, or the inverse, is worth a second look (our choice). */
export const LARGEST_RATIO = 5;
/** Rates may move by this many percentage points within a year (our choice). */
export const LARGEST_DIFFERENCE = 20;

/** Periods begin in 1900. */
const FIRST_COMPARABLE = '1901-01-01';

/** Jumps against the same period a year before: often a slip, sometimes news. */
export function* yearOnYearJumps(data: CheckedData): Iterable<Finding> {
  for (const group of data.groups) {
    if (group.period.start < FIRST_COMPARABLE) continue;
    const before = data.sibling(group, shiftYears(group.period, -1).id);
    if (!before || !isJump(group, before)) continue;
    yield finding('warning', 'yoy.jump', messages.jump(group, before), whereOf(group.observations[0], 'OBS_VALUE'));
  }
}

/** Whether a figure is so far from an earlier one of its series that it is worth a second look. Nothing left is far. */
export function isJump(group: Group, before: Group): boolean {
  const now = group.value && printedNumber(group.value);
  const then = before.value && printedNumber(before.value);
  if (now === undefined || then === undefined) return false;
  return group.indicator.kind === 'rate'
    ? Math.abs(now - then) > LARGEST_DIFFERENCE
    : now >= 0 && then > 0 && (now > then * LARGEST_RATIO || now * LARGEST_RATIO < then);
}
