/** From one range to others: cells in it, rows around it, its overlap with another. */
import { LAST_COLUMN, LAST_ROW } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import { bounding, columnCount, intersection, rowCount, translated } from '../../book/rectangles';
import { isMissing, numberArgument, optionalBoolean, optionalNumber, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import type { Argument, HostObject, Method } from '../../protocol/hostObject';
import { locate, WHOLE_SHEET } from '../address';
import { CellsObject, rangeArgument } from '../cellsObject';
import { gridOf } from '../context';
import { settled } from '../settled';
import { notFound } from '../notFound';

export const rangeSteps: Readonly<Record<string, Method<CellsObject>>> = {
  getCell: (from, row, column) => {
    const { firstRow, firstColumn } = from.first.range;
    return to(from, cellAt(firstRow + numberArgument(row), firstColumn + numberArgument(column)));
  },
  getRow: (from, row) => to(from, rowOf(from.first.range, from.first.range.firstRow + numberArgument(row))),
  getColumn: (from, column) =>
    to(from, columnOf(from.first.range, from.first.range.firstColumn + numberArgument(column))),
  getLastRow: (from) => to(from, rowOf(from.first.range, from.first.range.lastRow)),
  getLastColumn: (from) => to(from, columnOf(from.first.range, from.first.range.lastColumn)),
  getLastCell: (from) => to(from, cellAt(from.first.range.lastRow, from.first.range.lastColumn)),
  getEntireRow: (from) => to(from, { ...from.first.range, firstColumn: 1, lastColumn: LAST_COLUMN }),
  getEntireColumn: (from) => to(from, { ...from.first.range, firstRow: 1, lastRow: LAST_ROW }),
  getOffsetRange: (from, rows, columns) =>
    to(from, translated(from.first.range, numberArgument(rows), numberArgument(columns))),
  getResizedRange: (from, rows, columns) => {
    const { range } = from.first;
    const lastRow = range.lastRow + numberArgument(rows);
    return to(from, { ...range, lastRow, lastColumn: range.lastColumn + numberArgument(columns) });
  },
  getAbsoluteResizedRange: (from, rows, columns) => {
    const { firstRow, firstColumn } = from.first.range;
    const lastRow = firstRow + numberArgument(rows) - 1;
    return to(from, { firstRow, firstColumn, lastRow, lastColumn: firstColumn + numberArgument(columns) - 1 });
  },
  getRowsAbove: (from, count) => rowsBeside(from, -(optionalNumber(count) ?? 1)),
  getRowsBelow: (from, count) => rowsBeside(from, optionalNumber(count) ?? 1),
  getColumnsBefore: (from, count) => columnsBeside(from, -(optionalNumber(count) ?? 1)),
  getColumnsAfter: (from, count) => columnsBeside(from, optionalNumber(count) ?? 1),
  getBoundingRect: (from, other) => to(from, bounding([from.first.range, otherRange(from, other)])),
  getIntersection: (from, other) => overlap(from, other) ?? notFound(),
  getIntersectionOrNullObject: (from, other) => overlap(from, other),
  getUsedRange: async (from, valuesOnly) => {
    await settled(from.context.book.engine);
    return usedPart(from, valuesOnly) ?? to(from, cellAt(from.first.range.firstRow, from.first.range.firstColumn));
  },
  getUsedRangeOrNullObject: async (from, valuesOnly) => {
    await settled(from.context.book.engine);
    return usedPart(from, valuesOnly);
  },
  getSurroundingRegion: (from) => to(from, regionAround(from)),
};

/** @throws HostError InvalidArgument where the cells would lie outside the sheet */
function to(from: CellsObject, range: CellRange): HostObject {
  const isOnSheet =
    range.firstRow >= 1 &&
    range.firstColumn >= 1 &&
    range.firstRow <= range.lastRow &&
    range.firstColumn <= range.lastColumn &&
    range.lastRow <= LAST_ROW &&
    range.lastColumn <= LAST_COLUMN;
  if (!isOnSheet) throw HostError.invalidArgument();
  return from.context.objects.range(from.sheetId, range);
}

function cellAt(row: number, column: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function rowOf(range: CellRange, row: number): CellRange {
  return { ...range, firstRow: row, lastRow: row };
}

function columnOf(range: CellRange, column: number): CellRange {
  return { ...range, firstColumn: column, lastColumn: column };
}

function rowsBeside(from: CellsObject, count: number): HostObject {
  const { range } = from.first;
  if (count === 0) throw HostError.invalidArgument();
  return count > 0
    ? to(from, { ...range, firstRow: range.lastRow + 1, lastRow: range.lastRow + count })
    : to(from, { ...range, firstRow: range.firstRow + count, lastRow: range.firstRow - 1 });
}

function columnsBeside(from: CellsObject, count: number): HostObject {
  const { range } = from.first;
  if (count === 0) throw HostError.invalidArgument();
  return count > 0
    ? to(from, { ...range, firstColumn: range.lastColumn + 1, lastColumn: range.lastColumn + count })
    : to(from, { ...range, firstColumn: range.firstColumn + count, lastColumn: range.firstColumn - 1 });
}

/** The range of an argument: an object or an address, on the same sheet. */
function otherRange(from: CellsObject, other: Argument): CellRange {
  const sheetAndRange =
    other instanceof CellsObject
      ? { sheet: rangeArgument(other).sheetId, range: other.first.range }
      : locate(from.context, textArgument(other), from.sheetId);
  if (sheetAndRange?.sheet !== from.sheetId) throw HostError.invalidArgument();
  return sheetAndRange.range;
}

function overlap(from: CellsObject, other: Argument): HostObject | null {
  const common = intersection(from.first.range, otherRange(from, other));
  return common ? to(from, common) : null;
}

/** Null where the range holds nothing. */
function usedPart(from: CellsObject, valuesOnly: Argument): HostObject | null {
  const isValuesOnly = isMissing(valuesOnly) ? false : optionalBoolean(valuesOnly);
  const grid = gridOf(from.context, from.sheetId);
  const used = grid.used(isValuesOnly);
  const within = used && intersection(used, from.first.range);
  if (!within) return null;
  if (used && intersection(used, from.first.range) === used) return to(from, used);
  const lines = grid.read(within);
  const isUsed = ({ value, formula, style }: (typeof lines)[number][number]): boolean =>
    value !== null || formula !== undefined || (isValuesOnly !== true && Object.keys(style).length > 0);
  const cells = lines.flatMap((line, row) =>
    line.flatMap((cell, column) => (isUsed(cell) ? [cellAt(within.firstRow + row, within.firstColumn + column)] : [])),
  );
  return cells.length > 0 ? to(from, boundingOfMany(cells)) : null;
}

/** Spreading thousands of arguments overflows the stack. */
function boundingOfMany(cells: readonly CellRange[]): CellRange {
  return cells.reduce((whole, cell) => bounding([whole, cell]));
}

/** The block of cells around the range that empty rows and columns enclose. */
function regionAround(from: CellsObject): CellRange {
  const grid = gridOf(from.context, from.sheetId);
  const used = grid.used(true);
  let region = from.first.range;
  if (!used || !intersection(used, grown(region))) return region;
  const lines = grid.read(used);
  const hasCells = (range: CellRange): boolean => {
    const part = intersection(used, range);
    if (!part) return false;
    for (let row = part.firstRow; row <= part.lastRow; row++) {
      for (let column = part.firstColumn; column <= part.lastColumn; column++) {
        const cell = lines[row - used.firstRow]?.[column - used.firstColumn];
        if (cell && (cell.value !== null || cell.formula !== undefined)) return true;
      }
    }
    return false;
  };
  for (let grew = true; grew;) {
    grew = false;
    for (const side of sidesOf(region)) {
      if (!hasCells(side.cells)) continue;
      region = bounding([region, side.step]);
      grew = true;
    }
  }
  return region;
}

function grown(range: CellRange): CellRange {
  return (
    intersection(WHOLE_SHEET, {
      firstRow: range.firstRow - 1,
      lastRow: range.lastRow + 1,
      firstColumn: range.firstColumn - 1,
      lastColumn: range.lastColumn + 1,
    }) ?? range
  );
}

/** The lines of cells next to a range, corners included, and what it becomes with each. */
function sidesOf(range: CellRange): { cells: CellRange; step: CellRange }[] {
  const wide = grown(range);
  const sides: CellRange[] = [];
  if (wide.firstRow < range.firstRow) sides.push({ ...wide, lastRow: wide.firstRow });
  if (wide.lastRow > range.lastRow) sides.push({ ...wide, firstRow: wide.lastRow });
  const columns: CellRange[] = [];
  if (wide.firstColumn < range.firstColumn) columns.push({ ...wide, lastColumn: wide.firstColumn });
  if (wide.lastColumn > range.lastColumn) columns.push({ ...wide, firstColumn: wide.lastColumn });
  return [
    ...sides.map((cells) => ({
      cells,
      step: { ...cells, firstColumn: range.firstColumn, lastColumn: range.lastColumn },
    })),
    ...columns.map((cells) => ({ cells, step: { ...cells, firstRow: range.firstRow, lastRow: range.lastRow } })),
  ];
}

export function sizeOf(range: CellRange): number {
  return rowCount(range) * columnCount(range);
}
