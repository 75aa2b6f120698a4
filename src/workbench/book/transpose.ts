import type { CellRange } from '../../report/workbook/snapshot';
import { columnCount, rowCount } from './rectangles';

/** Rows become columns. */
export function transposed<T>(lines: readonly (readonly T[])[]): T[][] {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] as T));
}

/** A range of the turned size with the same upper left cell. */
export function transposedRange(range: CellRange): CellRange {
  return {
    ...range,
    lastRow: range.firstRow + columnCount(range) - 1,
    lastColumn: range.firstColumn + rowCount(range) - 1,
  };
}
