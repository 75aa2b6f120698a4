/**
 * Registers as they stood on a day. Their dates are kept, their statuses are not dated: what a row says of a day in the
 * past is only what its dates say.
 */
import type { Dataset } from '../kpi/dataset';
import { parsePeriod, type Period } from '../kpi/period';
import type { Agreement, Task } from '../kpi/registers';
import { dayBounds, vintageDay } from './vintage';

/** The day up to which a period's report reads registers: the period's last, or the cut by `--as-of` where that is earlier. */
export function registerDay({ end }: Pick<Period, 'end'>, asOf = ''): string {
  const cut = vintageDay(asOf);
  return cut !== '' && cut < end ? cut : end;
}

/**
 * An agreement as far as it was true on a day; undefined where it was not signed yet. What came into force later was only
 * signed; where a month or a year leaves that open, too. Signed on an unknown day but in force only later, it counts as
 * signed only where the register says no more than that.
 */
export function agreementOn(agreement: Agreement, day: string): Agreement | undefined {
  const { signed, inForce, status } = agreement;
  if (signed !== '' && dayBounds(signed).first > day) return undefined;
  if (inForce === '' || dayBounds(inForce).last <= day) return agreement;
  if (dayBounds(inForce).first <= day) return { ...agreement, status: 'signed' };
  if (signed === '' && status !== 'signed') return undefined;
  return { ...agreement, inForce: '', status: 'signed' };
}

/** Whether a task had been given by a day; one without a date may have been. */
export function assignedBy({ assigned }: Task, day: string): boolean {
  return assigned === '' || dayBounds(assigned).first <= day;
}

/** The last day that a data set tells anything of; its registers stand as they were then or later. */
export function latestDay(dataset: Dataset): string {
  let latest = latestDays.get(dataset);
  if (latest === undefined) latestDays.set(dataset, (latest = findLatestDay(dataset)));
  return latest;
}

const latestDays = new WeakMap<Dataset, string>();

function findLatestDay({ observations, agreements, tasks, activities }: Dataset): string {
  const periods = new Set(observations.map(({ period }) => period));
  const days = [...periods].map((id) => parsePeriod(id).end);
  // What is only signed may name the day on which it is to come into force.
  for (const { signed, inForce, status } of agreements) days.push(signed, status === 'signed' ? '' : inForce);
  for (const { assigned } of tasks) days.push(assigned);
  for (const { from } of activities) days.push(from);
  let latest = '';
  for (const date of days) {
    const day = date === '' ? '' : dayBounds(date).first;
    if (day > latest) latest = day;
  }
  return latest;
}
