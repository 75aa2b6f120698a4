import type { PlannedRecord, SheetPlan } from '../../report/plan/plan';
import { keptPlaces, type ListRows } from '../../report/references/keptFormula';
import { isSameEnd } from '../../report/references/rangeEnds';
import type {
  BandRecord,
  DroppedRowsRecord,
  FillRecord,
  ImageCell,
  LaidImage,
  RangeEnd,
  RowImage,
} from '../../report/workbook/record';
import type { LaidOnRow } from '../laid/laidImages';
import { withThingsBetween, type OutRow } from '../laid/thingsBetween';
import { movedImage } from '../sheet/keptRow';

/** What the one who carries out a plan knows of a sheet, and the planner does not. */
export interface RecordSource {
  /** What a formula on the sheet reads like after the fill. */
  moved(formula: string): string;
  /** Image of a row before the fill. @param places all rows that go together with it, see `keptPlaces` */
  image(row: number, places: ReadonlyMap<number, number>): string;
  /** Ends of ranges that reach a row that goes, see `RowMap.endsReaching`. */
  endsReaching(row: number): readonly RangeEnd[];
  /** The same for one that must stay whole, see `followWhole`. */
  movedWhole(formula: string): string | undefined;
  /** What lies on a row before the fill besides its cells; absent where nobody knows. */
  readonly laidOn?: (row: number, places: ReadonlyMap<number, number>) => LaidOnRow;
  /** Filled lists of which the plan drops the rows. */
  readonly droppedLists: readonly ListRows[];
  /** Number format of a cell before the fill; undefined for an empty one. */
  formatAt(row: number, column: number): string | undefined;
  /** Formatting runs of a cell before the fill, for the record, as long as it holds the given text. */
  runsAt(row: number, column: number, text: string): string | undefined;
  /** The same for the cell that stands at a place after the fill, by where it comes from. */
  runsAtNew(newRow: number, column: number, text: string): string | undefined;
}

/** Filled lists among the rows a plan drops. */
export function droppedListsOf(plan: SheetPlan | undefined): readonly ListRows[] {
  return (plan?.changes ?? []).flatMap((change) => (change.kind === 'drop' ? (change.lists ?? []) : []));
}

/** The record with what only the applier knows: images of rows taken out and formatting runs of template cells. */
export function completeRecord(
  { record, positions }: PlannedRecord,
  sourceOn: (sheet: string) => RecordSource | undefined,
): FillRecord {
  const sourceOf = (name: string): RecordSource | undefined => {
    const sheet = positions.get(name)?.sheet;
    return sheet === undefined ? undefined : sourceOn(sheet);
  };
  const beside = record.beside?.map((report) => completeRecord({ record: report, positions }, sourceOn));
  return {
    ...record,
    ...(beside && { beside }),
    scalars: record.scalars.map((scalar) => {
      const at = positions.get(scalar.name);
      const source = at && sourceOn(at.sheet);
      return source ? withRuns(scalar, scalar.template, source, at.range.firstRow, at.range.firstColumn) : scalar;
    }),
    bands: record.bands.map((band) =>
      completeBand(band, positions.get(band.name)?.range.firstRow, sourceOf(band.name)),
    ),
    dropped: withLaidThings(
      withRangeEnds(
        record.dropped.map((dropped) => completeDropped(dropped, sourceOf(dropped.name))),
        positions,
      ),
      record.dropped,
      positions,
    ),
  };
}

/**
 * Ranges that reach rows that go reach the rows behind them, too, that went in earlier fills: those stand between the end
 * of the range and the sheet.
 */
function withRangeEnds(
  dropped: readonly DroppedRowsRecord[],
  positions: PlannedRecord['positions'],
): readonly DroppedRowsRecord[] {
  const place = (record: DroppedRowsRecord): string => placeOf(record, positions);
  const downwards = spread(dropped, place, 'first');
  return [...spread([...downwards].reverse(), place, 'last')].reverse();
}

/**
 * What lies on rows that go may lie on rows, too, that are out at the same place already, see `withThingsBetween`.
 * @param planned the same rows, which say whether they go in this fill
 */
function withLaidThings(
  dropped: readonly DroppedRowsRecord[],
  planned: readonly DroppedRowsRecord[],
  positions: PlannedRecord['positions'],
): readonly DroppedRowsRecord[] {
  if (!dropped.some(({ rows }) => rows.some(({ laid }) => laid))) return dropped;
  const byPlace = new Map<string, OutRow[]>();
  dropped.forEach((record, at) => {
    const place = placeOf(record, positions);
    const rows = record.rows.map((image, row) => ({ image, wasOut: planned[at]?.rows[row]?.fromRow === undefined }));
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...rows]);
  });
  const completed = new Map([...byPlace].map(([place, rows]) => [place, [...withThingsBetween(rows)]]));
  return dropped.map((record) => {
    const rows = completed.get(placeOf(record, positions))?.splice(0, record.rows.length);
    return { ...record, rows: rows ?? record.rows };
  });
}

function placeOf({ name }: DroppedRowsRecord, positions: PlannedRecord['positions']): string {
  return `${positions.get(name)?.sheet}!${positions.get(name)?.range.firstRow}`;
}

/** @param dropped in the order in which a range runs into the rows */
function spread(
  dropped: readonly DroppedRowsRecord[],
  place: (dropped: DroppedRowsRecord) => string,
  side: RangeEnd['side'],
): DroppedRowsRecord[] {
  const reaching = new Map<string, readonly RangeEnd[]>();
  return dropped.map((record) => {
    const rows = side === 'first' ? record.rows : [...record.rows].reverse();
    let ends = reaching.get(place(record)) ?? [];
    const reached = rows.map((row) => {
      const own = row.ends ?? [];
      const added = ends.filter((end) => !own.some((other) => isSameEnd(other, end)));
      ends = [...ends, ...own.filter((end) => end.side === side && !ends.some((other) => isSameEnd(other, end)))];
      return added.length === 0 ? row : { ...row, ends: [...own, ...added] };
    });
    reaching.set(place(record), ends);
    return { ...record, rows: side === 'first' ? reached : reached.reverse() };
  });
}

function completeBand(band: BandRecord, firstRow: number | undefined, source: RecordSource | undefined): BandRecord {
  if (firstRow === undefined || !source) return band;
  const { openRow, closeRow } = band;
  return {
    ...band,
    cells: band.cells.map((cell) => withRuns(cell, cell.template, source, firstRow + cell.rowOffset, cell.column)),
    ...(openRow && { openRow: completeImage(openRow, source, [openRow]) }),
    ...(closeRow && { closeRow: completeImage(closeRow, source, [closeRow]) }),
  };
}

function completeDropped(dropped: DroppedRowsRecord, source: RecordSource | undefined): DroppedRowsRecord {
  if (!source) return dropped;
  return { ...dropped, rows: dropped.rows.map((row) => completeImage(row, source, dropped.rows)) };
}

/** @param together the rows that are taken out with this one */
function completeImage(image: RowImage, source: RecordSource, together: readonly RowImage[]): RowImage {
  const { fromRow, ...kept } = image;
  if (fromRow === undefined) {
    const moved = movedImage(image.image, (formula) => source.moved(formula));
    return { ...(image.laid ? withMovedThings(kept, image.laid, source) : kept), image: moved };
  }
  const places = keptPlaces(together, source.droppedLists);
  const ends = source.endsReaching(fromRow);
  const { laid = [], lost = [] } = source.laidOn?.(fromRow, places) ?? {};
  return {
    ...kept,
    ...(ends.length > 0 && { ends }),
    ...(laid.length > 0 && { laid }),
    ...(lost.length > 0 && { lay: lost }),
    cells: image.cells.map((cell) => completeImageCell(cell, source, fromRow)),
    image: source.image(fromRow, places),
  };
}

/** What lay on a row that an earlier fill took out; what looks at rows that go now cannot come back as it was. */
function withMovedThings({ laid: _, ...kept }: RowImage, things: readonly LaidImage[], source: RecordSource): RowImage {
  const moved = things.map((thing) => ({
    thing,
    formulas: thing.formulas.flatMap((formula) => source.movedWhole(formula) ?? []),
  }));
  const isWhole = ({ thing, formulas }: (typeof moved)[number]): boolean => formulas.length === thing.formulas.length;
  const laid = moved.filter(isWhole).map(({ thing, formulas }) => ({ ...thing, formulas }));
  const lost = moved.filter((one) => !isWhole(one)).map(({ thing: { thing } }) => thing);
  const lay = [...new Set([...(kept.lay ?? []), ...lost])];
  return { ...kept, ...(laid.length > 0 && { laid }), ...(lay.length > 0 && { lay }) };
}

/** An image cell says its number format too: once the row is gone, whoever fills it again must still know a percentage. */
function completeImageCell(cell: ImageCell, source: RecordSource, row: number): ImageCell {
  const runs = cell.runs ?? source.runsAt(row, cell.column, cell.text);
  const format = cell.format ?? source.formatAt(row, cell.column);
  return {
    ...cell,
    ...(runs !== undefined && { runs }),
    ...(format !== undefined && format !== 'General' && { format }),
  };
}

/** Takes the runs of the cell that stood at a place after the fill, as long as it still held the template's text. */
function withRuns<T extends { readonly runs?: string }>(
  cell: T,
  template: string,
  source: RecordSource,
  newRow: number,
  column: number,
): T {
  if (cell.runs !== undefined) return cell;
  const runs = source.runsAtNew(newRow, column, template);
  return runs === undefined ? cell : { ...cell, runs };
}
