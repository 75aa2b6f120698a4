import { WHOLE_SHEET } from '../address';
import { copyBeside } from '../../book/copyBeside';
import { copyCells } from '../../book/copyCells';
import { addSheet } from '../../book/createBook';
import { freeSheetName } from '../../book/freeSheetName';
import { HostError } from '../../protocol/hostError';
import { besideOf, gridOf, type ModelContext } from '../context';

/**
 * Copies a sheet with its cells, sizes, rules and print settings; tables and charts do not come along.
 * @param relativeTo zero-based position of the sheet that Before and After mean
 * @returns the grid's id of the copy
 * @throws HostError InvalidOperation where the sheet has what the workbench cannot copy
 */
export function copyWorksheet(context: ModelContext, id: string, position: string, relativeTo?: number): string {
  const { book } = context;
  const source = gridOf(context, id);
  const beside = besideOf(context, id);
  if (beside.kept.charts > 0 || beside.tables.length > 0 || beside.charts.length > 0) {
    throw HostError.notImplemented('Worksheet.copy of a sheet with tables or charts');
  }
  const copy = addSheet(book, freeSheetName(book, source.name), place(context, position, relativeTo));
  const copied = besideOf(context, copy.id);
  copyCells(book, { sheet: id, range: WHOLE_SHEET }, { sheet: copy.id, range: WHOLE_SHEET });
  const used = source.used();
  for (let row = 1; row <= (used?.lastRow ?? 0); row++) {
    const height = source.rowHeight(row);
    if (height !== undefined) copy.setRowHeight(row, 1, height);
    if (source.rowHidden(row)) copy.setRowHidden(row, 1, true);
  }
  for (let column = 1; column <= (used?.lastColumn ?? 0); column++) {
    const width = source.columnWidth(column);
    if (width !== undefined) copy.setColumnWidth(column, 1, width);
    if (source.columnHidden(column)) copy.setColumnHidden(column, 1, true);
  }
  const { rows, columns } = source.frozen();
  if (rows > 0 || columns > 0) copy.freeze(rows, columns);
  if (!beside.showGridlines) copy.showGridlines(false);
  Object.assign(copied, copyBeside(beside, copied));
  return copy.id;
}

function place({ book }: ModelContext, position: string, relativeTo: number | undefined): number | undefined {
  switch (position) {
    case 'Beginning':
      return 0;
    case 'Before':
      return relativeTo;
    case 'After':
      return relativeTo === undefined ? undefined : relativeTo + 1;
    default:
      return book.engine.sheets.length;
  }
}
