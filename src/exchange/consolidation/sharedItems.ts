import { monthsOf } from '../../kpi/period';
import { matchKey } from '../../kpi/textKey';
import { isGeneralTitle } from './generalTitle';
import type { Report } from './model';
import { exactDays, type ReportedItem } from './reportedItems';

/** One event or agreement with everyone who reported it; the first report leads. */
export interface SharedItem<Row> {
  readonly lead: ReportedItem<Row>;
  readonly items: readonly [ReportedItem<Row>, ...ReportedItem<Row>[]];
}

/** What the reports of one thing have in common. */
interface Titled {
  readonly title: string;
  readonly partner: string;
  /** Of an agreement. */
  readonly kind?: string;
}

/**
 * Reports of one and the same thing, put together: the same title, partner and kind (capitals, spaces, dashes and the
 * place of tone marks aside), on days that overlap, and nothing stated that contradicts: two places or two amounts are two
 * things, and one that states none joins the only one that does. Reports of several areas under a title that only tells
 * the sort of thing, with neither place nor amount, stay apart: what was wrongly put together would be lost, what is
 * wrongly kept apart is told (`nearDuplicates`). In order of period and area of the lead.
 */
export function sharedItems<Row extends Titled>(items: readonly ReportedItem<Row>[]): SharedItem<Row>[] {
  return perhapsOne(items)
    .flatMap(withoutContradiction)
    .map(sharedItem)
    .sort((a, b) => inOrder(a.lead, b.lead));
}

/** Reports of which some may be of one thing, whatever else they state: the same title, partner, kind and overlapping days. */
export function perhapsOne<Row extends Titled>(items: readonly ReportedItem<Row>[]): Group<Row>[] {
  const alike = groupBy(items, ({ row: { title, partner, kind = '' } }) =>
    [matchKey(title), matchKey(partner), kind].join('|'),
  );
  return alike.flatMap(overlapping);
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

type Group<Row> = [ReportedItem<Row>, ...ReportedItem<Row>[]];

/** Those that have days in common, directly or through others. */
function overlapping<Row>(alike: readonly ReportedItem<Row>[]): Group<Row>[] {
  const groups: { last: string; readonly items: Group<Row> }[] = [];
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
  return groups.map(({ items }) => items);
}

/** Groups of which each may be one thing. */
function withoutContradiction<Row extends Titled>(group: Group<Row>): Group<Row>[] {
  const details = new Set(group.flatMap(({ stated }) => (stated === '' ? [] : [stated])));
  if (details.size === 0) return isGeneralTitle(group[0].row) ? groupBy(group, areaOf) : [group];
  if (details.size === 1) return [group];
  const stating = groupBy(
    group.filter(({ stated }) => stated !== ''),
    ({ stated }) => stated,
  ).flatMap(overlapping);
  const silent = overlapping(group.filter(({ stated }) => stated === ''));
  return silent.reduce((found, items) => joined(found, items), stating);
}

/** Reports that state nothing go with those of the same days, if these state one and the same. */
function joined<Row extends Titled>(groups: readonly Group<Row>[], silent: Group<Row>): Group<Row>[] {
  const near = groups.filter((group) => group.some((item) => silent.some((other) => meet(item, other))));
  if (new Set(near.map(([{ stated }]) => stated)).size !== 1) return [...groups, ...withoutContradiction(silent)];
  return [...groups.filter((group) => !near.includes(group)), [...near.flat(), ...silent] as Group<Row>];
}

function meet(a: ReportedItem<unknown>, b: ReportedItem<unknown>): boolean {
  const [one, other] = [exactDays(a), exactDays(b)];
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last;
}

function areaOf({ report }: ReportedItem<unknown>): string {
  return report.area.id;
}

function sharedItem<Row>(group: Group<Row>): SharedItem<Row> {
  const [lead, ...rest] = [...group].sort(inOrder) as Group<Row>;
  return { lead, items: [lead, ...rest] };
}

function groupBy<Row>(items: readonly ReportedItem<Row>[], keyOf: (item: ReportedItem<Row>) => string): Group<Row>[] {
  const groups = new Map<string, Group<Row>>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
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
