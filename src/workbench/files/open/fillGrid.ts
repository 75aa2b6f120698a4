import type { SheetContent } from '../../../ooxml/sheet/sheetReader';
import type { CellPatch, EngineSheet } from '../../engine/engine';
import type { CellStyles } from './cellStyles';
import type { OpenedCells } from './openedCells';
import type { SheetShape } from './sheetShape';

/** Rows handed to the grid at once. */
const STRETCH = 2000;
/** Columns whose width the grid is told although nothing stands in them: as far as a wide screen shows. */
const SHOWN_COLUMNS = 60;

/** Cells, formats, merges, widths and heights of an opened sheet go into the grid. */
export function fillGrid(
  target: EngineSheet,
  content: SheetContent,
  cells: OpenedCells,
  shape: SheetShape,
  styles: CellStyles,
): void {
  writeCells(target, cells, shape, styles, lastColumnOf(content));
  for (const merge of content.merges) target.merge(merge);
  const columns = Math.max(lastColumnOf(content), SHOWN_COLUMNS);
  if (shape.defaultWidth !== undefined) target.setColumnWidth(1, columns, shape.defaultWidth);
  for (const { first, last, width, hidden } of shape.columns) {
    const count = Math.min(last, columns) - first + 1;
    if (count < 1) continue;
    if (width !== undefined) target.setColumnWidth(first, count, width);
    if (hidden) target.setColumnHidden(first, count, true);
  }
  for (const [row, { height, hidden }] of shape.rows) {
    if (height !== undefined) target.setRowHeight(row, 1, height);
    if (hidden) target.setRowHidden(row, 1, true);
  }
}

function lastColumnOf({ grid }: SheetContent): number {
  let last = 0;
  for (let cell = 0; cell < grid.cells.length; cell++) last = Math.max(last, grid.cellColumns.at(cell));
  return last;
}

function writeCells(
  target: EngineSheet,
  cells: OpenedCells,
  shape: SheetShape,
  styles: CellStyles,
  width: number,
): void {
  let stretch: (CellPatch | undefined)[][] = [];
  let firstRow = 1;
  const flush = (): void => {
    if (stretch.length > 0) target.write(firstRow, 1, stretch);
    firstRow += stretch.length;
    stretch = [];
  };
  const impliedRow = (row: number): (CellPatch | undefined)[] =>
    Array.from({ length: width }, (_, at) => {
      const style = shape.impliedStyle(row, at + 1);
      return style > 0 ? { style: styles.of(style) } : undefined;
    });
  const reach = (row: number): (CellPatch | undefined)[] => {
    // Far below, the rows between are left out.
    if (row - firstRow >= STRETCH) {
      flush();
      firstRow = row;
    }
    while (firstRow + stretch.length <= row) stretch.push(impliedRow(firstRow + stretch.length));
    return stretch[row - firstRow] as (CellPatch | undefined)[];
  };
  for (const cell of cells.all()) reach(cell.row)[cell.column - 1] = cells.patch(cell);
  flush();
}
