/** Many properties of many cells at once: `getCellProperties` and its like. */
import type { CellStyle } from '../../engine/engine';
import { columnCount, rowCount } from '../../book/rectangles';
import { heightOf, standardWidth, widthInPoints } from '../../book/edges';
import { recordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import type { Method } from '../../protocol/hostObject';
import { isRecord, type Wire, type WireRecord } from '../../protocol/wire';
import { addressOn } from '../address';
import type { CellsObject } from '../cellsObject';
import { gridOf } from '../context';
import { changedStyle, formatRecord } from '../format/formatRecord';
import { changeLooks } from '../format/looks';
import { setColumnWidth, setRowHeight } from '../format/rangeFormat';
import { inputMatrix } from './rangeValues';

type Axis = 'rows' | 'columns';

export const cellPropertyMethods: Readonly<Record<string, Method<CellsObject>>> = {
  getCellProperties: (cells, wanted) => cellProperties(cells, recordArgument(wanted)),
  setCellProperties: (cells, given) => setCellProperties(cells, given as Wire),
  getRowProperties: (cells, wanted) => lineProperties(cells, 'rows', recordArgument(wanted)),
  setRowProperties: (cells, given) => setLineProperties(cells, 'rows', given as Wire),
  getColumnProperties: (cells, wanted) => lineProperties(cells, 'columns', recordArgument(wanted)),
  setColumnProperties: (cells, given) => setLineProperties(cells, 'columns', given as Wire),
};

function cellProperties(cells: CellsObject, wanted: WireRecord): Wire {
  const { range, sheet } = cells.first;
  return gridOf(cells.context, sheet)
    .read(range)
    .map((line, row) =>
      line.map((content, column): WireRecord => {
        const at = { firstRow: range.firstRow + row, firstColumn: range.firstColumn + column };
        const cell = { ...at, lastRow: at.firstRow, lastColumn: at.firstColumn };
        return {
          ...(wanted['address'] === true && { address: addressOn(cells.context, sheet, cell) }),
          ...(isRecord(wanted['format']) && { format: formatRecord(content, wanted['format']) }),
        };
      }),
    );
}

function setCellProperties(cells: CellsObject, given: Wire): void {
  const properties = inputMatrix(given, cells.first.range);
  const { firstRow, firstColumn } = cells.first.range;
  changeLooks(cells, (style, row, column): CellStyle => {
    const record = properties(row - firstRow, column - firstColumn);
    return isRecord(record) && isRecord(record['format']) ? changedStyle(style, record['format']) : style;
  });
}

/** One record for each row (column) of the range. */
function lineProperties(cells: CellsObject, axis: Axis, wanted: WireRecord): Wire {
  const { context, sheetId } = cells;
  const grid = gridOf(context, sheetId);
  const format = isRecord(wanted['format']) ? wanted['format'] : {};
  return linesOf(cells, axis).map((line): WireRecord => {
    const { range } = line.first;
    const at = axis === 'rows' ? range.firstRow : range.firstColumn;
    const [cell] = grid.read({ ...range, lastColumn: range.firstColumn, lastRow: range.firstRow })[0] ?? [];
    return {
      ...(wanted['address'] === true && { address: addressOn(context, sheetId, range) }),
      ...(wanted['rowIndex'] === true && { rowIndex: at - 1 }),
      ...(wanted['columnIndex'] === true && { columnIndex: at - 1 }),
      ...(wanted['rowHidden'] === true && { rowHidden: grid.rowHidden(at) }),
      ...(wanted['columnHidden'] === true && { columnHidden: grid.columnHidden(at) }),
      ...(isRecord(wanted['format']) && {
        format: {
          ...formatRecord(cell ?? { style: {} }, format),
          ...(format['rowHeight'] === true && { rowHeight: heightOf(grid, at) }),
          ...(format['columnWidth'] === true && {
            columnWidth: widthInPoints(grid.columnWidth(at) ?? standardWidth(grid), grid),
          }),
        },
      }),
    };
  });
}

function setLineProperties(cells: CellsObject, axis: Axis, given: Wire): void {
  const lines = linesOf(cells, axis);
  if (!Array.isArray(given) || given.length !== lines.length) throw HostError.invalidArgument();
  lines.forEach((line, index) => {
    const record = (given as readonly Wire[])[index];
    if (!isRecord(record)) return;
    const { range, sheet } = line.first;
    const grid = gridOf(cells.context, sheet);
    const { rowHidden, columnHidden, format } = record;
    if (axis === 'rows' && typeof rowHidden === 'boolean') grid.setRowHidden(range.firstRow, 1, rowHidden);
    if (axis === 'columns' && typeof columnHidden === 'boolean')
      grid.setColumnHidden(range.firstColumn, 1, columnHidden);
    if (!isRecord(format)) return;
    const { rowHeight, columnWidth, ...look } = format;
    setRowHeight(line, rowHeight ?? null);
    setColumnWidth(line, columnWidth ?? null);
    if (Object.keys(look).length > 0) changeLooks(line, (style) => changedStyle(style, look));
  });
}

function linesOf(cells: CellsObject, axis: Axis): CellsObject[] {
  const { range, sheet } = cells.first;
  const count = axis === 'rows' ? rowCount(range) : columnCount(range);
  return Array.from({ length: count }, (_, at) => {
    const place = axis === 'rows' ? range.firstRow + at : range.firstColumn + at;
    const line =
      axis === 'rows'
        ? { ...range, firstRow: place, lastRow: place }
        : { ...range, firstColumn: place, lastColumn: place };
    return cells.context.objects.range(sheet, line);
  });
}
