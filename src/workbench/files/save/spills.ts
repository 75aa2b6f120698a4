import { cellName } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import { contains } from '../../book/rectangles';
import type { EngineCell, EngineSheet } from '../../engine/engine';

/** The ranges dynamic arrays fill, by the name of the cell that holds the formula. */
export function spillsOf(sheet: EngineSheet): ReadonlyMap<string, CellRange> {
  return new Map(sheet.spills().map((range) => [cellName(range.firstRow, range.firstColumn), range]));
}

/**
 * The cells that dynamic arrays of the file fill in the grid though the file has nothing there: programs that do not
 * calculate write the formula's own cell alone, and the rest is a figure like any other.
 */
export class UnstoredSpills {
  private readonly ranges: readonly CellRange[];

  /** @param isStored whether the cell with the formula is as the file has it */
  constructor(sheet: EngineSheet, isStored: (row: number, column: number, cell: EngineCell) => boolean) {
    this.ranges = sheet.spills().filter((range) => {
      const { firstRow, firstColumn } = range;
      const [[cell] = []] = sheet.read({ ...range, lastRow: firstRow, lastColumn: firstColumn });
      return cell !== undefined && isStored(firstRow, firstColumn, cell);
    });
  }

  has(row: number, column: number, { formula }: EngineCell): boolean {
    const place = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return formula === undefined && this.ranges.some((range) => contains(range, place));
  }
}
