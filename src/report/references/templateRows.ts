import type { BandChange, InsertChange } from '../plan/plan';

/** Where rows of the template stand in a report now: of a row of a list, those of its first and of its last entry. */
export type RowsNow = readonly [first: number, last: number];

/**
 * Where a row of the template stands now; undefined while it is out of the sheet.
 * @param back the changes that lead from the report to its template, in row order
 */
export function templateRowNow(row: number, back: readonly (BandChange | InsertChange)[]): RowsNow | undefined {
  let shift = 0;
  for (const change of back) {
    const from = shift + (change.kind === 'insert' ? change.before : change.from);
    if (row < from) break;
    const rows = change.kind === 'insert' ? change.rows.length : bandHeight(change);
    if (row < from + rows) return change.kind === 'insert' ? undefined : entryRows(row - from, change);
    shift += rows - (change.kind === 'insert' ? 0 : change.to - change.from + 1);
  }
  return [row - shift, row - shift];
}

function bandHeight({ height, openRow, closeRow }: BandChange): number {
  return (openRow ? 1 : 0) + height + (closeRow ? 1 : 0);
}

function entryRows(at: number, { bodyFrom, height, oldCount, openRow }: BandChange): RowsNow | undefined {
  const offset = at - (openRow ? 1 : 0);
  if (offset < 0 || offset >= height) return undefined;
  return [bodyFrom + offset, bodyFrom + (oldCount - 1) * height + offset];
}
