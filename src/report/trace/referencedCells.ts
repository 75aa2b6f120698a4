import type { Scalar } from '../functions/declaration';
import { columnNumber } from '../references/cellAddress';
import type { ReferenceToken } from '../references/formulaToken';
import { nameKey } from '../workbook/nameKey';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { CellsOf } from './formulaReader';

/** More cells than any argument of ours takes: whole columns and the like are not looked through. */
const MOST_CELLS = 10000;

/** Looks cells up for formulas of one sheet. */
export function referencedCells(workbook: WorkbookSnapshot, ownSheet: string): CellsOf {
  return ({ sheets, first, last }: ReferenceToken) => {
    const name = sheets[0] ?? ownSheet;
    const sheet = workbook.sheets.find((each) => nameKey(each.name) === nameKey(name));
    const columns = [first.column, (last ?? first).column].map((column) => columnNumber(column.replace('$', '')));
    const rows = [first.row, (last ?? first).row];
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const tooMany = (right - left + 1) * (bottom - top + 1) > MOST_CELLS;
    if (!sheet || sheets.length > 1 || left === 0 || tooMany) return undefined;
    return valuesIn(sheet, { top, bottom, left, right });
  };
}

function valuesIn(
  sheet: SheetSnapshot,
  { top, bottom, left, right }: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>,
): Scalar[][] {
  const rows = Array.from({ length: bottom - top + 1 }, () => new Array<Scalar>(right - left + 1).fill(null));
  for (const { row, column, value, error } of sheet.cells) {
    const cells = rows[row - top];
    if (cells && column >= left && column <= right) cells[column - left] = error ?? value;
  }
  return rows;
}
