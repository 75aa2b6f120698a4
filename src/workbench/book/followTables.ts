import type { CellRange } from '../../report/workbook/snapshot';
import type { Book } from './book';
import { columnCount, intersection } from './rectangles';
import { tableColumnNames } from './tableColumns';

/** Lets the columns of tables be called what stands in their headings now. */
export function followHeadings(book: Book, sheetId: string, written: CellRange): void {
  for (const table of book.sheets.get(sheetId)?.tables ?? []) {
    const heading = { ...table.range, lastRow: table.range.firstRow };
    if (!table.headerRow || !intersection(heading, written)) continue;
    const texts = book.engine.sheet(sheetId)?.text(heading)[0] ?? [];
    table.columns = tableColumnNames(texts);
  }
}

/** A table takes in what a person types right below it or right beside it, as Excel's AutoCorrect does. */
export function growTables(book: Book, sheetId: string, typed: CellRange): void {
  for (const table of book.sheets.get(sheetId)?.tables ?? []) {
    const { range, totalRow } = table;
    const isBelow =
      !totalRow &&
      typed.firstRow === range.lastRow + 1 &&
      range.firstColumn <= typed.firstColumn &&
      typed.lastColumn <= range.lastColumn;
    if (isBelow) table.range = { ...range, lastRow: typed.lastRow };
    const isBeside =
      typed.firstColumn === range.lastColumn + 1 && range.firstRow <= typed.firstRow && typed.lastRow <= range.lastRow;
    if (!isBeside) continue;
    table.range = { ...range, lastColumn: typed.lastColumn };
    nameNewColumns(book, sheetId, table.range, table);
  }
}

/** New columns without a heading get one. */
function nameNewColumns(book: Book, sheetId: string, range: CellRange, table: { columns: string[] }): void {
  const sheet = book.engine.sheet(sheetId);
  const texts =
    sheet?.text({ ...range, lastRow: range.firstRow })[0] ?? Array.from({ length: columnCount(range) }, () => '');
  table.columns = tableColumnNames(texts);
  sheet?.write(range.firstRow, range.firstColumn, [
    table.columns.map((name, at) => (name === texts[at] ? undefined : { value: name })),
  ]);
}
