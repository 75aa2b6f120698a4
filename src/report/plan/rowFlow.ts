import type { RowImage } from '../workbook/record';
import type { BandChange, CellContent, InsertedWrite, RowChange } from './plan';

interface OpenInsert {
  readonly kind: 'insert';
  readonly before: number;
  readonly rows: RowImage[];
  readonly writes: InsertedWrite[];
}

/** Where a row that comes back will stand, and how to write into it. */
export interface ReturnedRow {
  readonly newRow: number;
  write(column: number, content: CellContent): void;
}

/** The row changes of one sheet, made from top to bottom, and where rows stand after them. */
export class RowFlow {
  private readonly made: (RowChange | OpenInsert)[] = [];
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

  drop(from: number, to: number): void {
    this.made.push({ kind: 'drop', from, to });
    this.count(to - from + 1, 0);
  }

  band(change: BandChange): void {
    this.made.push(change);
    const { from, to, height, oldCount, newCount } = change;
    const edges = (change.openRow ? 1 : 0) + (change.closeRow ? 1 : 0);
    const before = to - from + 1;
    const stay = height * Math.min(oldCount, newCount);
    this.count(before - stay, height * newCount + edges - stay);
  }

  /** A row that was taken out comes back above a row. */
  insert(before: number, image: RowImage): ReturnedRow {
    const newRow = this.newRow(before);
    const last = this.made.at(-1);
    let open: OpenInsert;
    if (last?.kind === 'insert' && last.before === before) open = last as OpenInsert;
    else this.made.push((open = { kind: 'insert', before, rows: [], writes: [] }));
    const rowOffset = open.rows.push(image) - 1;
    this.count(0, 1);
    return { newRow, write: (column, content) => void open.writes.push({ rowOffset, column, content }) };
  }

  private count(removed: number, inserted: number): void {
    this.removedRows += removed;
    this.insertedRows += inserted;
    this.shift += inserted - removed;
  }
}
