/** What the cells of a range hold, as Office.js gives and takes it: a list of rows. */
import type { CellRange } from '../../../report/workbook/snapshot';
import { followHeadings } from '../../book/followTables';
import { flushNames } from '../../book/publishNames';
import { columnCount, intersection, rowCount } from '../../book/rectangles';
import type { CellPatch, EngineCell } from '../../engine/engine';
import { HostError } from '../../protocol/hostError';
import type { Wire } from '../../protocol/wire';
import { isEntireColumn, isEntireRow } from '../address';
import { cellInput, withFormat } from '../cellInput';
import type { CellsObject } from '../cellsObject';
import { gridOf } from '../context';
import { requireAllowed, requireUnlocked } from '../guard';

/** Null where the range is whole rows or columns: Excel does not list their cells. */
export function cellsOf(object: CellsObject): EngineCell[][] | null {
  const { range, sheet } = object.first;
  return isUnbounded(range) ? null : gridOf(object.context, sheet).read(range);
}

export function isUnbounded(range: CellRange): boolean {
  return isEntireRow(range) || isEntireColumn(range);
}

/** One value for each cell. */
export function eachCell(object: CellsObject, read: (cell: EngineCell) => Wire): Wire {
  return cellsOf(object)?.map((line) => line.map(read)) ?? null;
}

export function valueOf({ value }: EngineCell): Wire {
  return value ?? '';
}

export function formulaOf({ formula, value }: EngineCell): Wire {
  return formula === undefined ? (value ?? '') : `=${formula}`;
}

export function valueTypeOf({ value, error }: EngineCell): Wire {
  if (error !== undefined) return 'Error';
  if (value === null || value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/**
 * Writes values or formulas as if typed; null leaves a cell alone, a single value goes into every cell.
 * @throws HostError InvalidArgument where the list is not as large as the range
 */
export function writeInput(object: CellsObject, input: Wire): void {
  const { context } = object;
  const { sheet, range } = object.first;
  const lines = inputMatrix(input, range);
  requireUnlocked(context, sheet, range);
  const grid = gridOf(context, sheet);
  const area = Array.isArray(input) ? range : withinGrid(object, range);
  const covered = grid.merges().filter((merge) => intersection(merge, area));
  const patches = grid.read(area).map((line, row) =>
    line.map(({ style }, column) => {
      // Behind the first cell of merged cells nothing can be stored.
      if (covered.some((merge) => isBehind(merge, area.firstRow + row, area.firstColumn + column))) return undefined;
      return cellInput(lines(row, column), style);
    }),
  );
  flushNames(context.book);
  grid.write(area.firstRow, area.firstColumn, patches);
  followHeadings(context.book, sheet, area);
  context.events.changed(sheet, range);
}

function isBehind(merge: CellRange, row: number, column: number): boolean {
  const isInside =
    merge.firstRow <= row && row <= merge.lastRow && merge.firstColumn <= column && column <= merge.lastColumn;
  return isInside && (row !== merge.firstRow || column !== merge.firstColumn);
}

/** One value for whole columns goes as far as the sheet is used. */
function withinGrid(object: CellsObject, range: CellRange): CellRange {
  if (!isUnbounded(range)) return range;
  const used = gridOf(object.context, object.sheetId).used();
  return (used && intersection(used, range)) ?? { ...range, lastRow: range.firstRow, lastColumn: range.firstColumn };
}

/** @throws HostError InvalidArgument as Excel words it where the dimensions differ */
export function inputMatrix(input: Wire, range: CellRange): (row: number, column: number) => Wire {
  if (!Array.isArray(input)) return () => input;
  const lines = input as readonly Wire[];
  const fits =
    lines.length === rowCount(range) &&
    lines.every((line) => Array.isArray(line) && line.length === columnCount(range));
  if (!fits) throw dimensionMismatch();
  return (row, column) => (lines[row] as readonly Wire[])[column] ?? null;
}

function dimensionMismatch(): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Number formats in invariant form; null leaves a cell's alone. */
export function writeNumberFormats(object: CellsObject, input: Wire): void {
  const { context } = object;
  const { sheet, range } = object.first;
  const formats = inputMatrix(input, range);
  requireAllowed(context, sheet, 'allowFormatCells');
  const area = withinGrid(object, range);
  const grid = gridOf(context, sheet);
  const patches = grid.read(area).map((line, row) =>
    line.map(({ style }, column): CellPatch | undefined => {
      const format = formats(row, column);
      if (format === null) return undefined;
      if (typeof format !== 'string') throw HostError.invalidArgument();
      return (style.format ?? 'General') === format ? undefined : { style: withFormat(style, format || 'General') };
    }),
  );
  grid.write(area.firstRow, area.firstColumn, patches);
}
