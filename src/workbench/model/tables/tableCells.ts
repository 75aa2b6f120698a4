/** The cells of tables: their parts, and rows that come and go. */
import type { CellRange } from '../../../report/workbook/snapshot';
import type { BookTable } from '../../book/book';
import { shiftCells } from '../../book/shiftCells';
import { rowCount } from '../../book/rectangles';
import type { ModelContext } from '../context';

/** The rows between headings and totals. */
export function dataRange({ range, headerRow, totalRow }: BookTable): CellRange {
  return {
    ...range,
    firstRow: range.firstRow + (headerRow ? 1 : 0),
    lastRow: range.lastRow - (totalRow ? 1 : 0),
  };
}

/** Makes room for cells, or closes the gap they leave, below the table only. */
export function changeStructureIn(
  context: ModelContext,
  sheet: string,
  range: CellRange,
  action: 'insert' | 'remove',
): void {
  shiftCells(context.book, sheet, range, 'rows', action);
}

/** Puts rows into a table, above a zero-based row of its data or at its end. @returns the new rows' cells */
export function addRows(context: ModelContext, table: BookTable, index: number | undefined, count: number): CellRange {
  const data = dataRange(table);
  const at = data.firstRow + (index ?? rowCount(data));
  const added: CellRange = { ...data, firstRow: at, lastRow: at + count - 1 };
  const old = table.range;
  changeStructureIn(context, table.sheet, added, 'insert');
  // At the end no reference grows by itself; the table does.
  table.range = { ...old, lastRow: old.lastRow + count };
  return added;
}

/** Takes rows of the data out; at least one stays, empty. */
export function deleteRows(context: ModelContext, table: BookTable, index: number, count: number): void {
  const data = dataRange(table);
  const first = data.firstRow + index;
  const removed: CellRange = { ...data, firstRow: first, lastRow: first + count - 1 };
  const old = table.range;
  const isAll = count >= rowCount(data);
  if (isAll) addRows(context, table, count, 1);
  changeStructureIn(context, table.sheet, removed, 'remove');
  table.range = { ...old, lastRow: old.lastRow - count + (isAll ? 1 : 0) };
}
