import { heightOf, STANDARD_HEIGHT, standardWidth, widthInCharacters, widthInPoints } from '../../book/edges';
import { columnCount, intersection, rowCount } from '../../book/rectangles';
import { digitWidth } from '../../engine/digitWidth';
import type { EngineCell, EngineSheet } from '../../engine/engine';
import { numberArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import { isEntireColumn, isEntireRow } from '../address';
import type { CellsObject } from '../cellsObject';
import { gridOf } from '../context';
import { requireAllowed } from '../guard';
import { FormatProtection } from './formatProtection';
import { uniform } from './looks';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import { styleMembers } from './styleMembers';
import { alignmentProperties } from './styleProperties';

/** Excel takes heights up to 409 points and widths up to 255 characters. */
const TALLEST = 409.5;
const WIDEST = 255;

export class RangeFormat extends HostObject {
  static readonly type: HostType = hostType<RangeFormat>('RangeFormat', {
    properties: {
      ...styleMembers<RangeFormat>(alignmentProperties),
      rowHeight: { get: ({ cells }) => rowHeight(cells), set: ({ cells }, value) => setRowHeight(cells, value) },
      useStandardHeight: {
        get: ({ cells }) => hasStandardHeight(cells),
        set: ({ cells }, value) => setStandardHeight(cells, value),
      },
      columnWidth: { get: ({ cells }) => columnWidth(cells), set: ({ cells }, value) => setColumnWidth(cells, value) },
    },
    navigations: {
      font: ({ cells }) => new RangeFont(cells),
      fill: ({ cells }) => new RangeFill(cells),
      borders: ({ cells }) => new RangeBorderCollection(cells),
      protection: ({ cells }) => new FormatProtection(cells),
    },
    methods: {
      autofitRows: ({ cells }) => autofitRows(cells),
      autofitColumns: ({ cells }) => autofitColumns(cells),
    },
  });
  override readonly type = RangeFormat.type;

  constructor(readonly cells: CellsObject) {
    super();
  }
}

function rowHeight(cells: CellsObject): Wire {
  const grid = gridOf(cells.context, cells.sheetId);
  const last = grid.used()?.lastRow ?? 1;
  return uniform(
    cells.ranges.flatMap((range) => {
      // Behind the used rows all heights are alike.
      const count = isEntireColumn(range) ? Math.min(rowCount(range), last + 1) : rowCount(range);
      return Array.from({ length: count }, (_, at) => heightOf(grid, range.firstRow + at));
    }),
  );
}

export function setRowHeight(cells: CellsObject, value: Wire): void {
  if (value === null) return;
  const height = numberArgument(value);
  if (height < 0 || height > TALLEST) throw HostError.invalidArgument();
  requireAllowed(cells.context, cells.sheetId, 'allowFormatRows');
  const grid = gridOf(cells.context, cells.sheetId);
  for (const range of cells.ranges) {
    const last = isEntireColumn(range) ? (grid.used()?.lastRow ?? 1) : range.lastRow;
    grid.setRowHeight(range.firstRow, last - range.firstRow + 1, height);
  }
}

function hasStandardHeight(cells: CellsObject): boolean {
  const height = rowHeight(cells);
  return height === STANDARD_HEIGHT;
}

function setStandardHeight(cells: CellsObject, value: Wire): void {
  if (value !== true) return;
  requireAllowed(cells.context, cells.sheetId, 'allowFormatRows');
  const grid = gridOf(cells.context, cells.sheetId);
  for (const range of cells.ranges) grid.setRowHeight(range.firstRow, rowCount(range), undefined);
}

function columnWidth(cells: CellsObject): Wire {
  const grid = gridOf(cells.context, cells.sheetId);
  const last = grid.used()?.lastColumn ?? 1;
  return uniform(
    cells.ranges.flatMap((range) => {
      const count = isEntireRow(range) ? Math.min(columnCount(range), last + 1) : columnCount(range);
      return Array.from({ length: count }, (_, at) =>
        widthInPoints(grid.columnWidth(range.firstColumn + at) ?? standardWidth(grid), grid),
      );
    }),
  );
}

/** Office.js counts widths in points, files in characters. */
export function setColumnWidth(cells: CellsObject, value: Wire): void {
  if (value === null) return;
  const grid = gridOf(cells.context, cells.sheetId);
  const width = widthInCharacters(numberArgument(value), grid);
  if (width < 0 || width > WIDEST) throw HostError.invalidArgument();
  requireAllowed(cells.context, cells.sheetId, 'allowFormatColumns');
  for (const range of cells.ranges) {
    const last = isEntireRow(range) ? (grid.used()?.lastColumn ?? 1) : range.lastColumn;
    grid.setColumnWidth(range.firstColumn, last - range.firstColumn + 1, width);
  }
}

/** A row without a height of its own takes that of its content. */
function autofitRows(cells: CellsObject): void {
  requireAllowed(cells.context, cells.sheetId, 'allowFormatRows');
  const grid = gridOf(cells.context, cells.sheetId);
  for (const range of cells.ranges) {
    const used = intersection(grid.used() ?? range, range);
    if (used) grid.setRowHeight(used.firstRow, rowCount(used), undefined);
  }
}

/** Estimated from the number of characters and the digits of their font: the workbench does not measure letters. */
function autofitColumns(cells: CellsObject): void {
  requireAllowed(cells.context, cells.sheetId, 'allowFormatColumns');
  const grid = gridOf(cells.context, cells.sheetId);
  for (const range of cells.ranges) {
    const used = intersection(grid.used() ?? range, range);
    if (!used) continue;
    const styles = grid.read(used);
    const lines = grid.text(used);
    for (let at = 0; at < columnCount(used); at++) {
      const longest = Math.max(0, ...lines.map((line, row) => digitsFor(line[at] ?? '', styles[row]?.[at], grid)));
      if (longest > 0) grid.setColumnWidth(used.firstColumn + at, 1, Math.min(longest + 2, WIDEST));
    }
  }
}

/** Room for a text of one cell, in digits of the workbook's default font. */
function digitsFor(text: string, cell: EngineCell | undefined, { digitWidth: unit }: EngineSheet): number {
  const { fontName: name, fontSize: size } = cell?.style ?? {};
  const own = name === undefined || size === undefined ? unit : digitWidth({ name, size });
  return (text.length * own) / unit;
}
