/**
 * Ranges of cells following the rows of a plan, for what is not a formula: conditional formats, validations, merges,
 * tables, print areas. The columns of a range never change.
 */
import type { CellRange } from '../workbook/snapshot';
import { LAST_ROW, parseRange, rangeName } from './cellAddress';
import type { Columns } from './rangeEnds';
import type { RowMap } from './rowMap';

/** The range afterwards, grown and shrunk with the bands it reaches; undefined when all of it goes. */
export function moveRange(range: CellRange, map: RowMap, columns?: Columns): CellRange | undefined {
  const rows = map.range(range.firstRow, range.lastRow, columns);
  if (!rows || rows[0] > LAST_ROW) return undefined;
  return { ...range, firstRow: rows[0], lastRow: Math.min(rows[1], LAST_ROW) };
}

/** One place of something that is repeated with a band, and the zero-based repetition it belongs to (0 outside bands). */
export interface RangeCopy {
  readonly range: CellRange;
  readonly repetition: number;
}

/**
 * Where something that belongs to its rows (a merge, a hyperlink, a sparkline) stands afterwards: inside a band once for
 * each repetition, elsewhere once; nowhere when its rows go. New repetitions copy the first one, so what the later
 * ones have of their own stays theirs.
 */
export function expandCopies(range: CellRange, map: RowMap): RangeCopy[] {
  const top = map.bandRow(range.firstRow);
  const bottom = map.bandRow(range.lastRow);
  if (!top || top.change !== bottom?.change || top.repetition !== bottom.repetition) {
    const moved = moveRange(range, map);
    return moved ? [{ range: moved, repetition: 0 }] : [];
  }
  const { height, oldCount, newCount } = top.change;
  const copies: RangeCopy[] = [];
  const add = (repetition: number): void => {
    const firstRow = top.first + repetition * height + top.offset;
    const lastRow = firstRow + range.lastRow - range.firstRow;
    if (lastRow <= LAST_ROW) copies.push({ range: { ...range, firstRow, lastRow }, repetition });
  };
  if (top.repetition < newCount) add(top.repetition);
  if (top.repetition === 0) for (let repetition = oldCount; repetition < newCount; repetition++) add(repetition);
  return copies;
}

/**
 * Ranges where a format or rule for a range holds afterwards: one block that grows with its band or, where it covers
 * only some rows of a body several rows high, the same rows of each repetition.
 */
export function coveredRanges(range: CellRange, map: RowMap, columns?: Columns): CellRange[] {
  const top = map.bandRow(range.firstRow);
  const bottom = map.bandRow(range.lastRow);
  const insideBody = top && top.change === bottom?.change && top.repetition === bottom.repetition;
  if (insideBody && range.lastRow - range.firstRow + 1 < top.change.height) {
    return expandCopies(range, map).map((copy) => copy.range);
  }
  const moved = moveRange(range, map, columns);
  return moved ? [moved] : [];
}

/** "B6", "B6:D9" afterwards; "" when all of it goes, the same string where nothing changes. */
export function rewriteRef(ref: string, map: RowMap): string {
  const range = parseRange(ref);
  if (!range) return ref;
  const moved = moveRange(range, map, columnsOf(ref, range));
  if (!moved) return '';
  return sameRows(moved, range) ? ref : writtenLike(ref, moved);
}

/** A list of ranges separated by spaces; those that go are left out, "" when all go. */
export function rewriteSqref(sqref: string, map: RowMap): string {
  let changed = false;
  const ranges = refsOf(sqref).flatMap((ref) => {
    const range = parseRange(ref);
    if (!range) return [ref];
    const covered = coveredRanges(range, map, columnsOf(ref, range));
    const [only] = covered;
    if (covered.length === 1 && only && sameRows(only, range)) return [ref];
    changed = true;
    return covered.length === 1 && only ? [writtenLike(ref, only)] : covered.map(rangeName);
  });
  return changed ? ranges.join(' ') : sqref;
}

/** The ranges of a list, as written between its white space. */
export function refsOf(sqref: string): string[] {
  const refs: string[] = [];
  let from = 0;
  for (let at = 0; at <= sqref.length; at++) {
    if (at < sqref.length && sqref.charCodeAt(at) > 32) continue;
    if (at > from) refs.push(sqref.slice(from, at));
    from = at + 1;
  }
  return refs;
}

/** Only a range can have reached rows that come back, not a single cell. */
export function columnsOf(ref: string, range: CellRange): Columns | undefined {
  return ref.includes(':') ? range : undefined;
}

/** A range of which one cell is left stays a range, so that it can take in more again. */
export function writtenLike(ref: string, range: CellRange): string {
  const name = rangeName(range);
  return ref.includes(':') && !name.includes(':') ? `${name}:${name}` : name;
}

function sameRows(a: CellRange, b: CellRange): boolean {
  return a.firstRow === b.firstRow && a.lastRow === b.lastRow;
}
