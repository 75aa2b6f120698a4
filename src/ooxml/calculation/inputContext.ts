import type { DefinedName } from '../../report/workbook/snapshot';
import type { WorkbookContent } from '../readWorkbook';
import type { InputContext } from './formulaInputs';
import { nameKey } from '../workbook/nameKey';
import { WorkbookNames } from './workbookNames';

/**
 * What the formulas of a workbook may name, as the file stands.
 * @param returned names that get references back
 */
export function inputContextOf(
  { workbook, tables }: WorkbookContent,
  returned: readonly DefinedName[] = [],
): InputContext {
  return {
    names: new WorkbookNames(() => workbook.names, returned),
    tables: new Map(
      tables.map(({ name, sheet, range, columns }) => [nameKey(name), { sheet: nameKey(sheet), range, columns }]),
    ),
    sheets: workbook.sheets.map(({ name }) => name),
  };
}
