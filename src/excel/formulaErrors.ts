import { cellName } from '../report/references/cellAddress';
import type { RowMap } from '../report/references/rowMap';
import { formulaOf, type CellGrid, type LiveSheet } from './reading/liveDetail';

export interface FormulaError {
  readonly sheet: string;
  readonly cell: string;
  readonly error: string;
}

/** Custom functions that are still computing. */
const BUSY = '#BUSY!';

/** Cells of a sheet whose formula shows an error now and did not before the fill. */
export function newErrors(before: LiveSheet, map: RowMap | undefined, now: CellGrid | undefined): FormulaError[] {
  if (!now) return [];
  const known = new Set(errorsIn(before.grid).map(({ row, column }) => `${map ? map.row(row) : row}:${column}`));
  return errorsIn(now)
    .filter(({ row, column, error }) => error !== BUSY && !known.has(`${row}:${column}`))
    .map(({ row, column, error }) => ({ sheet: before.name, cell: cellName(row, column), error }));
}

function errorsIn(grid: CellGrid | undefined): { row: number; column: number; error: string }[] {
  if (!grid) return [];
  const { firstRow, firstColumn, types, values, inputs } = grid;
  return types.flatMap((line, at) =>
    line.flatMap((type, place) => {
      const value = values[at]?.[place] ?? '';
      if (type !== 'Error' || formulaOf(inputs[at]?.[place] ?? '', value) === undefined) return [];
      return [{ row: firstRow + at, column: firstColumn + place, error: String(value) }];
    }),
  );
}
