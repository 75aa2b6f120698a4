import type { Bilingual } from '../../../kpi/bilingual';
import type { Finding, Where } from '../../../kpi/finding';
import { plainKey } from '../../../kpi/textKey';
import { itemText } from '../../../report/plan/cells/itemText';
import type { FillPlan, PlanItem } from '../../../report/plan/plan';
import { RowMap } from '../../../report/references/rowMap';
import { placeText } from '../../components/placeText';
import * as messages from './messages';

export type GroupId = 'missing' | 'review' | 'kept' | 'filled' | 'note';

/** One line of the preview or the result. */
export interface PreviewItem {
  readonly id: string;
  /** Absent for what concerns no cell of the workbook. */
  readonly place?: { readonly sheet: string; readonly cell: string };
  /** Place in the data, where a finding is about them. */
  readonly dataPlace?: Bilingual;
  readonly marker: string;
  /** The value as it will read. */
  readonly text: string;
  readonly source: Bilingual;
  readonly notes: readonly Bilingual[];
  /** Everything a person may search for, without accents. */
  readonly key: string;
}

export interface PreviewGroup {
  readonly id: GroupId;
  readonly items: readonly PreviewItem[];
}

/** In the order shown: what needs a person first. */
const order: readonly GroupId[] = ['missing', 'review', 'kept', 'filled', 'note'];

/**
 * The lines of a plan by what they ask of a person. A finding joins the line of its cell, which then needs a look; the
 * others stand by themselves.
 *
 * @param when the places are those before the fill, or those after it
 */
export function previewGroups(plan: FillPlan, when: 'before' | 'after'): readonly PreviewGroup[] {
  const findings = byCell(plan.findings);
  const groups = new Map<GroupId, PreviewItem[]>(order.map((id) => [id, []]));
  const used = new Set<Finding>();
  plan.items.forEach((item, index) => {
    const own = findings.get(cellKey(item.sheet, item.cell)) ?? [];
    for (const finding of own) used.add(finding);
    const grave = own.some(({ severity }) => severity !== 'info');
    const group = item.state === 'filled' && grave ? 'review' : item.state;
    groups.get(group)?.push(lineOf(item, index, own, plan, when));
  });
  plan.findings.forEach((finding, index) => {
    if (used.has(finding)) return;
    groups.get(finding.severity === 'info' ? 'note' : 'review')?.push(lineOfFinding(finding, index, plan, when));
  });
  return order.map((id) => ({ id, items: groups.get(id) ?? [] })).filter(({ items }) => items.length > 0);
}

function lineOf(
  item: PlanItem,
  index: number,
  findings: readonly Finding[],
  plan: FillPlan,
  when: 'before' | 'after',
): PreviewItem {
  const { sheet, marker, reason } = item;
  const text = itemText(item, plan);
  const cell = when === 'before' ? item.cell : item.newCell;
  const source = sourceOf(item, plan);
  const notes = eachOnce([...(reason ? [reason] : []), ...findings.map(({ message }) => message)]);
  return {
    id: `item-${index}`,
    place: { sheet, cell },
    marker,
    text,
    source,
    notes,
    key: searchKey([`${sheet}!${cell}`, marker, text, source.vi, ...notes.flatMap(({ vi, en }) => [vi, en])]),
  };
}

/** Why a figure is missing often is what is found about it, in a list with the number of its rows around it. */
function eachOnce(notes: readonly Bilingual[]): readonly Bilingual[] {
  return notes.filter(({ vi }, index) => !notes.slice(0, index).some((earlier) => earlier.vi.includes(vi)));
}

function lineOfFinding(
  { where: found, message }: Finding,
  index: number,
  plan: FillPlan,
  when: 'before' | 'after',
): PreviewItem {
  const where = when === 'before' ? found : { ...found, ...cellAfter(plan, found) };
  const { sheet, cell, marker = '' } = where;
  const place = sheet !== undefined && cell !== undefined && cell !== '' ? { sheet, cell } : undefined;
  const dataPlace = placeText(where);
  return {
    id: `finding-${index}`,
    ...(place ? { place } : dataPlace.vi === '' ? {} : { dataPlace }),
    marker,
    text: '',
    source: { vi: '', en: '' },
    notes: [message],
    key: searchKey([dataPlace.vi, dataPlace.en, marker, message.vi, message.en]),
  };
}

/** Findings name cells as they stood before the fill; rows move with it. */
function cellAfter(plan: FillPlan, { sheet, cell }: Where): Pick<Where, 'cell'> {
  if (cell === undefined) return {};
  const rows = new RowMap(plan.sheets.find((each) => each.sheet === sheet)?.changes ?? []);
  return { cell: cell.replace(/\d+/g, (row) => String(rows.rowOrNext(Number(row)))) };
}

function sourceOf({ sources }: PlanItem, plan: FillPlan): Bilingual {
  const all = plan.record?.record.sources ?? [];
  const named = [...new Set(sources.flatMap((index) => all[index]?.source ?? []))].filter((name) => name !== '');
  const [first] = named;
  if (first === undefined) return { vi: '', en: '' };
  return named.length === 1 ? { vi: first, en: first } : messages.severalSources(first, named.length - 1);
}

function byCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet, cell } = finding.where;
    if (sheet === undefined || cell === undefined) continue;
    const key = cellKey(sheet, cell);
    const same = map.get(key);
    if (same) same.push(finding);
    else map.set(key, [finding]);
  }
  return map;
}

function cellKey(sheet: string, cell: string): string {
  return `${sheet}|${cell}`;
}

function searchKey(parts: readonly string[]): string {
  return plainKey(parts.filter((part) => part !== '').join(' '));
}
