import type { BandChange, DropChange, InsertChange } from '../plan/plan';
import { nameKey } from '../workbook/nameKey';
import type { BandRecord, DroppedRowsRecord, FillRecord, RecordPositions, RowImage } from '../workbook/record';

/** How the rows of one sheet of a report differ from its template's. */
export interface TemplateChanges {
  /** From the template to the report. */
  readonly fromTemplate: readonly (BandChange | DropChange)[];
  /** From the report to the template. */
  readonly toTemplate: readonly (BandChange | InsertChange)[];
}

type RowsRecord = Pick<FillRecord, 'bands' | 'dropped'>;

/** What the record keeps above a row, or the list that stands there. */
type Piece =
  | { readonly row: number; readonly dropped: DroppedRowsRecord }
  | { readonly row: number; readonly band: BandRecord; readonly last: number };

/**
 * What a record says of the rows of every sheet, by `nameKey`.
 * @returns undefined where a list does not hold whole entries any more
 */
export function templateChanges(
  reports: readonly RowsRecord[],
  at: (name: string) => ReturnType<RecordPositions['get']>,
): ReadonlyMap<string, TemplateChanges> | undefined {
  const sheets = new Map<string, Piece[]>();
  const add = (sheet: string, piece: Piece): void => {
    const key = nameKey(sheet);
    const pieces = sheets.get(key);
    if (pieces) pieces.push(piece);
    else sheets.set(key, [piece]);
  };
  for (const { bands, dropped } of reports) {
    for (const record of dropped) {
      const place = at(record.name);
      if (place) add(place.sheet, { row: place.range.firstRow, dropped: record });
    }
    for (const band of bands) {
      const place = at(band.name);
      if (!place) continue;
      const { firstRow: row, lastRow: last } = place.range;
      if ((last - row + 1) % band.height !== 0) return undefined;
      add(place.sheet, { row, band, last });
    }
  }
  return new Map([...sheets].map(([sheet, pieces]) => [sheet, changesOf(pieces.sort(inOrder))]));
}

/** Rows that are out stand above a list that begins at the same row. */
function inOrder(a: Piece, b: Piece): number {
  return a.row - b.row || Number('band' in a) - Number('band' in b);
}

function changesOf(pieces: readonly Piece[]): TemplateChanges {
  const fromTemplate: (BandChange | DropChange)[] = [];
  const toTemplate: (BandChange | InsertChange)[] = [];
  /** Rows of the template that hold nothing but markers of blocks. */
  const markerRows = new Set<number>();
  let shift = 0;
  for (const piece of pieces) {
    const from = piece.row + shift;
    if ('dropped' in piece) {
      const { rows } = piece.dropped;
      rows.forEach((image, index) => {
        if (holdsOnlyMarkers(image)) markerRows.add(from + index);
      });
      fromTemplate.push({ kind: 'drop', from, to: from + rows.length - 1 });
      const before = toTemplate.at(-1);
      if (before?.kind === 'insert' && before.before === piece.row) {
        toTemplate[toTemplate.length - 1] = { ...before, rows: [...before.rows, ...rows] };
      } else toTemplate.push({ kind: 'insert', before: piece.row, rows });
      shift += rows.length;
      continue;
    }
    const { band, last } = piece;
    const { height, openRow, closeRow } = band;
    const count = (last - piece.row + 1) / height;
    const bodyFrom = from + (openRow ? 1 : 0);
    const to = bodyFrom + height - 1 + (closeRow ? 1 : 0);
    let above = from - 1;
    while (markerRows.has(above)) above -= 1;
    if (closeRow) markerRows.add(to);
    const shared = { kind: 'band', height, columns: [] } as const;
    fromTemplate.push({ ...shared, from, to, bodyFrom, oldCount: 1, newCount: count, above });
    toTemplate.push({
      ...shared,
      from: piece.row,
      to: last,
      bodyFrom: piece.row,
      oldCount: count,
      newCount: 1,
      ...(openRow ? { openRow } : {}),
      ...(closeRow ? { closeRow } : {}),
    });
    shift += to - from - (last - piece.row);
  }
  return { fromTemplate, toTemplate };
}

function holdsOnlyMarkers({ cells, other }: RowImage): boolean {
  return !other && cells.length > 0 && cells.every(({ text }) => /^(\s*\{\{\s*[#/][^{}]*\}\}\s*)+$/.test(text));
}
