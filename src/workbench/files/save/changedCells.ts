import { LAST_COLUMN, LAST_ROW } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import type { EngineCell } from '../../engine/engine';
import type { OpenedCell } from '../open/openedCells';
import { isRestless, sameContent, sameFigure, sameFormula } from './sameCell';
import type { SavedSheet } from './savedSheet';
import type { UnstoredSpills } from './spills';

/** The cells of a sheet whose contents are not those of its file, for finding the formulas that depend on them. */
export class ChangedCells {
  /** At their places in the file; where rows or columns came or went, everything counts as changed. */
  readonly ranges: CellRange[];
  private readonly areKnown: boolean;

  constructor(
    private readonly sheet: SavedSheet,
    private readonly unstored: UnstoredSpills,
  ) {
    const { rows, columns, source } = sheet;
    const stays = rows.isIdentity && columns.isIdentity;
    this.ranges = stays ? [] : [{ firstRow: 1, lastRow: LAST_ROW, firstColumn: 1, lastColumn: LAST_COLUMN }];
    this.areKnown = stays && source?.isOwn === true;
  }

  /** @param row in the file @param opened its cells there, by column */
  note(row: number, cells: readonly EngineCell[], opened: ReadonlyMap<number, OpenedCell> | undefined): void {
    if (!this.areKnown) return;
    cells.forEach((cell, at) => {
      const old = opened?.get(at + 1);
      if (!old && cell.value === null && cell.formula === undefined) return;
      if (!old && this.unstored.has(row, at + 1, cell)) return;
      if (this.holds(cell, old)) return;
      this.ranges.push({ firstRow: row, lastRow: row, firstColumn: at + 1, lastColumn: at + 1 });
    });
  }

  private holds(cell: EngineCell, old: OpenedCell | undefined): boolean {
    const stored = old?.formula?.formula ?? '';
    if (old && stored !== '') return sameFormula(cell, old) && (!isRestless(stored) || sameFigure(cell, old));
    if (old && this.sheet.source?.cells.isFilled(old)) return cell.formula === undefined;
    return sameContent(cell, old);
  }
}
