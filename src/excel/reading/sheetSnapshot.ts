import type { CellSnapshot, SheetSnapshot } from '../../report/workbook/snapshot';
import { formulaOf, type CellGrid, type LiveSheet } from './liveDetail';

/** A sheet of the open workbook as the planner sees it: the same as of the saved file, as far as Excel tells it. */
export function sheetSnapshot(sheet: LiveSheet): SheetSnapshot {
  const { name, hidden, grid, merges, tables } = sheet;
  return { name, hidden, protected: sheet.protected, cells: grid ? cellsOf(grid) : [], merges, tables };
}

function cellsOf(grid: CellGrid): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  const { firstRow, firstColumn, inputs, values, types, formats } = grid;
  for (const [at, row] of inputs.entries()) {
    for (const [place, input] of row.entries()) {
      const value = values[at]?.[place] ?? '';
      if (input === '' && value === '') continue;
      const formula = formulaOf(input, value);
      const isError = types[at]?.[place] === 'Error';
      cells.push({
        row: firstRow + at,
        column: firstColumn + place,
        value: isError ? null : value,
        ...(isError && { error: String(value) }),
        ...(formula !== undefined && { formula }),
        format: formats[at]?.[place] ?? 'General',
      });
    }
  }
  return cells;
}
