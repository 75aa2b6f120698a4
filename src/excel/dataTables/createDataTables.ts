import type { Bilingual, Lang } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import { columnLetters } from '../../report/references/cellAddress';
import { inExcel } from '../officeError';
import { dataTableDesigns, type DataTableColumn, type DataTableDesign } from './dataTableDesign';
import * as messages from './messages';

/** The table stands below a title and a note. */
const HEADER_ROW = 4;
const LONGEST_PERIOD = 21;
const LONGEST_DAY = 10;

/**
 * Adds the tables of a data set that the workbook does not have yet, one sheet each, with validation as typed.
 * @returns names of the sheets added
 * @throws NgktError `dataTables.sheetTaken`, `excel.*`; nothing is added then
 */
export async function createDataTables(indicators: readonly string[], lang: Lang): Promise<readonly string[]> {
  return inExcel(async (trips) => {
    const { workbook } = trips.context;
    workbook.tables.load('items/name');
    workbook.worksheets.load('items/name');
    await trips.sync();
    const tables = new Set(workbook.tables.items.map(({ name }) => name.toLowerCase()));
    const sheets = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
    const missing = dataTableDesigns(indicators).filter(({ table }) => !tables.has(table.toLowerCase()));
    for (const { sheet } of missing) {
      if (sheets.has(sheet[lang].toLowerCase())) {
        throw new NgktError('dataTables.sheetTaken', messages.sheetTaken(sheet[lang]), { sheet: sheet[lang] });
      }
    }
    for (const design of missing) addTable(workbook.worksheets.add(design.sheet[lang]), design, lang);
    if (missing[0]) workbook.worksheets.getItem(missing[0].sheet[lang]).activate();
    await trips.sync();
    return missing.map(({ sheet }) => sheet[lang]);
  });
}

function addTable(sheet: Excel.Worksheet, design: DataTableDesign, lang: Lang): void {
  const { columns, rows, title, table: name, file } = design;
  const lastColumn = columnLetters(columns.length);
  const bodyRows = Math.max(rows.length, 1);
  sheet.getRange('A1').values = [[title[lang]]];
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  sheet.getRange('A2').values = [[(file === 'dataset.json' ? messages.datasetNote : messages.note)[lang]]];
  sheet.getRange('A2').format.font.italic = true;
  const body = sheet.getRange(`A${HEADER_ROW + 1}:${lastColumn}${HEADER_ROW + bodyRows}`);
  for (const [place, column] of columns.entries()) prepareColumn(body.getColumn(place), bodyRows, column, lang);
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

/** What a column holds, before the table is made: new rows of a table take over formats and validation. */
function prepareColumn(cells: Excel.Range, rows: number, { name, rule }: DataTableColumn, lang: Lang): void {
  const { dataValidation } = cells;
  const refuse = (message: Bilingual): void => {
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: name,
      message: message[lang],
    };
  };
  const prompt = (message: Bilingual): void => {
    dataValidation.prompt = { showPrompt: true, title: name, message: message[lang] };
  };
  if (rule.kind !== 'number' && rule.kind !== 'integer') cells.numberFormat = Array.from({ length: rows }, () => ['@']);
  if (rule.kind === 'list') {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.words.join(',') } };
    refuse(messages.wrongWord(name, rule.words));
  } else if (rule.kind === 'number') {
    const operator = Excel.DataValidationOperator.between;
    dataValidation.rule = { decimal: { formula1: -1e15, formula2: 1e15, operator } };
    refuse(messages.wrongNumber(name));
  } else if (rule.kind === 'integer') {
    const operator = Excel.DataValidationOperator.between;
    dataValidation.rule = { wholeNumber: { formula1: -12, formula2: 15, operator } };
    refuse(messages.wrongNumber(name));
  } else if (rule.kind === 'day' || rule.kind === 'period') {
    const longest = rule.kind === 'day' ? LONGEST_DAY : LONGEST_PERIOD;
    const operator = Excel.DataValidationOperator.lessThanOrEqualTo;
    dataValidation.rule = { textLength: { formula1: longest, operator } };
    refuse(messages.wrongLength(name, longest));
    prompt(rule.kind === 'day' ? messages.dayPrompt : messages.periodPrompt);
  } else if (name === 'REF_AREA') {
    prompt(messages.areaPrompt);
  }
}
