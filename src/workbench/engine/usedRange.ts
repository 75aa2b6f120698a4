import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import type { CellRange } from '../../report/workbook/snapshot';

/** The smallest rectangle with all cells that count, spilled ones (`spills`, zero-based) included. */
export function usedRange(worksheet: Worksheet, spills: readonly IRange[], valuesOnly: boolean): CellRange | undefined {
  let firstRow = Infinity;
  let lastRow = -1;
  let firstColumn = Infinity;
  let lastColumn = -1;
  const include = (top: number, bottom: number, left: number, right: number) => {
    firstRow = Math.min(firstRow, top);
    lastRow = Math.max(lastRow, bottom);
    firstColumn = Math.min(firstColumn, left);
    lastColumn = Math.max(lastColumn, right);
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (hasValue(cell) || (!valuesOnly && hasFormat(cell))) include(row, row, column, column);
  });
  for (const { startRow, endRow, startColumn, endColumn } of spills) include(startRow, endRow, startColumn, endColumn);
  if (lastRow < 0) return undefined;
  return { firstRow: firstRow + 1, lastRow: lastRow + 1, firstColumn: firstColumn + 1, lastColumn: lastColumn + 1 };
}

function hasValue(cell: Nullable<ICellData>): boolean {
  return !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p);
}

function hasFormat(cell: Nullable<ICellData>): boolean {
  return !!cell?.s || cell?.custom?.['look'] !== undefined;
}
