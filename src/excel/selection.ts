import { NgktError } from '../kpi/finding';
import { cellName } from '../report/references/cellAddress';
import { enteredText } from './filling/enteredText';
import type { SelectedCell } from './liveWorkbook';
import * as messages from './messages';
import { inExcel } from './officeError';
import { rangesOf } from './reading/addresses';
import { formulaOf, type CellInput } from './reading/liveDetail';
import { removeHandlers } from './removeHandlers';

/** Shows a cell and selects it. @throws NgktError `excel.notFound` for a sheet that is gone */
export async function selectCell(sheet: string, cell: string): Promise<void> {
  await inExcel(async (trips) => {
    const worksheet = trips.context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await trips.sync();
  });
}

export async function selectedCell(): Promise<SelectedCell> {
  return inExcel(async (trips) => {
    const selected = new Selection(trips.context.workbook);
    await trips.sync();
    return selected.take();
  });
}

/**
 * Tells of the selected cell whenever it changes, and once at the beginning.
 * @returns what ends it
 * @throws NgktError `excel.*` where it cannot be told at the beginning; nothing is watched then
 */
export async function watchSelection(listener: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  return inExcel(async (trips) => {
    const tell = async (): Promise<void> => listener(await selectedCell());
    const handler = trips.context.workbook.onSelectionChanged.add(tell);
    const end = (): Promise<void> => removeHandlers(trips, [handler]);
    await trips.sync();
    try {
      await tell();
    } catch (error) {
      // Whoever is not told how to end it would be told of selections for ever. The first failure says more than a second.
      await end().catch(() => undefined);
      throw error;
    }
    return end;
  });
}

/**
 * Puts a marker's text or a formula into the selected cell.
 * @param content a formula without "=", written as where the decimal is a point and arguments are separated by commas
 * @throws NgktError `excel.occupied` for a cell that holds something, unless it may be overwritten
 */
export async function insertAtSelection(
  content: { readonly text: string } | { readonly formula: string },
  { overwrite = false }: { readonly overwrite?: boolean } = {},
): Promise<{ readonly sheet: string; readonly cell: string }> {
  return inExcel(async (trips) => {
    const selected = new Selection(trips.context.workbook);
    await trips.sync();
    const { sheet, range, value, formula } = selected.take();
    const cell = cellName(range.firstRow, range.firstColumn);
    if (!overwrite && (formula !== undefined || value !== null)) {
      throw new NgktError('excel.occupied', messages.cellOccupied(cell), { sheet, cell });
    }
    const input = 'text' in content ? enteredText(content.text) : `=${content.formula.replace(/^=/, '')}`;
    const target = trips.context.workbook.worksheets.getItem(sheet).getRange(cell);
    target.formulas = [[input]];
    await trips.sync();
    return { sheet, cell };
  });
}

/** Asks for the selection; `take` after the round trip gives it. */
class Selection {
  private readonly range: Excel.Range;
  private readonly first: Excel.Range;
  private readonly sheet: Excel.Worksheet;

  constructor(workbook: Excel.Workbook) {
    this.range = workbook.getSelectedRange();
    this.range.load('address');
    this.first = this.range.getCell(0, 0);
    this.first.load('formulas,values');
    this.sheet = this.range.worksheet;
    this.sheet.load('name');
  }

  take(): SelectedCell {
    const { range, first, sheet } = this;
    const [input] = (first.formulas[0] ?? ['']) as readonly CellInput[];
    const [value] = (first.values[0] ?? ['']) as readonly CellInput[];
    const formula = formulaOf(input ?? '', value ?? '');
    const [place] = rangesOf(range.address);
    return {
      sheet: sheet.name,
      range: place ?? { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
      value: value === undefined || value === '' ? null : value,
      ...(formula !== undefined && { formula }),
    };
  }
}
