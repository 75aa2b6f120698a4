import type { Area, Boundary } from '../../kpi/area';
import type { Finding } from '../../kpi/finding';
import type { Period } from '../../kpi/period';
import type { Answer } from '../evaluate/answer';

/** What `{{#rows …}}` repeats its rows for. */
export interface RowList {
  readonly rows: readonly ListRow[];
  /** How to read a field of a row, by the row's index; undefined where rows have no such field. */
  readonly field: (name: string) => FieldReader | undefined;
  readonly findings: readonly Finding[];
}

export type FieldReader = (index: number) => Answer | string | number;

export interface ListRow {
  /** Tells the row apart from the others, also when the list is filled again: area id, agreement id, table line. */
  readonly key: string;
  /** What figure markers in the row mean; undefined: the report's own. `null`: the row is not one area. */
  readonly area?: Area | null;
  readonly period?: Period;
  /** The list of provinces that the row's area is one of and ranked on. */
  readonly boundary?: Boundary;
}

/** A list from its items and what its fields read from an item; `no` is the running number. */
export function rowList<T>(
  items: readonly T[],
  rowOf: (item: T) => ListRow,
  fields: Readonly<Record<string, (item: T) => Answer | string | number>>,
  findings: readonly Finding[] = [],
): RowList {
  return {
    rows: distinct(items.map(rowOf)),
    findings,
    field(name) {
      if (name === 'no') return (index) => index + 1;
      const read = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return read && ((index) => read(items[index] as T));
    },
  };
}

/** Rows with one key (a register with doubled ids) are numbered, so that hand edits stay with one of them. */
function distinct(rows: readonly ListRow[]): readonly ListRow[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const time = (times.get(row.key) ?? 0) + 1;
    times.set(row.key, time);
    return time === 1 ? row : { ...row, key: `${row.key}#${time}` };
  });
}
