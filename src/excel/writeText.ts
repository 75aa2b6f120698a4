import { enteredText } from './filling/enteredText';
import { inExcel } from './officeError';

/**
 * Puts a text into a cell as if it were typed there.
 * @throws NgktError `excel.*`, also for a locked cell of a protected sheet
 */
export async function writeText(sheet: string, cell: string, text: string): Promise<void> {
  await inExcel(async (trips) => {
    trips.context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[enteredText(text)]];
    await trips.sync();
  });
}
