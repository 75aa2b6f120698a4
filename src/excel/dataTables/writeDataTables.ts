import type { Lang } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import { columnLetters } from '../../report/references/cellAddress';
import { enteredText } from '../filling/enteredText';
import { inExcel } from '../officeError';
import { prepareColumn } from './columnValidation';
import { dataTableDesigns, type DataTableDesign } from './dataTableDesign';
import { isDataTable } from './dataTableNames';
import * as messages from './messages';
import { readDataTables } from './readDataTables';

/** A file of a data set as rows of a table: its columns by name, and what stands in them. */
export interface TableContent {
  /** "observations.csv", "dataset.json" (columns KEY and VALUE). */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Written {
  readonly design: DataTableDesign;
  readonly content: TableContent;
  readonly range: Excel.Range;
  readonly table: Excel.Table;
}

/** Sheets whose data tables hold something a person may have typed; writing replaces it. @throws NgktError `excel.*` */
export async function filledDataTables(): Promise<readonly string[]> {
  const tables = await readDataTables();
  const isFilled = (values: readonly (readonly unknown[])[]): boolean =>
    values.slice(1).some((row) => row.some((value) => value !== ''));
  return tables.filter(({ name, values }) => name !== 'dataset' && isFilled(values)).map(({ sheet }) => sheet);
}

/**
 * Replaces what the workbook's data tables hold; tables whose file is not among the contents become empty. The tables are
 * there already (`createDataTables`).
 *
 * @param more tables of a data set's own beside those that every one has
 * @throws NgktError `dataTables.columnGone`, `dataTables.cellsBelow`, `excel.*`; nothing is written then
 */
export async function writeDataTables(
  contents: readonly TableContent[],
  lang: Lang,
  more: readonly DataTableDesign[] = [],
): Promise<void> {
  await inExcel(async (trips) => {
    const { tables } = trips.context.workbook;
    tables.load('items/name');
    await trips.sync();
    const own = new Map(
      tables.items.filter(({ name }) => isDataTable(name)).map((table) => [table.name.toLowerCase(), table]),
    );
    const written = [...dataTableDesigns, ...more].flatMap((design): Written[] => {
      const table = own.get(design.table.toLowerCase());
      if (!table) return [];
      const content = contents.find(({ file }) => file === design.file) ?? { file: design.file, columns: [], rows: [] };
      const range = table.getRange().load('values,rowIndex,columnIndex,rowCount,columnCount');
      return [{ design, content, range, table }];
    });
    await trips.sync();
    const below = written.map((one) => cellsBelow(one)?.load('values,address'));
    await trips.sync();
    for (const cells of below) {
      if (cells?.values.flat().some((value) => value !== '')) {
        throw new NgktError('dataTables.cellsBelow', messages.cellsBelow(cells.address));
      }
    }
    // All is laid out before the first cell is written, so that a column that is gone leaves everything as it was.
    const bodies = written.map((one) => bodyOf(one));
    for (const [place, one] of written.entries()) writeBody(one, bodies[place] ?? [], lang);
    await trips.sync();
  });
}

/** What stands where the table will reach to; undefined where it becomes no longer. */
function cellsBelow({ range, table, content }: Written): Excel.Range | undefined {
  const more = Math.max(content.rows.length, 1) + 1 - range.rowCount;
  return more <= 0
    ? undefined
    : table
        .getRange()
        .getLastRow()
        .getOffsetRange(1, 0)
        .getResizedRange(more - 1, 0);
}

/** The rows in the order of the columns as they stand in the workbook, where people may have moved them. */
function bodyOf({ design, content, range }: Written): (string | number)[][] {
  const header = (range.values[0] ?? []).map((name) => String(name).trim().toUpperCase());
  const gone = content.columns.find(
    (name, place) => !header.includes(name.toUpperCase()) && content.rows.some((row) => (row[place] ?? '') !== ''),
  );
  if (gone !== undefined) throw new NgktError('dataTables.columnGone', messages.columnGone(gone, design.table));
  const places = header.map((name) => content.columns.findIndex((column) => column.toUpperCase() === name));
  const numbers = new Set(
    design.columns.filter(({ rule }) => isNumber(rule.kind)).map(({ name }) => name.toUpperCase()),
  );
  const rows = content.rows.length > 0 ? content.rows : [[]];
  return rows.map((row) =>
    places.map((place, at) => {
      const text = row[place] ?? '';
      return numbers.has(header[at] ?? '') && text !== '' ? Number(text) : enteredText(text);
    }),
  );
}

function writeBody({ design, range, table }: Written, rows: readonly (string | number)[][], lang: Lang): void {
  const sheet = table.worksheet;
  const top = range.rowIndex + 1;
  const columns = [range.columnIndex + 1, range.columnIndex + range.columnCount].map(columnLetters);
  const address = (first: number, last: number): string => `${columns[0]}${first}:${columns[1]}${last}`;
  table.getDataBodyRange().clear(Excel.ClearApplyTo.contents);
  table.resize(address(top, top + rows.length));
  const body = sheet.getRange(address(top + 1, top + rows.length));
  const header = (range.values[0] ?? []).map((name) => String(name).trim().toUpperCase());
  for (const column of design.columns) {
    const place = header.indexOf(column.name.toUpperCase());
    // The list of codes was made with the tables; a workbook without it keeps the cells as they are.
    if (place >= 0 && column.rule.kind !== 'code') prepareColumn(body.getColumn(place), column, lang);
  }
  body.values = rows.map((row) => [...row]);
}

function isNumber(kind: string): boolean {
  return kind === 'number' || kind === 'integer';
}
