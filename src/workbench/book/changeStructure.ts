import type { EngineSheet } from '../engine/engine';
import type { Book, BookSheet, StructureChange } from './book';
import { moveCharts, stretchOf, type Stretch } from './moveCharts';
import { moveWithCells } from './moveWithCells';

/**
 * Inserts or removes whole rows or columns, in the grid and in everything beside it, as Excel does, and notes it for
 * saving. All such changes that the workbench itself makes come through here.
 */
export function changeStructure(book: Book, change: StructureChange): void {
  const sheet = book.engine.sheet(change.sheet);
  const beside = book.sheets.get(change.sheet);
  if (!sheet || !beside) return;
  const gone = change.action === 'remove' ? stretchOf(sheet, change) : undefined;
  changeGrid(sheet, change);
  noteStructure(book, beside, change, gone ?? stretchOf(sheet, change));
}

/** Lets the book follow a change that the grid has made already. */
export function noteStructure(book: Book, beside: BookSheet, change: StructureChange, stretch: Stretch): void {
  const { axis, action, first, count } = change;
  const name = book.engine.sheet(change.sheet)?.name ?? '';
  moveCharts(beside.charts, stretch);
  moveWithCells(book, beside, { sheet: name, axis, action, first, count });
  book.structure.push(change);
}

function changeGrid(sheet: EngineSheet, { axis, action, first, count }: StructureChange): void {
  if (axis === 'rows') {
    const { rows, columns } = sheet.frozen();
    if (action === 'insert') sheet.insertRows(first, count);
    else sheet.removeRows(first, count);
    // Rows put in above the line of frozen rows are frozen, too; those taken out there no longer count.
    if (first <= rows) {
      const change = action === 'insert' ? count : -Math.min(count, rows - first + 1);
      sheet.freeze(rows + change, columns);
    }
  } else if (action === 'insert') sheet.insertColumns(first, count);
  else sheet.removeColumns(first, count);
}
