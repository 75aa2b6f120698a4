import { daysAfter } from '../../kpi/reportingCalendar';
import { matchKey, plainKey } from '../../kpi/textKey';
import { exactDays } from './reportedItems';
import type { SharedItem } from './sharedItems';

/** Events this many days apart may still be one whose days were noted differently (our choice). */
const DAYS_APART = 3;
/** Titles that share this part of their words are alike (our choice). */
const ALIKE = 0.8;

/** An event or an agreement, whoever reported it. */
export type ListedItem = SharedItem<{ readonly title: string; readonly partner: string; readonly cell: string }>;

interface Candidate {
  readonly item: ListedItem;
  readonly first: string;
  readonly last: string;
  readonly words: ReadonlySet<string>;
  readonly partner: string;
}

/**
 * Pairs of events, or of agreements, of different areas that may be one: about the same days, and titles alike or equal;
 * agreements are one only with one partner. They are counted as two; a reviewer is asked. Only those of one month are
 * compared, so that time grows with the data.
 */
export function* nearDuplicates(items: readonly ListedItem[]): Iterable<readonly [ListedItem, ListedItem]> {
  const months = new Map<string, Candidate[]>();
  for (const item of items) {
    const candidate = candidateOf(item);
    if (!candidate) continue;
    for (const month of monthsOf(candidate)) {
      const others = months.get(month) ?? [];
      for (const other of others) {
        // Two that meet in several months are told once, in the first of them.
        if (firstSharedMonth(other, candidate) === month && mayBeOne(other, candidate)) yield [other.item, item];
      }
      others.push(candidate);
      months.set(month, others);
    }
  }
}

function candidateOf(item: ListedItem): Candidate | undefined {
  const days = item.items.map(exactDays);
  if (!days.every((one) => one !== undefined)) return undefined;
  const first = days.map((one) => one.first).reduce((a, b) => (a < b ? a : b));
  const last = days.map((one) => one.last).reduce((a, b) => (a > b ? a : b));
  const { title, partner } = item.lead.row;
  return {
    item,
    first: daysAfter(first, -DAYS_APART),
    last,
    words: new Set(plainKey(title).split(/[^\p{L}\p{N}]+/u)),
    partner: matchKey(partner),
  };
}

function mayBeOne(a: Candidate, b: Candidate): boolean {
  const near = a.first <= b.last && b.first <= a.last;
  if (!near || sameReporters(a.item, b.item)) return false;
  if (numberedApart(a.words, b.words)) return false;
  const likeness = shareOfCommonWords(a.words, b.words);
  if (a.partner === b.partner) return likeness >= ALIKE;
  return likeness === 1 && a.item.lead.kind === 'event';
}

/** An area knows its own apart. */
function sameReporters(a: ListedItem, b: ListedItem): boolean {
  const areas = new Set(a.items.map(({ report }) => report.area.id));
  return b.items.some(({ report }) => areas.has(report.area.id));
}

/** "Lần 3" is not "lần 4"; a year that only one of them names tells nothing. */
function numberedApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const numbers = [a, b].map((words) =>
    [...words]
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' '),
  );
  return numbers[0] !== numbers[1] && !numbers.includes('');
}

function shareOfCommonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

function monthsOf({ first, last }: Candidate): string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = daysAfter(`${month}-28`, 5).slice(0, 7)) {
    months.push(month);
  }
  return months;
}

function firstSharedMonth(a: Candidate, b: Candidate): string {
  return (a.first > b.first ? a.first : b.first).slice(0, 7);
}
