/**
 * How the rows of one sheet move when a plan's row changes are carried out. Everything that points at rows follows this
 * map: formulas, names, merges, conditional formats, charts, print areas.
 */
import type { BandChange, InsertChange, RowChange } from '../plan/plan';
import type { RangeEnd, RowImage } from '../workbook/record';
import { LAST_ROW } from './cellAddress';
import { isSameEnd, RangeEnds, type Columns } from './rangeEnds';

const sides = ['first', 'last'] as const;

/** A row change with its place after the fill. */
interface Placed {
  readonly change: RowChange;
  /** First row it occupies before the fill, and the first row after it. For an insertion both are `before`. */
  readonly from: number;
  readonly end: number;
  /** First row it occupies after the fill, and the first row after it. */
  readonly newFrom: number;
  readonly newEnd: number;
}

/** A row's place inside the repetitions of a band. */
export interface BandRow {
  readonly change: BandChange;
  /** Zero-based repetition the row belongs to before the fill, and its row inside the body. */
  readonly repetition: number;
  readonly offset: number;
  /** First and last row of all repetitions after the fill. */
  readonly first: number;
  readonly last: number;
}

/** A row that comes back, by its place among those that come back with it. */
export interface ReturnedAt {
  readonly change: InsertChange;
  readonly rowOffset: number;
}

export class RowMap {
  private readonly placed: readonly Placed[];
  private readonly ends = new RangeEnds();
  /** What puts rows back that ranges reached before they went. */
  private readonly reached: readonly Placed[];
  /** Whether rows go that are kept aside. */
  readonly takesOut: boolean;

  /** @param changes in row order, not overlapping */
  constructor(readonly changes: readonly RowChange[]) {
    let shift = 0;
    this.placed = changes.map((change) => {
      const from = change.kind === 'insert' ? change.before : change.from;
      const end = change.kind === 'insert' ? change.before : change.to + 1;
      const newFrom = from + shift;
      const newEnd = newFrom + rowsAfter(change);
      shift = newEnd - end;
      return { change, from, end, newFrom, newEnd };
    });
    this.reached = this.placed.filter(({ change }) => returningRows(change).some((image) => image?.ends));
    this.takesOut = changes.some(takesRowsOut);
  }

  /** Whether no row moves or goes. Values of cells may still change. */
  get isIdentity(): boolean {
    return this.placed.every((at) => {
      if (at.from !== at.newFrom || at.end !== at.newEnd) return false;
      const { change } = at;
      // A band may fill exactly the rows that its marker rows leave: as long as before, but its rows have moved.
      return (
        change.kind !== 'band' || (bodyOf(at, change).first === change.bodyFrom && change.newCount === change.oldCount)
      );
    });
  }

  /**
   * Where a row stands afterwards; undefined when it goes, be it off the end of the sheet. A row of a band keeps its place
   * inside the band, as long as the band is still that long.
   */
  row(old: number): number | undefined {
    const at = this.changeAt(old);
    if (!at) {
      const row = old + this.shiftBefore(old);
      return row > LAST_ROW ? undefined : row;
    }
    const { change } = at;
    if (change.kind !== 'band') return undefined;
    const offset = old - change.bodyFrom;
    const body = bodyOf(at, change);
    if (offset < 0 || offset >= change.height * change.oldCount || offset >= body.rows) return undefined;
    return body.first + offset;
  }

  /** Where a row of a sheet, of a list in every repetition, stands afterwards; none where it goes. */
  rowsOf(old: number): readonly number[] {
    const own = this.bandRow(old);
    if (own) {
      const { first, offset, change } = own;
      return Array.from({ length: change.newCount }, (_, repetition) => first + repetition * change.height + offset);
    }
    const row = this.row(old);
    return row === undefined ? [] : [row];
  }

  /** Where a row stands afterwards or, when it goes, the next row that stays: for things that must stand somewhere. */
  rowOrNext(old: number): number {
    return this.edge(old, 'first');
  }

  /**
   * Where a block of rows stands afterwards; undefined when all of it goes. A block that reaches a band's last
   * repetition grows and shrinks with the band, also when the band was one row; one that lies inside a single
   * repetition of several stays with it.
   * @param columns of a range that takes rows in again when they come back; a single cell does not
   */
  range(first: number, last: number, columns?: Columns): readonly [number, number] | undefined {
    const start = this.bandRow(first);
    const end = this.bandRow(last);
    if (start && end && start.change === end.change && start.repetition === end.repetition && end.change.oldCount > 1) {
      const newFirst = this.row(first);
      return newFirst === undefined ? undefined : [newFirst, newFirst + last - first];
    }
    // A range that goes as a whole reaches nothing: remembered, its ends would be taken for those of a range beside it.
    const reaches = columns && this.edge(first, 'first') <= this.edge(last, 'last') ? columns : undefined;
    const newFirst = this.edge(first, 'first', reaches);
    const newLast = this.edge(last, 'last', reaches);
    return newFirst <= newLast ? [newFirst, newLast] : undefined;
  }

  /** Where a block of rows begins or ends afterwards, each end by itself; the first may then lie behind the last. */
  edge(row: number, side: RangeEnd['side'], columns?: Columns): number {
    if (!columns || !(this.takesOut || this.reached.length > 0)) return this.plainEdge(row, side);
    const end = { side, firstColumn: columns.firstColumn, lastColumn: columns.lastColumn };
    const newRow = this.returnedEdge(row, end) ?? this.plainEdge(row, side);
    if (this.isTakenOut(row)) this.ends.noteLost(row, newRow, end);
    else if (this.isTakenOut(side === 'first' ? row - 1 : row + 1)) this.ends.noteStanding(newRow, end);
    return newRow;
  }

  /** The ends of ranges that reach a row that goes, of all ranges that were asked about with their columns. */
  endsReaching(row: number): RangeEnd[] {
    if (!this.isTakenOut(row)) return [];
    return sides.flatMap((side) => this.ends.reaching(row, this.plainEdge(row, side), side));
  }

  /** Whether a range that begins or ends in a row that goes will take it in again when it comes back. */
  remembersEnd(row: number, side: RangeEnd['side'], columns: Columns): boolean {
    return this.ends.isRemembered(this.plainEdge(row, side), { side, ...columns });
  }

  /** Whether a row goes and is kept aside: a row of a dropped block, a row that holds only the markers of a list. */
  isTakenOut(row: number): boolean {
    const change = this.takesOut ? this.changeAt(row)?.change : undefined;
    if (change?.kind !== 'band') return change?.kind === 'drop';
    return row < change.bodyFrom || row >= change.bodyFrom + change.height * change.oldCount;
  }

  /** The first or last of the rows coming back beside a row that a range reached before they went. */
  private returnedEdge(row: number, end: RangeEnd): number | undefined {
    const { side } = end;
    const isReached = (image: RowImage | undefined): boolean =>
      image?.ends?.some((other) => isSameEnd(other, end)) ?? false;
    // Rows that come back stand above a list that begins at the same row, and below one that ends above them.
    for (const at of side === 'first' ? this.reached : [...this.reached].reverse()) {
      const { change, from, newFrom, newEnd } = at;
      if (change.kind === 'insert' && from === (side === 'first' ? row : row + 1)) {
        const reached = change.rows.map(isReached);
        const index = side === 'first' ? reached.indexOf(true) : reached.lastIndexOf(true);
        if (index >= 0) return newFrom + index;
      }
      if (change.kind !== 'band') continue;
      if (side === 'first' && row === change.from && isReached(change.openRow)) return newFrom;
      if (side === 'last' && row === change.to && isReached(change.closeRow)) return newEnd - 1;
    }
    return undefined;
  }

  private plainEdge(row: number, side: RangeEnd['side']): number {
    // What reaches the end of the sheet means whole columns.
    if (side === 'last' && row >= LAST_ROW) return row;
    const at = this.changeAt(row);
    if (!at) return row + this.shiftBefore(row);
    const { change } = at;
    // A dropped block: the range starts behind it or ends before it.
    if (change.kind !== 'band') return side === 'first' ? at.newEnd : at.newFrom - 1;
    const body = bodyOf(at, change);
    const end = body.first + body.rows;
    const offset = row - change.bodyFrom;
    const oldRows = change.height * change.oldCount;
    if (offset < 0) return side === 'first' ? body.first : body.first - 1;
    if (offset >= oldRows) return side === 'first' ? at.newEnd : end - 1;
    if (side === 'first') return Math.min(body.first + offset, at.newEnd);
    const fromEnd = oldRows - 1 - offset;
    return fromEnd < change.height ? end - 1 - fromEnd : Math.min(body.first + offset, end - 1);
  }

  /** A row's place inside the repetitions of a band; undefined outside bands and for rows that held only markers. */
  bandRow(old: number): BandRow | undefined {
    const at = this.changeAt(old);
    if (at?.change.kind !== 'band') return undefined;
    const { change } = at;
    const offset = old - change.bodyFrom;
    if (offset < 0 || offset >= change.height * change.oldCount) return undefined;
    const body = bodyOf(at, change);
    return {
      change,
      repetition: Math.floor(offset / change.height),
      offset: offset % change.height,
      first: body.first,
      last: body.first + body.rows - 1,
    };
  }

  /**
   * Where "the row above the list" is for each zero-based repetition of its body, as Excel's fill-down has it: for the
   * first the row above the list, for the others the last row of the repetition before. Undefined for any other row.
   */
  rowAbove(old: number, own: BandRow): ((repetition: number) => number | undefined) | undefined {
    const { change, first } = own;
    const { from, bodyFrom, height, above = from - 1 } = change;
    if (old < above || old >= bodyFrom || own.repetition > 0) return undefined;
    if (this.changeAt(bodyFrom)?.change !== change) return undefined;
    // Rows of markers only go, and then the row above them is the one above the list.
    const firstAbove = this.row(old) ?? (old > above && first > 1 ? first - 1 : undefined);
    return (repetition) => (repetition === 0 ? firstAbove : first + repetition * height - 1);
  }

  /** First and last row after the fill of the band that held a row before it; undefined outside bands. */
  band(old: number): { readonly change: BandChange; readonly first: number; readonly last: number } | undefined {
    const at = this.changeAt(old);
    if (at?.change.kind !== 'band') return undefined;
    const body = bodyOf(at, at.change);
    return { change: at.change, first: body.first, last: body.first + body.rows - 1 };
  }

  /** The row that comes back at a row after the fill. */
  returnedAt(newRow: number): ReturnedAt | undefined {
    for (const { change, newFrom, newEnd } of this.placed) {
      if (change.kind === 'insert' && newRow >= newFrom && newRow < newEnd)
        return { change, rowOffset: newRow - newFrom };
    }
    return undefined;
  }

  /** The change that holds a row, found by bisection: a sheet may have thousands of formulas. */
  private changeAt(row: number): Placed | undefined {
    const candidate = this.lastStartingAtOrBefore(row);
    return candidate && row < candidate.end ? candidate : undefined;
  }

  private shiftBefore(row: number): number {
    const last = this.lastStartingAtOrBefore(row);
    return last ? last.newEnd - last.end : 0;
  }

  private lastStartingAtOrBefore(row: number): Placed | undefined {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.placed[middle] as Placed).from <= row) low = middle + 1;
      else high = middle;
    }
    return this.placed[low - 1];
  }
}

function bodyOf(at: Placed, change: BandChange): { first: number; rows: number } {
  return { first: at.newFrom + (change.openRow ? 1 : 0), rows: change.height * change.newCount };
}

/** The rows kept aside that a change puts back. */
function returningRows(change: RowChange): readonly (RowImage | undefined)[] {
  if (change.kind === 'insert') return change.rows;
  return change.kind === 'band' ? [change.openRow, change.closeRow] : [];
}

/** Whether rows go that are kept aside. */
function takesRowsOut(change: RowChange): boolean {
  if (change.kind !== 'band') return change.kind === 'drop';
  const { from, to, bodyFrom, height, oldCount } = change;
  return from < bodyFrom || to >= bodyFrom + height * oldCount;
}

function rowsAfter(change: RowChange): number {
  switch (change.kind) {
    case 'drop':
      return 0;
    case 'insert':
      return change.rows.length;
    case 'band':
      return change.height * change.newCount + (change.openRow ? 1 : 0) + (change.closeRow ? 1 : 0);
  }
}
