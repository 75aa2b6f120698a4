import { NgktError } from '../../kpi/finding';
import { rangeName } from '../references/cellAddress';
import type { BandRecord } from '../workbook/record';
import type { CellRange, CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import * as messages from './messages';
import { movedColumns } from './movedColumns';
import type { FilledBand } from './templateLine';

/**
 * A list as it stands now, its columns found again where people inserted others.
 * @throws NgktError `band.height`, `band.columns` where rows or columns were inserted or deleted beyond repair
 */
export function filledBand(
  sheet: string,
  record: BandRecord,
  range: CellRange,
  rowsOfSheet: ReadonlyMap<number, readonly CellSnapshot[]>,
): FilledBand {
  const { firstRow: first, lastRow: last } = range;
  const count = last - first + 1;
  const where = { sheet, cell: rangeName(range), marker: record.marker };
  if (count % record.height !== 0) {
    throw new NgktError('band.height', messages.bandHeightBroken(record.marker, count, record.height), where);
  }
  const rows = Array.from({ length: count }, (_, index) => rowsOfSheet.get(first + index) ?? []);
  const columns = movedColumns(record, range, rows);
  if (!columns) throw new NgktError('band.columns', messages.bandColumnsLost(record.marker), where);
  const cells = record.cells.map((cell) => ({ ...cell, column: columns.get(cell.column) ?? cell.column }));
  return { record: { ...record, cells }, first, last, rows };
}

/** The cells of a sheet by row, in row order. */
export function cellsByRow(sheet: SheetSnapshot): Map<number, readonly CellSnapshot[]> {
  const rows = new Map<number, CellSnapshot[]>();
  let row: CellSnapshot[] = [];
  let at = 0;
  sheet.cells.forEach((cell) => {
    if (cell.row !== at) {
      at = cell.row;
      row = rows.get(at) ?? [];
      rows.set(at, row);
    }
    row.push(cell);
  });
  return rows;
}
