import type { BandChange, CellContent, RowChange } from '../../report/plan/plan';
import { LAST_ROW } from '../../report/references/cellAddress';
import type { RowImage } from '../../report/workbook/record';

/** A stretch of rows of the filled sheet, by where its rows come from. `newFrom` is its first row after the fill. */
export type Segment =
  | {
      readonly kind: 'kept';
      readonly newFrom: number;
      readonly newTo: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'band'; readonly newFrom: number; readonly newTo: number; readonly change: BandChange }
  | {
      readonly kind: 'image';
      readonly newFrom: number;
      readonly newTo: number;
      readonly image: RowImage;
      readonly writes: ReadonlyMap<number, CellContent>;
      readonly kept: KeptPlace;
    };

/** A row's place among the rows that come back with it, see `InsertChange.origins`. */
export interface KeptPlace {
  readonly index: number;
  readonly origins?: readonly number[];
}

const NO_WRITES: ReadonlyMap<number, CellContent> = new Map();

/** The filled sheet from top to bottom; rows pushed past the sheet's last row are in no segment. */
export function segmentsOf(changes: readonly RowChange[]): Segment[] {
  const segments: Segment[] = [];
  let old = 1;
  let now = 1;
  const keepTo = (last: number): void => {
    if (last < old) return;
    segments.push({ kind: 'kept', newFrom: now, newTo: now + last - old, from: old, to: last });
    now += last - old + 1;
    old = last + 1;
  };
  const putBack = (image: RowImage, writes = NO_WRITES, kept: KeptPlace = { index: 0 }): void => {
    segments.push({ kind: 'image', newFrom: now, newTo: now, image, writes, kept });
    now++;
  };
  for (const change of changes) {
    keepTo((change.kind === 'insert' ? change.before : change.from) - 1);
    if (change.kind === 'insert') {
      const origins = change.origins && { origins: change.origins };
      change.rows.forEach((image, index) => putBack(image, writesOf(change.writes, index), { index, ...origins }));
      continue;
    }
    old = change.to + 1;
    if (change.kind === 'drop') continue;
    if (change.openRow) putBack(change.openRow);
    const rows = change.height * change.newCount;
    segments.push({ kind: 'band', newFrom: now, newTo: now + rows - 1, change });
    now += rows;
    if (change.closeRow) putBack(change.closeRow);
  }
  segments.push({ kind: 'kept', newFrom: now, newTo: LAST_ROW, from: old, to: old + LAST_ROW - now });
  return segments;
}

/** The segment a row of the filled sheet lies in. */
export function segmentAt(segments: readonly Segment[], newRow: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).newTo < newRow) low = middle + 1;
    else high = middle;
  }
  return segments[low];
}

function writesOf(
  writes: readonly { readonly rowOffset: number; readonly column: number; readonly content: CellContent }[] | undefined,
  rowOffset: number,
): ReadonlyMap<number, CellContent> {
  const own = writes?.filter((write) => write.rowOffset === rowOffset);
  return own && own.length > 0 ? new Map(own.map(({ column, content }) => [column, content])) : NO_WRITES;
}
