import { mayBeShared } from '../../analysis/sharedCounts';
import { latestVintage } from '../../analysis/vintage';
import type { Observation } from '../../kpi/observation';
import { missing } from '../../kpi/value';
import * as messages from './messages';
import type { ConsolidationOptions, ReportHistory } from './model';
import { nationalCountsOn } from './nationalCountsOn';
import { reportedAgreements, reportedEvents } from './reportedItems';
import { changeDays, inForceOn } from './reportHistories';
import { sharedItems } from './sharedItems';
import { SharingPeriods } from './sharingPeriods';

/**
 * The country's counts of agreements and events (`nationalCountsOn`), with a vintage for each day on which one changes. An
 * approval changes the counts of its own period and of those that may share things with it; only these are counted anew.
 */
export function nationalCounts(
  histories: readonly ReportHistory[],
  observations: readonly Observation[],
  options: ConsolidationOptions,
): Observation[] {
  const sharing = new SharingPeriods(histories);
  const slots = groupBy(histories, ({ current }) => current.period.id);
  const counts = groupBy(
    observations.filter(({ indicator }) => mayBeShared(indicator)),
    ({ period }) => period,
  );
  const found: Observation[] = [];
  const before = new Map<string, Observation>();
  for (const [day, changed] of periodsByDay(histories)) {
    const affected = sharing.with(changed);
    const periods = [...sharing.with(affected)].sort();
    const reports = periods.flatMap((id) => (slots.get(id) ?? []).flatMap((history) => inForceOn(history, day) ?? []));
    const items = { AGR: sharedItems(reportedAgreements(reports)), PROMO_EVENTS: sharedItems(reportedEvents(reports)) };
    const known = periods.flatMap((id) => inForce(counts.get(id) ?? [], day));
    const now = nationalCountsOn({ day, reports, items, counts: known }, options);
    for (const count of now) {
      if (!affected.has(count.period)) continue;
      const key = `${count.indicator}|${count.period}`;
      const last = before.get(key);
      before.set(key, count);
      if (!last || !saysTheSame(last, count)) found.push(count);
    }
    found.push(...gone(before, affected, now, day));
  }
  return found;
}

/** Counts that can no longer be made. */
function gone(
  before: Map<string, Observation>,
  affected: ReadonlySet<string>,
  now: readonly Observation[],
  day: string,
): Observation[] {
  const kept = new Set(now.map(({ indicator, period }) => `${indicator}|${period}`));
  return [...before].flatMap(([key, last]) => {
    if (!affected.has(last.period) || kept.has(key)) return [];
    before.delete(key);
    const reason = messages.noLongerCounted;
    return { ...last, value: missing(reason), status: 'L' as const, asOf: day, comment: reason.vi };
  });
}

/** Periods in which something changes, by day, in the order of days. */
function periodsByDay(histories: readonly ReportHistory[]): [string, Set<string>][] {
  const days = new Map<string, Set<string>>();
  for (const history of histories) {
    for (const day of changeDays([history])) {
      const periods = days.get(day);
      if (periods) periods.add(history.current.period.id);
      else days.set(day, new Set([history.current.period.id]));
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The latest vintage of each figure on a day. */
function inForce(observations: readonly Observation[], day: string): Observation[] {
  const known = observations.filter(({ asOf }) => asOf <= day);
  return [
    ...groupBy(known, ({ indicator, area, counterpart }) => `${indicator}|${area}|${counterpart}`).values(),
  ].flatMap(latestVintage);
}

function saysTheSame(one: Observation, other: Observation): boolean {
  return JSON.stringify({ ...one, asOf: '' }) === JSON.stringify({ ...other, asOf: '' });
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
