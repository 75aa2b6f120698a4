import { NgktError, type Finding } from '../../kpi/finding';
import type { Bilingual } from '../../kpi/bilingual';
import type {
  BandRecord,
  DroppedRowsRecord,
  FillRecord,
  QualifiedRecord,
  RecordPositions,
  ScalarRecord,
} from '../workbook/record';
import { reportsIn } from '../workbook/reports';
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { MarkerCells } from './markerCells';
import * as messages from './messages';

/** Markers named in an error, at most. */
const MOST_NAMED = 3;

/** What the fill record knows about one sheet, with the places its names point to now. */
export interface RecordOnSheet {
  readonly scalars: { readonly record: ScalarRecord; readonly row: number; readonly column: number }[];
  readonly bands: { readonly record: BandRecord; readonly range: CellRange }[];
  readonly dropped: { readonly record: DroppedRowsRecord; readonly row: number }[];
  readonly qualified: { readonly record: QualifiedRecord; readonly row: number; readonly column: number }[];
  /** Entries of the record are lost, so that a block may have lost its beginning or its end. */
  readonly incomplete: boolean;
}

export interface RecordBySheet {
  readonly sheets: ReadonlyMap<string, RecordOnSheet>;
  /** Entries whose place is gone: they are left out. */
  readonly findings: readonly Finding[];
}

/**
 * The fill record by sheet; empty for a template that was never filled. Entries whose place was deleted, so that their
 * names point nowhere, are left out and told.
 *
 * @throws NgktError `record.damaged` where the record cannot be read, names of it are gone, or all its places are: then
 * nothing is touched
 */
export function recordBySheet(snapshot: WorkbookSnapshot, positions: RecordPositions): RecordBySheet {
  if (snapshot.recordProblem) {
    throw new NgktError('record.damaged', messages.recordUnusable(snapshot.recordProblem));
  }
  if (!snapshot.record) return { sheets: new Map(), findings: [] };
  const sorter = new RecordSorter(snapshot, positions);
  sorter.refuseIfAllLost();
  sorter.refuseIfNamesLost();
  return sorter.sorted();
}

/** The sheets with what tells their markers from what the fills wrote, however much of the record is lost. */
export function markedSheets(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
): readonly { readonly sheet: SheetSnapshot; readonly markers: MarkerCells }[] {
  const sorter = new RecordSorter(snapshot, positions);
  return snapshot.sheets.map((sheet) => ({ sheet, markers: sorter.markersOf(sheet) }));
}

interface Place {
  readonly on: RecordOnSheet;
  readonly range: CellRange;
  readonly row: number;
  readonly column: number;
}

/** An entry of the record whose place is gone, or whose very name. */
interface LostEntry {
  readonly name: string;
  readonly marker: string;
  readonly message: Bilingual;
}

class RecordSorter {
  private readonly sheets = new Map<string, RecordOnSheet>();
  private readonly known: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;
  private readonly lost: LostEntry[] = [];

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly positions: RecordPositions,
  ) {
    this.known = new Set(snapshot.sheets.map(({ name }) => name));
    // Those of a sheet came with its copy.
    this.names = new Set(snapshot.names.flatMap(({ name, sheet }) => (sheet === undefined ? [name] : [])));
    for (const report of reportsIn(snapshot.record)) this.sort(report);
  }

  markersOf(sheet: SheetSnapshot): MarkerCells {
    return new MarkerCells(sheet, this.sheets.get(sheet.name));
  }

  private sort({ scalars, bands, dropped, qualified = [] }: FillRecord): void {
    for (const record of scalars) {
      const place = this.place(record, record.template, messages.cellLost);
      place?.on.scalars.push({ record, row: place.row, column: place.column });
    }
    for (const record of bands) {
      const place = this.place(record, record.marker, messages.listLost);
      place?.on.bands.push({ record, range: place.range });
    }
    for (const record of dropped) {
      const place = this.place(
        record,
        record.marker,
        record.contentDropped ? messages.droppedRowsLost : messages.blockLost,
      );
      place?.on.dropped.push({ record, row: place.row });
    }
    for (const record of qualified) {
      const place = this.place(record, '', messages.cellLost);
      place?.on.qualified.push({ record, row: place.row, column: place.column });
    }
  }

  /** Undefined, and told, for an entry whose place is gone; nobody misses one without a marker. */
  private place(
    { name }: { readonly name: string },
    marker: string,
    lost: (marker: string) => Bilingual,
  ): Place | undefined {
    const position = this.positions.get(name);
    if (!position || !this.known.has(position.sheet)) {
      if (marker !== '') this.lost.push({ name, marker, message: lost(marker) });
      return undefined;
    }
    const { sheet, range } = position;
    let on = this.sheets.get(sheet);
    if (!on) this.sheets.set(sheet, (on = { scalars: [], bands: [], dropped: [], qualified: [], incomplete: false }));
    return { on, range, row: range.firstRow, column: range.firstColumn };
  }

  /** Whether somebody typed the marker of an entry whose name is gone into the workbook again: it is then filled like a new one. */
  private isTypedAgain({ name, marker }: LostEntry): boolean {
    if (this.names.has(name)) return false;
    return this.snapshot.sheets.some((sheet) => {
      const markers = this.markersOf(sheet);
      return sheet.cells.some(
        (cell) => typeof cell.value === 'string' && cell.value.includes(marker) && markers.isMarker(cell),
      );
    });
  }

  /** @throws NgktError `record.damaged` */
  refuseIfAllLost(): void {
    if (this.lost.length === 0 || this.sheets.size > 0) return;
    const markers = this.lost.map(({ marker }) => marker);
    throw new NgktError('record.damaged', messages.allPlacesLost(markers.length, someOf(markers)));
  }

  /**
   * A place that was deleted leaves its name behind; where the name is gone, its cell may still stand somewhere, with an
   * old figure in it.
   */
  refuseIfNamesLost(): void {
    const unnamed = this.lost
      .filter((entry) => !this.names.has(entry.name) && !this.isTypedAgain(entry))
      .map(({ marker }) => marker);
    if (unnamed.length > 0) throw new NgktError('record.damaged', messages.namesLost(unnamed.length, someOf(unnamed)));
  }

  sorted(): RecordBySheet {
    const sheets = new Map<string, RecordOnSheet>();
    for (const [name, on] of this.sheets) {
      on.bands.sort((a, b) => a.range.firstRow - b.range.firstRow);
      sheets.set(name, { ...on, incomplete: this.lost.length > 0 });
    }
    const findings = new Map<string, Finding>();
    for (const entry of this.lost) {
      const { marker } = entry;
      const message = this.isTypedAgain(entry) ? messages.markerTypedAgain(marker) : entry.message;
      findings.set(message.vi, { severity: 'warning', rule: 'record.placeLost', message, where: { marker } });
    }
    return { sheets, findings: [...findings.values()] };
  }
}

/** A few of the markers, as an error names them. */
function someOf(markers: readonly string[]): string {
  const different = [...new Set(markers)];
  return different.slice(0, MOST_NAMED).join(', ') + (different.length > MOST_NAMED ? ', …' : '');
}
