import type { WorkbookSnapshot } from '../../report/workbook/snapshot';
import { FormCells } from './formCells';
import { agreementNames, eventNames, partnerNames, rowColumnNames } from './formNames';

/** The column of notes of each part of the form; a list's counts only beside the list's rows. */
const noteColumns = [
  { rows: undefined, note: rowColumnNames.note },
  { rows: partnerNames.rows, note: partnerNames.note },
  { rows: agreementNames.rows, note: agreementNames.note },
  { rows: eventNames.rows, note: eventNames.note },
];

/** Where the reason or note goes that belongs to what was entered in a cell; undefined where the form has no place for it. */
export function noteCellBeside(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
): { readonly sheet: string; readonly cell: string } | undefined {
  const cells = new FormCells(snapshot);
  for (const { rows, note } of noteColumns) {
    const column = cells.place(note);
    const list = rows === undefined ? undefined : cells.place(rows);
    if (column?.sheet !== sheet || (rows !== undefined && !list)) continue;
    if (list && (row < list.range.firstRow || row > list.range.lastRow)) continue;
    return { sheet, cell: cells.at(sheet, row, column.range.firstColumn).name };
  }
  return undefined;
}
