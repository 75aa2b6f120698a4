import type { CellRange } from '../../report/workbook/snapshot';
import type { CellPatch, EngineCell, EngineSheet } from '../engine/engine';
import type { Book } from './book';
import type { CellShift } from '../references/cellShift';
import { followShift } from '../references/followShift';
import { moveWithCells } from './moveWithCells';
import { columnCount, contains, intersection, rowCount, translated } from './rectangles';

/**
 * Moves part of a sheet's cells: down or right to make room for a range, up or left to close the gap it leaves. Where
 * whole rows or columns move, `changeStructure` is the way.
 */
export function shiftCells(
  book: Book,
  sheetId: string,
  range: CellRange,
  axis: CellShift['axis'],
  action: CellShift['action'],
): void {
  const sheet = book.engine.sheet(sheetId);
  const beside = book.sheets.get(sheetId);
  if (!sheet || !beside) return;
  const isRows = axis === 'rows';
  const shift: CellShift = {
    sheet: sheet.name,
    axis,
    action,
    first: isRows ? range.firstRow : range.firstColumn,
    count: isRows ? rowCount(range) : columnCount(range),
    across: isRows ? [range.firstColumn, range.lastColumn] : [range.firstRow, range.lastRow],
  };
  moveCells(sheet, range, shift);
  rewriteCells(book, shift);
  moveWithCells(book, beside, shift);
}

function moveCells(sheet: EngineSheet, range: CellRange, { axis, action, count }: CellShift): void {
  const used = sheet.used();
  const beyond: CellRange =
    axis === 'rows'
      ? { ...range, lastRow: Math.max(range.lastRow, used?.lastRow ?? 0) }
      : { ...range, lastColumn: Math.max(range.lastColumn, used?.lastColumn ?? 0) };
  const step = action === 'insert' ? count : -count;
  const [down, right] = axis === 'rows' ? [step, 0] : [0, step];
  // What is removed is the range itself; all behind it moves.
  const behind: CellRange =
    axis === 'rows' ? { ...beyond, firstRow: range.lastRow + 1 } : { ...beyond, firstColumn: range.lastColumn + 1 };
  const moving = action === 'insert' ? beyond : behind;
  const merges = sheet.merges().filter((merge) => contains(moving, merge));
  if (sheet.merges().some((merge) => intersection(merge, beyond))) sheet.unmerge(beyond);
  const isAny = moving.firstRow <= moving.lastRow && moving.firstColumn <= moving.lastColumn;
  const cells = isAny ? sheet.read(moving) : [];
  const emptied = action === 'insert' ? range : gapAtEnd(beyond, axis, count);
  sheet.write(emptied.firstRow, emptied.firstColumn, blank(emptied));
  if (isAny)
    sheet.write(
      moving.firstRow + down,
      moving.firstColumn + right,
      cells.map((line) => line.map(moved)),
    );
  for (const merge of merges) sheet.merge(translated(merge, down, right));
}

function gapAtEnd(beyond: CellRange, axis: CellShift['axis'], count: number): CellRange {
  return axis === 'rows'
    ? { ...beyond, firstRow: beyond.lastRow - count + 1 }
    : { ...beyond, firstColumn: beyond.lastColumn - count + 1 };
}

function blank(range: CellRange): CellPatch[][] {
  return Array.from({ length: rowCount(range) }, () =>
    Array.from({ length: columnCount(range) }, () => ({ value: null, style: null })),
  );
}

function moved({ value, error, formula, runs, style }: EngineCell): CellPatch {
  if (formula !== undefined) return { formula, cached: value, style };
  if (runs) return { runs, style };
  return error === undefined ? { value, style } : { value, error, style };
}

/** Formulas of all sheets follow; the grid does this itself only for whole rows and columns. */
function rewriteCells(book: Book, shift: CellShift): void {
  for (const sheet of book.engine.sheets) {
    const used = sheet.used(true);
    if (!used) continue;
    sheet.read(used).forEach((line, row) =>
      line.forEach(({ formula }, column) => {
        if (formula === undefined) return;
        const followed = followShift(formula, sheet.name, shift);
        if (followed === formula) return;
        sheet.write(used.firstRow + row, used.firstColumn + column, [[{ formula: followed }]]);
      }),
    );
  }
}
