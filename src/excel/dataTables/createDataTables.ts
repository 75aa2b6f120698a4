import type { Lang } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import { columnLetters } from '../../report/references/cellAddress';
import { inExcel } from '../officeError';
import { prepareColumn } from './columnValidation';
import { dataTableDesigns, headerTable, type DataTableDesign } from './dataTableDesign';
import { CODES_NAME } from './dataTableNames';
import * as messages from './messages';

/** The table stands below a title and a note. */
const HEADER_ROW = 4;
/** The list of indicators stands beside the table of keys and values. */
const CODES_COLUMN = 5;

/** An indicator that figures may be typed for. */
export interface OfferedIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

/**
 * Adds the tables of a data set that the workbook does not have yet, one sheet each, with validation as typed.
 * @param indicators what the columns of codes offer
 * @param more tables of a data set's own beside those that every one has
 * @returns names of the sheets added
 * @throws NgktError `dataTables.sheetTaken`, `excel.*`; nothing is added then
 */
export async function createDataTables(
  indicators: readonly OfferedIndicator[],
  lang: Lang,
  more: readonly DataTableDesign[] = [],
): Promise<readonly string[]> {
  return inExcel(async (trips) => {
    const { workbook } = trips.context;
    workbook.tables.load('items/name');
    workbook.worksheets.load('items/name');
    const codes = workbook.names.getItemOrNullObject(CODES_NAME).load('name');
    await trips.sync();
    const tables = new Set(workbook.tables.items.map(({ name }) => name.toLowerCase()));
    const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
    const missing = [...dataTableDesigns, ...more].filter(({ table }) => !tables.has(table.toLowerCase()));
    for (const { sheet } of missing) {
      if (taken.has(sheet[lang].toLowerCase())) {
        throw new NgktError('dataTables.sheetTaken', messages.sheetTaken(sheet[lang]), { sheet: sheet[lang] });
      }
    }
    const sheets = missing.map((design) => ({ design, sheet: workbook.worksheets.add(design.sheet[lang]) }));
    const about = sheets.find(({ design }) => design === headerTable);
    if (about && codes.isNullObject) listIndicators(workbook, about.sheet, indicators, lang);
    const offersCodes = !codes.isNullObject || about !== undefined;
    for (const { design, sheet } of sheets) addTable(sheet, design, offersCodes, lang);
    sheets[0]?.sheet.activate();
    await trips.sync();
    return missing.map(({ sheet }) => sheet[lang]);
  });
}

/** The catalogue for people to look codes up, and for the drop-down lists: one written into a rule takes 255 characters. */
function listIndicators(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  indicators: readonly OfferedIndicator[],
  lang: Lang,
): void {
  const [first, last] = [columnLetters(CODES_COLUMN), columnLetters(CODES_COLUMN + 2)];
  const bottom = HEADER_ROW + indicators.length;
  const cells = sheet.getRange(`${first}${HEADER_ROW}:${last}${bottom}`);
  const header = messages.catalogueHeader.map((title) => title[lang]);
  cells.values = [header, ...indicators.map(({ code, name, unit }) => [code, name, unit])];
  cells.getRow(0).format.font.bold = true;
  cells.getColumn(0).format.columnWidth = 130;
  cells.getColumn(1).format.columnWidth = 300;
  workbook.names.add(CODES_NAME, sheet.getRange(`${first}${HEADER_ROW + 1}:${first}${bottom}`));
}

function addTable(sheet: Excel.Worksheet, design: DataTableDesign, offersCodes: boolean, lang: Lang): void {
  const { columns, rows, title, table: name, file } = design;
  const lastColumn = columnLetters(columns.length);
  const bodyRows = Math.max(rows.length, 1);
  sheet.getRange('A1').values = [[title[lang]]];
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  sheet.getRange('A2').values = [[(file === 'dataset.json' ? messages.datasetNote : messages.note)[lang]]];
  sheet.getRange('A2').format.font.italic = true;
  const body = sheet.getRange(`A${HEADER_ROW + 1}:${lastColumn}${HEADER_ROW + bodyRows}`);
  for (const [place, column] of columns.entries()) {
    if (column.rule.kind === 'code' && !offersCodes) continue;
    prepareColumn(body.getColumn(place), column, lang);
  }
  sheet.getRange(`A${HEADER_ROW}:${lastColumn}${HEADER_ROW}`).values = [columns.map((column) => column.name)];
  if (rows.length > 0) body.values = rows.map((row) => [...row]);
  const table = sheet.tables.add(`A${HEADER_ROW}:${lastColumn}${HEADER_ROW + bodyRows}`, true);
  table.name = name;
  table.style = 'TableStyleLight9';
  for (const [place, { required }] of columns.entries()) {
    const header = sheet.getRange(`${columnLetters(place + 1)}${HEADER_ROW}`);
    header.format.font.bold = required;
    header.format.columnWidth = 96;
  }
  sheet.freezePanes.freezeRows(HEADER_ROW);
}
