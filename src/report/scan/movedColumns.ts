import { FINGERPRINT_LENGTH, fingerprint } from '../workbook/fingerprint';
import type { BandRecord } from '../workbook/record';
import type { CellRange, CellSnapshot } from '../workbook/snapshot';

/** Rows compared to find which columns were inserted into a list. */
const SAMPLE = 20;

/**
 * Where a list's columns stand now, after people inserted columns beside or into it: the list's name moved and widened
 * with them. Undefined where filled columns are gone.
 */
export function movedColumns(
  record: BandRecord,
  range: Pick<CellRange, 'firstColumn' | 'lastColumn'>,
  rows: readonly (readonly CellSnapshot[])[],
): ReadonlyMap<number, number> | undefined {
  const columns = [...new Set(record.cells.map(({ column }) => column))].sort((a, b) => a - b);
  const [first, last] = [columns[0] ?? 1, columns.at(-1) ?? 1];
  const width = last - first + 1;
  const widthNow = range.lastColumn - range.firstColumn + 1;
  const shift = range.firstColumn - first;
  if (widthNow === width || columns.length === 0) return new Map(columns.map((column) => [column, column + shift]));
  if (widthNow < columns.length) return undefined;
  return widthNow < width ? undefined : alignedColumns(columns, range, matchCounter(record, rows));
}

/** The order-keeping assignment under which most cells hold what was written. */
function alignedColumns(
  columns: readonly number[],
  { firstColumn, lastColumn }: Pick<CellRange, 'firstColumn' | 'lastColumn'>,
  matches: (column: number, now: number) => number,
): ReadonlyMap<number, number> {
  // best[i]: over the columns up to the i-th, ending at each place looked at so far.
  let best: { readonly score: number; readonly path: readonly number[] }[] = [{ score: 0, path: [] }];
  for (let now = firstColumn; now <= lastColumn; now++) {
    const next = [...best];
    best.forEach(({ score, path }, count) => {
      const column = columns[count];
      if (column === undefined) return;
      const taken = { score: score + matches(column, now), path: [...path, now] };
      const known = next[count + 1];
      if (!known || taken.score > known.score) next[count + 1] = taken;
    });
    best = next;
  }
  const path = best[columns.length]?.path ?? [];
  return new Map(columns.map((column, index) => [column, path[index] ?? column]));
}

function matchCounter(
  record: BandRecord,
  rows: readonly (readonly CellSnapshot[])[],
): (column: number, now: number) => number {
  const { height, cells, fingerprints } = record;
  const sample = Math.min(SAMPLE, Math.floor(rows.length / height));
  return (column, now) => {
    let count = 0;
    for (let repetition = 0; repetition < sample; repetition++) {
      cells.forEach(({ rowOffset, column: recorded }, index) => {
        if (recorded !== column) return;
        const at = (repetition * cells.length + index) * FINGERPRINT_LENGTH;
        const cell = rows[repetition * height + rowOffset]?.find((one) => one.column === now);
        if (fingerprint(cell?.value ?? null) === fingerprints.slice(at, at + FINGERPRINT_LENGTH)) count += 1;
      });
    }
    return count;
  };
}
