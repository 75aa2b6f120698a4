import type { End } from '../../references/referenceCorners';
import type { ReturnedList } from '../../references/listReturned';
import type { SheetMaps } from '../../references/sheetMaps';
import { nameKey } from '../../workbook/nameKey';
import type { FillRecord, KeptRowPlace, RecordPositions, RowImage } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { InsertChange } from '../plan';
import type { RowSpan } from '../rowFlow';

/** What a plan does to rows, as far as references to them go. */
export interface RowsOfPlan {
  readonly maps: SheetMaps;
  /** Rows that come back, by the image they come back from. */
  readonly returned: ReadonlyMap<RowImage, RowSpan>;
  /** What the record keeps of rows after the fill. */
  readonly kept: readonly Pick<FillRecord, 'scalars' | 'bands' | 'dropped'>[];
  /** Where a name of the record points after the fill. */
  readonly at: (name: string) => ReturnType<RecordPositions['get']>;
}

/** A row that this fill takes out. */
interface TakenRow {
  readonly place: KeptRowPlace;
  /** A list comes back with other rows, but with a first and a last one: only they say where a reference is to point. */
  readonly stands: Readonly<Record<End, boolean>>;
}

/** The rows that come back together, and which of them are the row asked for. */
export interface ReturnedPlace {
  readonly change: InsertChange;
  readonly indices: readonly number[];
  /** Row after the fill of the first row of the change. */
  readonly from: number;
}

/** The rows that are out of the sheets, before and after a fill. */
export class KeptRows {
  private readonly images: ReadonlyMap<string, RowImage>;
  private readonly places = new Map<RowImage, KeptRowPlace>();
  private readonly groups = new Map<string, readonly RowImage[]>();
  private readonly taken = new Map<string, Map<number, TakenRow>>();
  private readonly sheetsWithReturns = new Set<string>();

  constructor(
    snapshot: WorkbookSnapshot,
    private readonly before: RecordPositions,
    private readonly rows: RowsOfPlan,
  ) {
    this.images = new Map(
      reportsIn(snapshot.record)
        .flatMap(imagesOf)
        .map(({ place, image }) => [placeKey(place), image]),
    );
    for (const report of rows.kept) {
      for (const { name, rows: together } of report.dropped) this.groups.set(name, together);
      for (const { place, image } of imagesOf(report)) this.keep(place, image);
    }
    for (const { name } of snapshot.sheets) {
      const changes = rows.maps.map(name)?.changes ?? [];
      if (changes.some(({ kind }) => kind === 'insert')) this.sheetsWithReturns.add(nameKey(name));
      for (const change of changes) if (change.kind === 'drop') this.keepLists(name, change.lists ?? []);
    }
  }

  get takesOutNone(): boolean {
    return this.taken.size === 0;
  }

  /** Numbers of all rows taken out, on any sheet. */
  get takenNumbers(): ReadonlySet<string> {
    return new Set([...this.taken.values()].flatMap((rows) => [...rows.keys()].map(String)));
  }

  /** Where the record keeps a row that goes in this fill, if that row can be told when it comes back. */
  takenPlace(sheet: string, row: number, end: End): KeptRowPlace | undefined {
    const taken = this.taken.get(nameKey(sheet))?.get(row);
    return taken?.stands[end] ? taken.place : undefined;
  }

  /** A row that an earlier fill took out. */
  image(place: KeptRowPlace): RowImage | undefined {
    return this.images.get(placeKey(place));
  }

  placeOf(image: RowImage): KeptRowPlace | undefined {
    return this.places.get(image);
  }

  /** The rows kept together under a name of the record. */
  group(name: string): readonly RowImage[] {
    return this.groups.get(name) ?? [];
  }

  span(image: RowImage): RowSpan | undefined {
    return this.rows.returned.get(image);
  }

  returnsRows(sheet: string): boolean {
    return this.sheetsWithReturns.has(nameKey(sheet));
  }

  /** Sheet of a row that an earlier fill took out. */
  sheetBefore({ name }: KeptRowPlace): string | undefined {
    return this.before.get(name)?.sheet;
  }

  /** Where a stretch ends meanwhile whose end is out: the next row that stands. */
  standIn({ name, row }: KeptRowPlace, end: End): number | undefined {
    const range = this.rows.at(name)?.range;
    if (!range) return undefined;
    const below = row === 'close' ? range.lastRow + 1 : range.firstRow;
    return end === 'upper' ? below : below - 1;
  }

  /** Where a row comes back: rows of a list several times. */
  returnedPlace(sheet: string, image: RowImage): ReturnedPlace | undefined {
    const span = this.span(image);
    if (!span) return undefined;
    for (const change of this.rows.maps.map(sheet)?.changes ?? []) {
      if (change.kind !== 'insert') continue;
      const indices = change.rows.flatMap((row, index) => (row === image ? [index] : []));
      const [first] = indices;
      if (first !== undefined) return { change, indices, from: span.first - first };
    }
    return undefined;
  }

  /** The list that comes back with two of its rows; undefined where they are no rows of one list in several entries. */
  listOf(sheet: string, one: RowImage, other: RowImage): ReturnedList | undefined {
    const [list, same] = [one, other].map((image) => returnedList(this.returnedPlace(sheet, image)));
    return list && list.first === same?.first ? list : undefined;
  }

  private keep(place: KeptRowPlace, image: RowImage): void {
    this.places.set(image, place);
    const sheet = this.rows.at(place.name)?.sheet;
    if (image.fromRow === undefined || sheet === undefined) return;
    this.take(sheet, image.fromRow, { place, stands: { upper: true, lower: true } });
  }

  private keepLists(sheet: string, lists: readonly { first: number; height: number; count: number }[]): void {
    for (const { first, height, count } of lists) {
      for (let offset = 0; offset < height; offset++) {
        const place = this.taken.get(nameKey(sheet))?.get(first + offset)?.place;
        if (!place || count < 2) continue;
        for (let repetition = 0; repetition < count; repetition++) {
          const stands = { upper: repetition === 0, lower: repetition === count - 1 };
          this.take(sheet, first + repetition * height + offset, { place, stands });
        }
      }
    }
  }

  private take(sheet: string, row: number, taken: TakenRow): void {
    const key = nameKey(sheet);
    const rows = this.taken.get(key) ?? new Map<number, TakenRow>();
    this.taken.set(key, rows.set(row, taken));
  }
}

function returnedList(place: ReturnedPlace | undefined): ReturnedList | undefined {
  const [start, next] = place?.indices ?? [];
  if (!place || start === undefined || next === undefined) return undefined;
  const { rows } = place.change;
  const height = next - start;
  let first = start;
  while (first > 0 && rows[first - 1] === rows[first - 1 + height]) first -= 1;
  return { first: place.from + first, height, count: place.indices.length };
}

function imagesOf({
  bands,
  dropped,
}: Pick<FillRecord, 'bands' | 'dropped'>): { place: KeptRowPlace; image: RowImage }[] {
  return [
    ...bands.flatMap(({ name, openRow, closeRow }) => [
      ...(openRow ? [{ place: { name, row: 'open' as const }, image: openRow }] : []),
      ...(closeRow ? [{ place: { name, row: 'close' as const }, image: closeRow }] : []),
    ]),
    ...dropped.flatMap(({ name, rows }) => rows.map((image, row) => ({ place: { name, row }, image }))),
  ];
}

function placeKey({ name, row }: KeptRowPlace): string {
  return `${name}:${row}`;
}
