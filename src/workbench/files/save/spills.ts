import { cellName } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import type { EngineSheet } from '../../engine/engine';

/** The ranges dynamic arrays fill, by the name of the cell that holds the formula. */
export function spillsOf(sheet: EngineSheet): ReadonlyMap<string, CellRange> {
  return new Map(sheet.spills().map((range) => [cellName(range.firstRow, range.firstColumn), range]));
}
