import type { FilledBand } from '../scan/templateLine';
import type { CellSnapshot } from '../workbook/snapshot';
import { bodyPlace, EMPTY_ROW, writtenRows } from './bandEdits';

/** What people typed beside a filled list's own cells, in one place of its body. */
export interface NotesBeside {
  readonly rowOffset: number;
  readonly column: number;
  /** The template has nothing there, so that a note can move without anything being lost. */
  readonly free: boolean;
  readonly notes: readonly NoteBeside[];
}

export interface NoteBeside {
  readonly cell: CellSnapshot;
  readonly repetition: number;
  /** Key of the list's row it stands beside; undefined beside a row that people inserted. */
  readonly key: string | undefined;
}

/**
 * Finds notes by comparing the rows of a list: what most of them hold in a place is the template's. A list of one row
 * cannot tell.
 */
export function notesBeside(band: FilledBand): readonly NotesBeside[] {
  const { record, rows } = band;
  const count = rows.length / record.height;
  const own = Array.from({ length: record.height }, () => new Set<number>());
  for (const { rowOffset, column } of record.cells) own[rowOffset]?.add(column);
  const places = new Map<string, CellSnapshot[]>();
  rows.forEach((row, index) => {
    const offset = index % record.height;
    for (const cell of row) {
      if (own[offset]?.has(cell.column) || contentOf(cell) === '') continue;
      const place = bodyPlace(offset, cell.column);
      const cells = places.get(place);
      if (cells) cells.push(cell);
      else places.set(place, [cell]);
    }
  });
  let match: readonly (number | undefined)[] | undefined;
  const keys = record.empty ? [EMPTY_ROW] : record.keys;
  const found: NotesBeside[] = [];
  for (const cells of places.values()) {
    const usual = usualContent(cells, count);
    const others = cells.filter((cell) => contentOf(cell) !== usual);
    const [first] = others;
    if (!first) continue;
    const known = (match ??= writtenRows(band));
    found.push({
      rowOffset: (first.row - band.first) % record.height,
      column: first.column,
      free: usual === '',
      notes: others.map((cell) => {
        const repetition = Math.floor((cell.row - band.first) / record.height);
        const index = known[repetition];
        return { cell, repetition, key: index === undefined ? undefined : keys[index] };
      }),
    });
  }
  return found;
}

/** What more than half of the rows hold in one place; "" where that is nothing, or no content is so common. */
function usualContent(cells: readonly CellSnapshot[], rows: number): string {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(contentOf(cell), (counts.get(contentOf(cell)) ?? 0) + 1);
  for (const [content, count] of counts) if (count * 2 > rows) return content;
  return '';
}

/** Formulas differ from row to row and are the same to a list. */
function contentOf({ value, formula }: CellSnapshot): string {
  if (formula !== undefined) return '=';
  return value === null || value === '' ? '' : `${typeof value}:${String(value)}`;
}
