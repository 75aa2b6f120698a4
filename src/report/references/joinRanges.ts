import type { CellRange } from '../workbook/snapshot';

/** The same cells in as few ranges of whole blocks: those of the same columns that touch become one. In order of rows. */
export function joinRanges(ranges: readonly CellRange[]): CellRange[] {
  const joined = new Map<string, CellRange[]>();
  for (const range of [...ranges].sort(byPlace)) {
    const key = `${range.firstColumn}:${range.lastColumn}`;
    const same = joined.get(key) ?? [];
    const last = same.at(-1);
    if (last && range.firstRow <= last.lastRow + 1) {
      same[same.length - 1] = { ...last, lastRow: Math.max(last.lastRow, range.lastRow) };
    } else same.push(range);
    joined.set(key, same);
  }
  return [...joined.values()].flat().sort(byPlace);
}

/** Whether all cells of one range are cells of another. */
export function isWithinRange(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

function byPlace(a: CellRange, b: CellRange): number {
  return a.firstRow - b.firstRow || a.firstColumn - b.firstColumn;
}
