import type { Period } from '../../kpi/period';
import type { ReportHistory } from './model';
import { reportedAgreements, reportedEvents, type ReportedItem } from './reportedItems';
import { perhapsOne } from './sharedItems';

/**
 * Periods whose counts depend on each other: their reports, in any version, told of events or agreements that may be one and the same; or
 * they have days in common, as a year has with its quarters, and one's figure may be made of the others'.
 */
export class SharingPeriods {
  private readonly shared = new Map<string, Set<string>>();
  private readonly overlapping = new Map<string, readonly string[]>();

  constructor(histories: readonly ReportHistory[]) {
    const reports = histories.flatMap(({ vintages }) => vintages);
    this.join(perhapsOne(reportedEvents(reports)));
    this.join(perhapsOne(reportedAgreements(reports)));
    for (const group of overlaps(new Map(reports.map(({ period }) => [period.id, period])).values())) {
      for (const period of group) this.overlapping.set(period, group);
    }
  }

  /** These periods and all that depend on one of them. */
  with(periods: ReadonlySet<string>): ReadonlySet<string> {
    const found = [...periods].flatMap((period) => [period, ...(this.shared.get(period) ?? [])]);
    return new Set(found.flatMap((period) => this.overlapping.get(period) ?? []));
  }

  private join(groups: readonly (readonly ReportedItem<unknown>[])[]): void {
    for (const items of groups) {
      const periods = new Set(items.map(({ report }) => report.period.id));
      if (periods.size < 2) continue;
      for (const period of periods) this.shared.set(period, new Set([...(this.shared.get(period) ?? []), ...periods]));
    }
  }
}

/** Periods with days in common, directly or through others. */
function overlaps(periods: Iterable<Period>): string[][] {
  const groups: { end: string; readonly ids: string[] }[] = [];
  for (const { id, start, end } of [...periods].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const group = groups.at(-1);
    if (!group || start > group.end) {
      groups.push({ end, ids: [id] });
      continue;
    }
    group.ids.push(id);
    if (end > group.end) group.end = end;
  }
  return groups.map(({ ids }) => ids);
}
