import { monthsOf } from '../../kpi/period';
import { matchKey } from '../../kpi/textKey';
import type { Report } from './model';
import { exactDays, type ReportedItem } from './reportedItems';

/** One event or agreement with everyone who reported it; the first report leads. */
export interface SharedItem<Row> {
  readonly lead: ReportedItem<Row>;
  readonly items: readonly [ReportedItem<Row>, ...ReportedItem<Row>[]];
}

/**
 * Reports of one and the same thing, put together: the same title and partner (capitals, spaces, dashes and the place of
 * tone marks aside), on days that overlap. In order of period and area of the lead.
 */
export function sharedItems<Row extends { readonly title: string; readonly partner: string }>(
  items: readonly ReportedItem<Row>[],
): SharedItem<Row>[] {
  const alike = new Map<string, ReportedItem<Row>[]>();
  for (const item of items) {
    const key = `${matchKey(item.row.title)}|${matchKey(item.row.partner)}`;
    const known = alike.get(key);
    if (known) known.push(item);
    else alike.set(key, [item]);
  }
  return [...alike.values()].flatMap(overlapping).sort((a, b) => inOrder(a.lead, b.lead));
}

/**
 * Reports that count a thing again: all but the first of those whose area gives the count at all. Quarters are compared
 * with quarters and half-years with half-years, for a half-year's report rightly repeats what its quarters told.
 */
export function countedAgain<Row>({ items }: SharedItem<Row>, gives: (report: Report) => boolean): ReportedItem<Row>[] {
  const seen = new Map<number, Set<string>>();
  return items.filter(({ report }) => {
    if (!gives(report)) return false;
    const months = monthsOf(report.period);
    const reporter = `${report.area.id}|${report.period.id}`;
    const reporters = seen.get(months);
    if (!reporters) {
      seen.set(months, new Set([reporter]));
      return false;
    }
    const again = !reporters.has(reporter);
    reporters.add(reporter);
    return again;
  });
}

function overlapping<Row>(alike: readonly ReportedItem<Row>[]): SharedItem<Row>[] {
  const groups: { last: string; readonly items: [ReportedItem<Row>, ...ReportedItem<Row>[]] }[] = [];
  const byFirstDay = [...alike].sort((a, b) => compare(a.from, b.from) || inOrder(a, b));
  for (const item of byFirstDay) {
    const days = exactDays(item);
    const group = groups.at(-1);
    if (group && days && days.first <= group.last) {
      group.items.push(item);
      if (days.last > group.last) group.last = days.last;
    } else {
      groups.push({ last: days?.last ?? '', items: [item] });
    }
  }
  return groups.map(({ items: [first, ...others] }) => {
    const [lead, ...rest] = [first, ...others].sort(inOrder) as [ReportedItem<Row>, ...ReportedItem<Row>[]];
    return { lead, items: [lead, ...rest] };
  });
}

/** By period, area and place in the list. */
function inOrder(a: ReportedItem<unknown>, b: ReportedItem<unknown>): number {
  return (
    compare(a.report.period.start, b.report.period.start) ||
    compare(a.report.period.id, b.report.period.id) ||
    compare(a.report.area.id, b.report.area.id) ||
    a.place - b.place
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
