import { BooleanNumber, type IColumnData, type IRowData, type Worksheet } from '@univerjs/core';
import { SetColDataMutation, SetRowDataMutation } from '@univerjs/sheets';
import { standardColumnPixels } from './digitWidth';
import type { Mutation, UniverBook } from './univerBook';

const pixelsPerPoint = 96 / 72;

/** What an empty sheet has; the grid grows with what is written. Univer's own rows and columns are larger than those of files. */
export function newSheetSize(digit: number) {
  return {
    rowCount: 1000,
    columnCount: 26,
    defaultRowHeight: 15 * pixelsPerPoint,
    defaultColumnWidth: standardColumnPixels(digit),
  };
}

type Axis = 'rows' | 'columns';
type RowOrColumn = Partial<IRowData & IColumnData>;

/**
 * Heights and widths in the units of files. Univer counts whole pixels; what was asked for is kept beside them and given
 * back as long as the pixels are the same.
 */
export class UniverDimensions {
  constructor(
    private readonly book: UniverBook,
    private readonly sheetId: string,
  ) {}

  size(axis: Axis, place: number): number | undefined {
    const data = this.data(axis, place);
    const pixels = axis === 'rows' ? data.h : data.w;
    // A height that Univer found itself for wrapped text is not one that was set.
    if (pixels === undefined || (axis === 'rows' && data.ia === BooleanNumber.TRUE)) return undefined;
    const asked: unknown = data.custom?.['size'];
    return typeof asked === 'number' && this.toPixels(axis, asked) === pixels ? asked : pixels / this.unit(axis);
  }

  setSize(axis: Axis, first: number, count: number, size: number | undefined): void {
    const pixels = size === undefined ? undefined : this.toPixels(axis, size);
    const custom = size === undefined ? undefined : { size };
    // A row without a height of its own is as high as its texts; `ah` is what Univer found for it.
    const ia = size === undefined ? undefined : BooleanNumber.FALSE;
    this.set(axis, first, count, axis === 'rows' ? { h: pixels, ia, ah: undefined, custom } : { w: pixels, custom });
  }

  hidden(axis: Axis, place: number): boolean {
    return this.data(axis, place).hd === BooleanNumber.TRUE;
  }

  setHidden(axis: Axis, first: number, count: number, hidden: boolean): void {
    this.set(axis, first, count, { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  private data(axis: Axis, place: number): RowOrColumn {
    const worksheet = this.worksheet();
    const manager =
      axis === 'rows' ? worksheet.getRowManager().getRowData() : worksheet.getColumnManager().getColumnData();
    return manager[place - 1] ?? {};
  }

  private set(axis: Axis, first: number, count: number, change: RowOrColumn): void {
    const target = { unitId: this.book.unitId, subUnitId: this.sheetId };
    const now: Record<number, RowOrColumn> = {};
    const before: Record<number, RowOrColumn> = {};
    for (let place = first; place < first + count; place++) {
      const old = this.data(axis, place);
      now[place - 1] = change;
      before[place - 1] = Object.fromEntries(Object.keys(change).map((key) => [key, old[key as keyof RowOrColumn]]));
    }
    const mutation = (data: Record<number, RowOrColumn>): Mutation =>
      axis === 'rows'
        ? { id: SetRowDataMutation.id, params: { ...target, rowData: data } }
        : { id: SetColDataMutation.id, params: { ...target, columnData: data } };
    this.book.change([mutation(now)], [mutation(before)]);
  }

  private worksheet(): Worksheet {
    return this.book.worksheet(this.sheetId);
  }

  private unit(axis: Axis): number {
    return axis === 'rows' ? pixelsPerPoint : this.book.digitWidth;
  }

  private toPixels(axis: Axis, size: number): number {
    return Math.round(size * this.unit(axis));
  }
}
