import type { CellRange } from '../../report/workbook/snapshot';
import type { Book, BookSheet, BookTable } from './book';
import { shiftRange, shiftSpan, type CellShift } from '../references/cellShift';
import { tellCellsMoved } from './cellMoves';
import { followReferences } from './followReferences';
import { followShift } from '../references/followShift';
import { nextColumnName } from './tableColumns';

/**
 * Moves all that the book keeps beside the grid, after cells of a sheet have moved there: what stands on the sheet, and
 * every reference to it.
 */
export function moveWithCells(book: Book, sheet: BookSheet, shift: CellShift): void {
  sheet.tables = sheet.tables.filter((table) => moveTable(table, shift));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => moveRanges(format, shift));
  sheet.validations = sheet.validations.filter((validation) => moveRanges(validation, shift));
  sheet.comments = sheet.comments.filter((comment) => moveRanges(comment, shift));
  if (sheet.autoFilter) {
    const range = shiftRange(sheet.autoFilter.range, shift);
    if (range) sheet.autoFilter.range = range;
    else delete sheet.autoFilter;
  }
  tellCellsMoved(book, sheet.id, shift);
  followReferences(book, (formula, home) => followShift(formula, home, shift));
}

function moveRanges(held: { ranges: CellRange[] }, shift: CellShift): boolean {
  held.ranges = held.ranges.flatMap((range) => shiftRange(range, shift) ?? []);
  return held.ranges.length > 0;
}

/** False where the whole table goes. */
function moveTable(table: BookTable, shift: CellShift): boolean {
  const old = table.range;
  const range = shiftRange(old, shift);
  if (!range) return false;
  if (range !== old && shift.axis === 'columns') table.columns = columnsAfter(table, shift);
  table.range = range;
  return true;
}

function columnsAfter({ columns, range }: BookTable, shift: CellShift): string[] {
  const place = shift.first - range.firstColumn;
  if (shift.action === 'insert') {
    if (place <= 0 || place >= columns.length) return columns;
    const result = [...columns];
    for (let added = 0; added < shift.count; added++) result.splice(place + added, 0, nextColumnName(result));
    return result;
  }
  return columns.filter((_, at) => {
    const column = range.firstColumn + at;
    return shiftSpan([column, column], shift) !== undefined;
  });
}
