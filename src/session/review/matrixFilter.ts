import type { Matrix, Slot, State } from '../../exchange/api/serviceSchemas';
import { plainKey } from '../../kpi/textKey';

/** What of the matrix a reviewer looks at. */
export interface MatrixFilter {
  /** Part of an area's name, as typed; "" for all. */
  readonly area: string;
  /** "" for all. */
  readonly period: string;
  readonly state: State | 'late' | '';
}

export const wholeMatrix: MatrixFilter = { area: '', period: '', state: '' };

/**
 * Rows that have a report in question, with the periods in question. Areas of the newest of these stand first: those that
 * were merged into them before follow.
 */
export function filterMatrix({ periods, rows }: Matrix, { area, period, state }: MatrixFilter): Matrix {
  const name = plainKey(area);
  const inPeriod = <T extends { readonly period: string }>(items: readonly T[]): T[] =>
    items.filter((item) => period === '' || item.period === period);
  const columns = inPeriod(periods);
  const newest = columns.at(-1)?.period;
  const isGone = ({ slots }: Matrix['rows'][number]): number => (slots.at(-1)?.period === newest ? 0 : 1);
  return {
    periods: columns,
    rows: rows
      .map((row) => ({ ...row, slots: inPeriod(row.slots) }))
      .filter(({ areaName }) => plainKey(areaName).includes(name))
      .filter(({ slots }) => slots.some((slot) => isIn(slot, state)))
      .sort((a, b) => isGone(a) - isGone(b)),
  };
}

/** Whether a report is one that the filter asks for. */
export function isIn(slot: Pick<Slot, 'state' | 'late'>, state: MatrixFilter['state']): boolean {
  return state === '' || (state === 'late' ? slot.late : slot.state === state);
}

/** How many reports stand in each state, and how many are late. */
export function countSlots({ rows }: Pick<Matrix, 'rows'>): ReadonlyMap<State | 'late', number> {
  const counts = new Map<State | 'late', number>();
  const add = (key: State | 'late'): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const slot of rows.flatMap(({ slots }) => slots)) {
    add(slot.state);
    if (slot.late) add('late');
  }
  return counts;
}
