import type { RowImage } from '../workbook/record';
import type { ListRows } from '../references/keptFormula';
import type { BandChange, CellContent, InsertedWrite, RowChange } from './plan';

interface OpenInsert {
  readonly kind: 'insert';
  readonly before: number;
  readonly rows: RowImage[];
  readonly writes: InsertedWrite[];
  readonly origins: number[];
}

/** Where a row that comes back will stand, and how to write into it. */
export interface ReturnedRow {
  readonly newRow: number;
  readonly write: (column: number, content: CellContent) => void;
}

/** The first and the last row that one row stands as: more than one only of a list. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The row changes of one sheet, made from top to bottom, and where rows stand after them. */
export class RowFlow {
  private readonly made: (RowChange | OpenInsert)[] = [];
  /** Where rows that come back will stand; of a list that comes back, in its first and its last entry. */
  readonly returned = new Map<RowImage, RowSpan>();
  private shift = 0;
  private insertedRows = 0;
  private removedRows = 0;

  get changes(): readonly RowChange[] {
    return this.made;
  }

  get inserted(): number {
    return this.insertedRows;
  }

  get removed(): number {
    return this.removedRows;
  }

  /** The new row of a row below all changes made so far; of a row that comes back, where it will stand. */
  newRow(row: number): number {
    return row + this.shift;
  }

  /** @param lists filled lists among the rows */
  drop(from: number, to: number, lists: readonly ListRows[] = []): void {
    this.made.push({ kind: 'drop', from, to, ...(lists.length > 0 ? { lists } : {}) });
    this.count(to - from + 1, 0);
  }

  band(change: BandChange): void {
    this.made.push(change);
    const { from, to, height, oldCount, newCount, openRow, closeRow } = change;
    if (openRow) this.comesBack(openRow, this.newRow(from));
    if (closeRow) this.comesBack(closeRow, this.newRow(from) + (openRow ? 1 : 0) + height * newCount);
    const edges = (change.openRow ? 1 : 0) + (change.closeRow ? 1 : 0);
    const before = to - from + 1;
    const stay = height * Math.min(oldCount, newCount);
    this.count(before - stay, height * newCount + edges - stay);
  }

  /**
   * A row that was taken out comes back above a row.
   * @param origin number of the template row it is, see `InsertChange.origins`
   */
  insert(before: number, image: RowImage, origin: number): ReturnedRow {
    const newRow = this.newRow(before);
    this.comesBack(image, newRow);
    const open = this.openInsert(before);
    const rowOffset = open.rows.push(image) - 1;
    open.origins.push(origin);
    this.count(0, 1);
    return { newRow, write: (column, content) => void open.writes.push({ rowOffset, column, content }) };
  }

  private comesBack(image: RowImage, row: number): void {
    this.returned.set(image, { first: this.returned.get(image)?.first ?? row, last: row });
  }

  private openInsert(before: number): OpenInsert {
    const last = this.made.at(-1);
    if (last?.kind === 'insert' && last.before === before) return last as OpenInsert;
    const open: OpenInsert = { kind: 'insert', before, rows: [], writes: [], origins: [] };
    this.made.push(open);
    return open;
  }

  private count(removed: number, inserted: number): void {
    this.removedRows += removed;
    this.insertedRows += inserted;
    this.shift += inserted - removed;
  }
}
