import type { CellRange } from '../../report/workbook/snapshot';
import type { Book } from '../book/book';
import { rangeText } from './address';
import type { Wire } from '../protocol/wire';

/** Numbers of object events on the wire. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  protectionChanged: 24,
  worksheetNameChanged: 25,
  chartAdded: 50,
  chartDeleted: 53,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What an add-in is told of an object; `target` is the object's id, or "Workbook" for collections. */
export interface ObjectEvent {
  readonly type: number;
  readonly target: string;
  readonly args: { readonly [name: string]: Wire };
}

export type Raise = (event: ObjectEvent) => void;

const WORKBOOK = 'Workbook';

/** Kind of change as Excel names it, and where cells move. */
export interface ChangeKind {
  readonly changeType:
    'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
  readonly shiftDirection?: 'None' | 'ShiftCellDown' | 'ShiftCellUp' | 'ShiftCellLeft' | 'ShiftCellRight';
}

/** Tells add-ins what happens: each event to those who listen to the object and to those who listen to all. */
export class ModelEvents {
  constructor(
    private readonly book: Book,
    private readonly raise: Raise,
  ) {}

  /** Values of a rectangle were written, or cells came or went: one event for all of it. */
  changed(sheet: string, range: CellRange, kind: ChangeKind = { changeType: 'RangeEdited' }): void {
    const beside = this.book.sheets.get(sheet);
    if (!beside) return;
    const address = rangeText(range);
    const common = { source: 'Local', worksheetId: beside.guid, address, changeType: kind.changeType };
    const shift = { shiftDirection: kind.shiftDirection ?? 'None', triggerSource: 'Unknown' };
    this.tell(EventType.worksheetChanged, [beside.guid], { ...common, ...shift });
    for (const { id, range: cells } of beside.tables) {
      const touches =
        cells.firstRow <= range.lastRow &&
        range.firstRow <= cells.lastRow &&
        cells.firstColumn <= range.lastColumn &&
        range.firstColumn <= cells.lastColumn;
      if (touches) this.tell(EventType.tableChanged, [id, beside.guid], { ...common, tableId: id });
    }
  }

  sheet(type: number, guid: string, args: ObjectEvent['args'] = {}): void {
    this.tell(type, [guid], { source: 'Local', worksheetId: guid, ...args });
  }

  table(type: number, id: string, guid: string, tableName: string): void {
    this.tell(type, [id, guid], { source: 'Local', worksheetId: guid, tableId: id, tableName });
  }

  chart(type: number, chartId: string, guid: string): void {
    this.tell(type, [guid], { source: 'Local', worksheetId: guid, chartId });
  }

  private tell(type: number, targets: readonly string[], args: ObjectEvent['args']): void {
    for (const target of [...targets, WORKBOOK]) this.raise({ type, target, args });
  }
}
