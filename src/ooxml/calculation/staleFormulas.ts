import type { CellRange } from '../../report/workbook/snapshot';
import type { Grid } from '../sheet/grid';
import type { FormulaCell } from '../sheet/sheetReader';
import { CellSet } from './changedCells';
import { formulaInputs, type FormulaInputs, type InputContext } from './formulaInputs';
import { nameKey } from '../workbook/nameKey';

export interface FormulaSheet {
  readonly sheet: string;
  readonly grid: Grid;
  readonly formulas: readonly FormulaCell[];
  /** Cells whose contents change, in rows before the fill. */
  readonly changed: readonly CellRange[];
}

interface Candidate {
  readonly sheet: string;
  readonly formula: FormulaCell;
  readonly inputs: FormulaInputs;
}

/**
 * The formula cells whose value a change can have made wrong, directly or through others, with the cells that array
 * formulas fill: grid indices by `nameKey` of the sheet.
 */
export function staleFormulas(
  sheets: readonly FormulaSheet[],
  context: InputContext,
  rowsMove: boolean,
): ReadonlyMap<string, ReadonlySet<number>> {
  const stale = new Map<string, Set<number>>(sheets.map(({ sheet }) => [nameKey(sheet), new Set()]));
  const grids = new Map(sheets.map(({ sheet, grid }) => [nameKey(sheet), grid]));
  if (sheets.every(({ formulas }) => formulas.length === 0)) return stale;
  let changed = new Map<string, CellSet>();
  for (const { sheet, changed: ranges } of sheets) {
    if (ranges.length > 0) changed.set(nameKey(sheet), setOf(ranges));
  }
  if (changed.size === 0) return stale;
  let waiting: Candidate[] = sheets.flatMap(({ sheet, formulas }) =>
    formulas.map((formula) => ({
      sheet: nameKey(sheet),
      formula,
      inputs: formulaInputs(formula.formula, sheet, context),
    })),
  );
  let isFirst = true;
  while (changed.size > 0) {
    const next = new Map<string, CellSet>();
    const fresh: Candidate[] = [];
    for (const candidate of waiting) {
      if (!isConcerned(candidate, changed, isFirst, rowsMove)) {
        fresh.push(candidate);
        continue;
      }
      const { sheet, formula } = candidate;
      for (const cell of filledCells(formula, grids.get(sheet))) stale.get(sheet)?.add(cell);
      let cells = next.get(sheet);
      if (!cells) next.set(sheet, (cells = new CellSet()));
      cells.add(cellsOf(formula));
    }
    waiting = fresh;
    changed = next;
    isFirst = false;
  }
  return stale;
}

function isConcerned(
  { sheet, formula, inputs }: Candidate,
  changed: ReadonlyMap<string, CellSet>,
  isFirst: boolean,
  rowsMove: boolean,
): boolean {
  // A formula in a row that moves or is repeated counts as changed itself.
  if (isFirst && (inputs.unknown || (inputs.onRows && rowsMove) || changed.get(sheet)?.touches(cellsOf(formula))))
    return true;
  return inputs.inputs.some((input) => changed.get(input.sheet)?.touches(input.range));
}

function cellsOf({ row, column, range }: FormulaCell): CellRange {
  return range ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function filledCells({ cell, range }: FormulaCell, grid: Grid | undefined): number[] {
  const cells = [cell];
  if (!range || !grid) return cells;
  for (let index = grid.rowIndexFrom(range.firstRow); index < grid.rowCount; index++) {
    if (grid.rowNumbers.at(index) > range.lastRow) break;
    for (let other = grid.firstCells.at(index); other < grid.lastCell(index); other++) {
      const column = grid.cellColumns.at(other);
      if (column >= range.firstColumn && column <= range.lastColumn) cells.push(other);
    }
  }
  return cells;
}

function setOf(ranges: readonly CellRange[]): CellSet {
  const set = new CellSet();
  for (const range of ranges) set.add(range);
  return set;
}
