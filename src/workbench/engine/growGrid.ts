import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';
import type { UniverBook } from './univerBook';

/** Free rows or columns after the last one in use, so that a person can go on and the grid grows in steps. */
const SPARE = 20;

/** Univer draws and calculates only what is within its counts of rows and columns: they are raised where they are too low. */
export function growGrid(book: UniverBook, subUnitId: string, rows: number, columns: number): void {
  const worksheet = book.worksheet(subUnitId);
  const target = { unitId: book.unitId, subUnitId };
  if (rows > worksheet.getRowCount()) {
    const rowCount = Math.max(rows, Math.min(rows + SPARE, LAST_ROW));
    book.adjust({ id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount } });
  }
  if (columns > worksheet.getColumnCount()) {
    const columnCount = Math.max(columns, Math.min(columns + SPARE, LAST_COLUMN));
    book.adjust({ id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount } });
  }
}
