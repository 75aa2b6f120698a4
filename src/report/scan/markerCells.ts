import { mayHoldMarkers } from '../markers/markerText';
import { FINGERPRINT_LENGTH, fingerprint, sameStoredValue } from '../workbook/fingerprint';
import type { BandRecord } from '../workbook/record';
import type { CellRange, CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import { cellsByRow } from './filledBand';
import { movedColumns } from './movedColumns';
import type { RecordOnSheet } from './recordOnSheet';

/**
 * Tells a sheet's markers from texts of the data that look like them. A name with `{{…}}` in it is written as it is; as
 * long as nobody changes the cell, it is what the last fill wrote there and no marker that somebody typed.
 */
export class MarkerCells {
  private readonly columns = new Map<BandRecord, ReturnType<typeof movedColumns>>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly record: Pick<RecordOnSheet, 'scalars' | 'bands'> | undefined,
  ) {}

  isMarker(cell: CellSnapshot): boolean {
    const { value, formula } = cell;
    return typeof value === 'string' && formula === undefined && mayHoldMarkers(value) && !this.isWritten(cell);
  }

  /** Asked of the few cells with braces only, so that nothing has to be prepared for all others. */
  private isWritten(cell: CellSnapshot): boolean {
    if (!this.record) return false;
    const { scalars, bands } = this.record;
    const { row, column, value } = cell;
    return (
      scalars.some((one) => one.row === row && one.column === column && sameStoredValue(value, one.record.written)) ||
      bands.some(
        ({ record, range }) => row >= range.firstRow && row <= range.lastRow && this.wrote(record, range, cell),
      )
    );
  }

  /** In whichever entry: people may have sorted the list, or deleted rows of it. */
  private wrote(record: BandRecord, range: CellRange, { row, column, value }: CellSnapshot): boolean {
    const { cells, height, fingerprints } = record;
    if (!this.columns.has(record)) this.columns.set(record, movedColumns(record, range, this.rowsOf(range)));
    const columns = this.columns.get(record);
    const rowOffset = (row - range.firstRow) % height;
    const place = cells.findIndex((one) => one.rowOffset === rowOffset && columns?.get(one.column) === column);
    if (place < 0) return false;
    const print = fingerprint(value);
    const width = cells.length * FINGERPRINT_LENGTH;
    for (let at = place * FINGERPRINT_LENGTH; at < fingerprints.length; at += width) {
      if (fingerprints.startsWith(print, at)) return true;
    }
    return false;
  }

  private rowsOf({ firstRow, lastRow }: CellRange): (readonly CellSnapshot[])[] {
    const rows = cellsByRow(this.sheet);
    return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => rows.get(firstRow + index) ?? []);
  }
}
