import type { Finding, NgktError } from '../../kpi/finding';
import { hasStrayClose, mayHoldMarkers } from '../markers/markerText';
import { cellName } from '../references/cellAddress';
import type { BandRecord, RowImage, ScalarRecord } from '../workbook/record';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import { cellsByRow, filledBand } from './filledBand';
import { MarkerCells } from './markerCells';
import * as messages from './messages';
import { withoutOrphans, type WithoutOrphans } from './orphanedBlocks';
import { parseCellText } from './parseCellText';
import type { RecordOnSheet } from './recordOnSheet';
import type { FilledBand, TemplateCell, TemplateLine } from './templateLine';

/** A single value that no marker asked for: the label of illustrative data in a free cell. */
export interface NoticeCell {
  readonly record: ScalarRecord;
  readonly row: number;
  readonly column: number;
  readonly current: CellSnapshot | undefined;
}

export interface TemplateLines {
  /** In the template's order. */
  readonly lines: readonly TemplateLine[];
  readonly bands: readonly FilledBand[];
  /** Rows that an earlier fill dropped and that are still out. */
  readonly dropped: RecordOnSheet['dropped'];
  readonly notices: readonly NoticeCell[];
  readonly findings: readonly Finding[];
}

const nothing: RecordOnSheet = { scalars: [], bands: [], dropped: [], qualified: [], incomplete: false };

/**
 * Reads a sheet's marker rows from its cells and the fill record. A filled cell that holds a marker again counts as
 * unfilled, as do lists and dropped rows whose markers stand in the sheet again (after undo). What a fill itself wrote
 * never does, whatever braces the data have.
 *
 * @throws NgktError `band.height`, `band.columns` where rows or columns of a list were inserted or deleted beyond repair
 */
export function templateLines(
  sheet: SheetSnapshot,
  record: RecordOnSheet = nothing,
  report: (error: NgktError) => void,
): TemplateLines {
  return new LineReader(sheet, record, report).read();
}

/** Order among lines at one row: what closes above it, what was dropped above it, what opens at it, the row itself. */
const ORDER = { closing: 0, dropped: 1, opening: 2, row: 3 } as const;

class LineReader {
  private readonly placed: { readonly order: number; readonly line: TemplateLine }[] = [];
  private readonly findings: Finding[] = [];
  private readonly notices: NoticeCell[] = [];
  private markers: MarkerCells;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly record: RecordOnSheet,
    private readonly report: (error: NgktError) => void,
  ) {
    this.markers = new MarkerCells(sheet, record);
  }

  read(): TemplateLines {
    const rows = cellsByRow(this.sheet);
    const filled = this.record.bands.filter(({ record, range }) => !this.standsAgain(record, range.firstRow, rows));
    // Where the markers of a list stand again, nothing is the fill's any more.
    this.markers = new MarkerCells(this.sheet, { scalars: this.record.scalars, bands: filled });
    const bands = filled.map(({ record, range }) => filledBand(this.sheet.name, record, range, rows));
    const inBand = new Set<number>();
    for (const { first, last } of bands) for (let row = first; row <= last; row++) inBand.add(row);
    const scalars = this.scalarsByRow();

    for (const row of scalars.keys()) if (!rows.has(row)) rows.set(row, []);
    for (const row of [...rows.keys()].sort((a, b) => a - b)) {
      if (!inBand.has(row)) this.readRow(row, rows.get(row) ?? [], scalars.get(row) ?? []);
    }
    for (const band of bands) this.readBand(band);
    const dropped = this.record.dropped.filter(
      ({ record, row }) => !this.standAgain(record.rows, row - record.rows.length, rows),
    );
    for (const { record, row } of dropped) {
      const block = record.contentDropped ? undefined : record.marker;
      for (const image of record.rows) this.addImage(image, row, ORDER.dropped, block);
    }
    this.placed.sort((a, b) => a.line.at - b.line.at || a.order - b.order);
    const lines = this.placed.map(({ line }) => line);
    const { lines: whole, images } = this.record.incomplete ? this.withoutOrphans(lines) : { lines, images: undefined };
    return {
      lines: whole,
      bands,
      dropped: dropped.filter(({ record }) => !record.rows.some((image) => images?.has(image))),
      notices: this.notices,
      findings: this.findings,
    };
  }

  private withoutOrphans(lines: readonly TemplateLine[]): WithoutOrphans {
    // The formatting of parts of the text goes: it told places in the text that was.
    const left = withoutOrphans(lines, ({ column, format, formatChanged, current, record, where }, text) => ({
      column,
      text,
      format,
      formatChanged,
      current,
      ...(record ? { record } : {}),
      markers: parseCellText(text, where, this.report),
      where,
    }));
    for (const { cell, source } of left.markers) {
      // The row of its own has been told with the entry that is lost.
      if (!cell.record) continue;
      const where = { ...cell.where, marker: source };
      this.findings.push({ severity: 'warning', rule: 'record.placeLost', message: messages.blockLost(source), where });
    }
    return left;
  }

  private scalarsByRow(): Map<number, RecordOnSheet['scalars']> {
    const byRow = new Map<number, RecordOnSheet['scalars']>();
    for (const scalar of this.record.scalars) {
      const row = byRow.get(scalar.row);
      if (row) row.push(scalar);
      else byRow.set(scalar.row, [scalar]);
    }
    return byRow;
  }

  private readRow(row: number, cells: readonly CellSnapshot[], scalars: RecordOnSheet['scalars']): void {
    const found: TemplateCell[] = [];
    let other = false;
    const recorded = scalars.length > 0 ? new Map(scalars.map((scalar) => [scalar.column, scalar.record])) : undefined;
    cells.forEach((cell) => {
      const record = recorded?.get(cell.column);
      recorded?.delete(cell.column);
      if (this.markers.isMarker(cell)) found.push(this.freshCell(cell, record?.format));
      else if (record?.template === '') this.notices.push({ record, row, column: cell.column, current: cell });
      else if (record) found.push(this.filledCell(row, cell.column, record, cell));
      else {
        other = true;
        this.noteOddities(cell);
      }
    });
    if (recorded) {
      for (const [column, record] of recorded) {
        if (record.template === '') this.notices.push({ record, row, column, current: undefined });
        else found.push(this.filledCell(row, column, record, undefined));
      }
      found.sort((a, b) => a.column - b.column);
    }
    if (found.length === 0) return;
    this.placed.push({ order: ORDER.row, line: { at: row, cells: found, other } });
  }

  private freshCell(current: CellSnapshot, formatBefore: string | undefined): TemplateCell {
    const format = formatBefore ?? current.format;
    return this.cell(current.row, current.column, current.value as string, format, formatBefore !== undefined, current);
  }

  private filledCell(row: number, column: number, record: ScalarRecord, cell: CellSnapshot | undefined): TemplateCell {
    const format = record.format ?? cell?.format ?? 'General';
    const { template, runs } = record;
    return this.cell(row, column, template, format, record.format !== undefined, cell, record, runs);
  }

  private cell(
    row: number,
    column: number,
    text: string,
    format: string,
    formatChanged: boolean,
    current: CellSnapshot | undefined,
    record?: ScalarRecord,
    runs?: string,
  ): TemplateCell {
    const where = { sheet: this.sheet.name, cell: cellName(row, column) };
    const markers = parseCellText(text, where, this.report);
    return { column, text, format, formatChanged, runs, current, record, markers, where };
  }

  private addImage(image: RowImage, at: number, order: number, block?: string): void {
    const cells = image.cells.map(({ column, text, runs, format }) =>
      this.cell(at, column, text, format ?? 'General', format !== undefined, undefined, undefined, runs),
    );
    this.placed.push({
      order,
      line: { at, image, cells, other: image.other ?? false, ...(block === undefined ? {} : { block }) },
    });
  }

  private readBand(band: FilledBand): void {
    const { record, first, last } = band;
    if (record.openRow) this.addImage(record.openRow, first, ORDER.opening);
    for (let offset = 0; offset < record.height; offset++) this.readBodyRow(band, offset);
    if (record.closeRow) this.addImage(record.closeRow, last + 1, ORDER.closing);
    for (let row = record.height; row < band.rows.length; row++) {
      for (const cell of band.rows[row] as readonly CellSnapshot[]) {
        if (this.markers.isMarker(cell) && !record.cells.some(({ column }) => column === cell.column)) {
          this.warn('marker.listRow', messages.markerInListRow(cell.value as string), cell);
        }
      }
    }
  }

  private readBodyRow(band: FilledBand, offset: number): void {
    const { record, first } = band;
    const row = first + offset;
    const recorded = new Map(
      record.cells.filter(({ rowOffset }) => rowOffset === offset).map((cell) => [cell.column, cell]),
    );
    const cells: TemplateCell[] = [];
    let other = false;
    for (const cell of band.rows[offset] as readonly CellSnapshot[]) {
      if (this.markers.isMarker(cell)) {
        cells.push(this.freshCell(cell, recorded.get(cell.column)?.format));
        recorded.delete(cell.column);
      } else if (!recorded.has(cell.column)) other = true;
    }
    for (const { column, template, format, runs } of recorded.values()) {
      const current = band.rows[offset]?.find((cell) => cell.column === column);
      const ownFormat = format ?? current?.format ?? formatBelow(band, offset, column) ?? 'General';
      cells.push(this.cell(row, column, template, ownFormat, format !== undefined, current, undefined, runs));
    }
    cells.sort((a, b) => a.column - b.column);
    this.placed.push({ order: ORDER.row, line: { at: row, band, cells, other } });
  }

  /** Whether the markers of a list stand in the sheet again, with the rows that opened it. */
  private standsAgain(
    { cells, openRow }: BandRecord,
    first: number,
    rows: ReadonlyMap<number, readonly CellSnapshot[]>,
  ): boolean {
    const body = cells.map(({ rowOffset, column }) => cellAt(rows, first + rowOffset, column));
    if (cells.length === 0 || !body.every((cell, place) => cell?.value === cells[place]?.template)) return false;
    return openRow ? this.standAgain([openRow], first - 1, rows) : this.holdMarkers(body);
  }

  /** Whether rows that were taken out stand in the sheet again. */
  private standAgain(
    images: readonly RowImage[],
    from: number,
    rows: ReadonlyMap<number, readonly CellSnapshot[]>,
  ): boolean {
    const found = images.flatMap((image, index) =>
      image.cells.map(({ column, text }) => ({ text, cell: cellAt(rows, from + index, column) })),
    );
    return found.every(({ text, cell }) => cell?.value === text) && this.holdMarkers(found.map(({ cell }) => cell));
  }

  /** A list may have written the very text of a template's cell. */
  private holdMarkers(cells: readonly (CellSnapshot | undefined)[]): boolean {
    return cells.some((cell) => cell && this.markers.isMarker(cell));
  }

  private noteOddities(cell: CellSnapshot): void {
    if (cell.formula !== undefined) {
      if (mayHoldMarkers(cell.formula)) this.warn('marker.inFormula', messages.markerInFormula(), cell);
    } else if (typeof cell.value === 'string' && hasStrayClose(cell.value)) {
      this.warn('marker.strayClose', messages.strayClose(), cell);
    }
  }

  private warn(rule: string, message: Finding['message'], { row, column }: CellSnapshot): void {
    const where = { sheet: this.sheet.name, cell: cellName(row, column) };
    this.findings.push({ severity: 'warning', rule, message, where });
  }
}

/** The number format of a place in a list's body whose first row is blank. */
function formatBelow({ record, rows }: FilledBand, offset: number, column: number): string | undefined {
  for (let row = offset + record.height; row < rows.length; row += record.height) {
    const cell = rows[row]?.find((one) => one.column === column);
    if (cell) return cell.format;
  }
  return undefined;
}

function cellAt(
  rows: ReadonlyMap<number, readonly CellSnapshot[]>,
  row: number,
  column: number,
): CellSnapshot | undefined {
  return rows.get(row)?.find((cell) => cell.column === column);
}
