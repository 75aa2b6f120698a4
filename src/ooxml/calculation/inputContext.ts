import type { WorkbookContent } from '../readWorkbook';
import type { InputContext } from './formulaInputs';
import { nameKey } from '../workbook/nameKey';
import { WorkbookNames } from './workbookNames';

/** What the formulas of a workbook may name, as the file stands. */
export function inputContextOf({ workbook, tables }: WorkbookContent): InputContext {
  return {
    names: new WorkbookNames(() => workbook.names),
    tables: new Map(
      tables.map(({ name, sheet, range, columns }) => [nameKey(name), { sheet: nameKey(sheet), range, columns }]),
    ),
    sheets: workbook.sheets.map(({ name }) => name),
  };
}
