/** Sets of rectangles, as conditional formats and validations have them. */
import type { CellRange } from '../../report/workbook/snapshot';

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const common = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    lastRow: Math.min(a.lastRow, b.lastRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return common.firstRow <= common.lastRow && common.firstColumn <= common.lastColumn ? common : undefined;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.firstRow <= inner.firstRow &&
    inner.lastRow <= outer.lastRow &&
    outer.firstColumn <= inner.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

export function bounding(ranges: readonly CellRange[]): CellRange {
  return {
    firstRow: Math.min(...ranges.map(({ firstRow }) => firstRow)),
    lastRow: Math.max(...ranges.map(({ lastRow }) => lastRow)),
    firstColumn: Math.min(...ranges.map(({ firstColumn }) => firstColumn)),
    lastColumn: Math.max(...ranges.map(({ lastColumn }) => lastColumn)),
  };
}

export function translated(range: CellRange, rows: number, columns: number): CellRange {
  return {
    firstRow: range.firstRow + rows,
    lastRow: range.lastRow + rows,
    firstColumn: range.firstColumn + columns,
    lastColumn: range.lastColumn + columns,
  };
}

export function rowCount(range: CellRange): number {
  return range.lastRow - range.firstRow + 1;
}

export function columnCount(range: CellRange): number {
  return range.lastColumn - range.firstColumn + 1;
}

/** What is left of some rectangles without another: up to four each. */
export function without(ranges: readonly CellRange[], taken: CellRange): CellRange[] {
  return ranges.flatMap((range) => {
    const hole = intersection(range, taken);
    if (!hole) return [range];
    const rest: CellRange[] = [];
    if (range.firstRow < hole.firstRow) rest.push({ ...range, lastRow: hole.firstRow - 1 });
    const middle = { firstRow: hole.firstRow, lastRow: hole.lastRow };
    if (range.firstColumn < hole.firstColumn) rest.push({ ...range, ...middle, lastColumn: hole.firstColumn - 1 });
    if (hole.lastColumn < range.lastColumn) rest.push({ ...range, ...middle, firstColumn: hole.lastColumn + 1 });
    if (hole.lastRow < range.lastRow) rest.push({ ...range, firstRow: hole.lastRow + 1 });
    return rest;
  });
}

/** Fewer rectangles for the same cells, where two of them side by side make one. */
export function joined(ranges: readonly CellRange[]): CellRange[] {
  const result: CellRange[] = [];
  for (const range of ranges) {
    let whole = range;
    for (let at = 0; at < result.length;) {
      const other = result[at] as CellRange;
      if (makesOne(other, whole)) {
        whole = bounding([other, whole]);
        result.splice(at, 1);
        at = 0;
      } else at++;
    }
    result.push(whole);
  }
  return result.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

function makesOne(a: CellRange, b: CellRange): boolean {
  const sameColumns = a.firstColumn === b.firstColumn && a.lastColumn === b.lastColumn;
  const sameRows = a.firstRow === b.firstRow && a.lastRow === b.lastRow;
  if (sameColumns) return a.firstRow <= b.lastRow + 1 && b.firstRow <= a.lastRow + 1;
  if (sameRows) return a.firstColumn <= b.lastColumn + 1 && b.firstColumn <= a.lastColumn + 1;
  return contains(a, b) || contains(b, a);
}
