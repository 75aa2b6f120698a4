import { cellName } from '../../report/references/cellAddress';
import { gridCell, type CellGrid } from './liveDetail';

/** Addresses of the cells whose contents are not the same in two readings of a sheet. */
export function* differences(before: CellGrid | undefined, now: CellGrid | undefined): Generator<string> {
  for (const { row, column } of differingCells(before, now)) yield cellName(row, column);
}

export function* differingCells(
  one: CellGrid | undefined,
  other: CellGrid | undefined,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const { row, column } of cellsOfBoth(one, other)) {
    const [a, b] = [one, other].map((grid) => gridCell(grid, ({ inputs }) => inputs, row, column) ?? '');
    if (a !== b) yield { row, column };
  }
}

/** Every place of two grids once. */
export function* cellsOfBoth(
  one: CellGrid | undefined,
  other: CellGrid | undefined,
): Generator<{ readonly row: number; readonly column: number }> {
  const grids = [one, other].flatMap((grid) => grid ?? []);
  if (grids.length === 0) return;
  const firstRow = Math.min(...grids.map((grid) => grid.firstRow));
  const firstColumn = Math.min(...grids.map((grid) => grid.firstColumn));
  const lastRow = Math.max(...grids.map((grid) => grid.firstRow + grid.inputs.length - 1));
  const lastColumn = Math.max(...grids.map((grid) => grid.firstColumn + (grid.inputs[0]?.length ?? 0) - 1));
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) yield { row, column };
  }
}
