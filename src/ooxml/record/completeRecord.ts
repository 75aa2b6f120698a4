import type { PlannedRecord } from '../../report/plan/plan';
import { keptPlaces } from '../../report/references/keptFormula';
import { rewriteFormula } from '../../report/references/rewriteFormula';
import type { SheetMaps } from '../../report/references/sheetMaps';
import { isSameEnd } from '../../report/references/rangeEnds';
import type {
  BandRecord,
  DroppedRowsRecord,
  FillRecord,
  ImageCell,
  RangeEnd,
  RowImage,
} from '../../report/workbook/record';
import { nameKey } from '../calculation/workbookNames';
import type { FilledSheet } from '../sheet/filledSheet';
import { plainTextOf, runsToRecord } from '../sheet/richText';
import { movedImage, RowImages } from '../sheet/rowImage';
import type { SharedStrings } from '../sheet/sharedStrings';
import type { StyleSheet } from '../styles/styleSheet';

interface Source {
  readonly sheet: FilledSheet;
  readonly images: RowImages;
  readonly moved: (formula: string) => string;
}

/** The record with what only the applier knows: images of rows taken out and formatting runs of template cells. */
export function completeRecord(
  planned: PlannedRecord,
  sheets: readonly FilledSheet[],
  maps: SheetMaps,
  strings: SharedStrings,
  styles: StyleSheet,
): FillRecord {
  const { record, positions } = planned;
  const beside = record.beside?.map((report) =>
    completeRecord({ record: report, positions }, sheets, maps, strings, styles),
  );
  const sources = new Map<string, Source>();
  for (const sheet of sheets) {
    const moved = (formula: string): string => rewriteFormula(formula, sheet.name, maps);
    sources.set(nameKey(sheet.name), { sheet, moved, images: new RowImages(sheet.content, strings, styles, moved) });
  }
  const sourceOf = (name: string): Source | undefined => sources.get(nameKey(positions.get(name)?.sheet ?? ''));
  return {
    ...record,
    ...(beside && { beside }),
    scalars: record.scalars.map((scalar) => {
      const at = positions.get(scalar.name)?.range;
      const source = sourceOf(scalar.name);
      return at && source ? withRuns(scalar, scalar.template, source, at.firstRow, at.firstColumn) : scalar;
    }),
    bands: record.bands.map((band) =>
      completeBand(band, positions.get(band.name)?.range.firstRow, sourceOf(band.name)),
    ),
    dropped: withRangeEnds(
      record.dropped.map((dropped) => completeDropped(dropped, sourceOf(dropped.name))),
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
  const place = ({ name }: DroppedRowsRecord): string =>
    `${positions.get(name)?.sheet}!${positions.get(name)?.range.firstRow}`;
  const downwards = spread(dropped, place, 'first');
  return [...spread([...downwards].reverse(), place, 'last')].reverse();
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

function completeBand(band: BandRecord, firstRow: number | undefined, source: Source | undefined): BandRecord {
  if (firstRow === undefined || !source) return band;
  const { openRow, closeRow } = band;
  return {
    ...band,
    cells: band.cells.map((cell) => withRuns(cell, cell.template, source, firstRow + cell.rowOffset, cell.column)),
    ...(openRow && { openRow: completeImage(openRow, source, [openRow]) }),
    ...(closeRow && { closeRow: completeImage(closeRow, source, [closeRow]) }),
  };
}

function completeDropped(dropped: DroppedRowsRecord, source: Source | undefined): DroppedRowsRecord {
  if (!source) return dropped;
  return { ...dropped, rows: dropped.rows.map((row) => completeImage(row, source, dropped.rows)) };
}

/** @param together the rows that are taken out with this one */
function completeImage(image: RowImage, source: Source, together: readonly RowImage[]): RowImage {
  const { fromRow, ...kept } = image;
  if (fromRow === undefined) return { ...kept, image: movedImage(image.image, source.moved) };
  const changes = source.sheet.plan?.changes ?? [];
  const lists = changes.flatMap((change) => (change.kind === 'drop' ? (change.lists ?? []) : []));
  const ends = source.sheet.map?.endsReaching(fromRow) ?? [];
  return {
    ...kept,
    ...(ends.length > 0 && { ends }),
    cells: image.cells.map((cell) => completeImageCell(cell, source, fromRow)),
    image: source.images.image(fromRow, keptPlaces(together, lists)),
  };
}

/** An image cell says its number format too: once the row is gone, whoever fills it again must still know a percentage. */
function completeImageCell(cell: ImageCell, source: Source, row: number): ImageCell {
  const { grid, cells } = source.sheet.content;
  const runs = cell.runs ?? recordedRuns(source, grid.cellIndex(row, cell.column), cell.text);
  const format = cell.format ?? cells.find((other) => other.row === row && other.column === cell.column)?.format;
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
  source: Source,
  newRow: number,
  column: number,
): T {
  if (cell.runs !== undefined) return cell;
  const runs = recordedRuns(source, source.sheet.originOf(newRow, column).cell, template);
  return runs === undefined ? cell : { ...cell, runs };
}

function recordedRuns(source: Source, cell: number | undefined, text: string): string | undefined {
  const runs = cell === undefined ? undefined : source.images.runsAt(cell);
  return runs && plainTextOf(runs) === text ? runsToRecord(runs) : undefined;
}
