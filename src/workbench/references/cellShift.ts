import type { CellRange } from '../../report/workbook/snapshot';
import { LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';

/** First and last row, or first and last column. */
export type Span = readonly [first: number, last: number];

/**
 * Cells of one sheet that move because others come in or go, as plain Excel moves them: a range grows when cells are
 * inserted inside it, not when they are inserted just behind its end.
 */
export interface CellShift {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly action: 'insert' | 'remove';
  readonly first: number;
  readonly count: number;
  /** Only these columns (or rows) move, where part of the sheet is shifted; absent: all of them. */
  readonly across?: Span;
}

export function lastPlace(axis: CellShift['axis']): number {
  return axis === 'rows' ? LAST_ROW : LAST_COLUMN;
}

/** The span afterwards; undefined when all of it goes. */
export function shiftSpan([first, last]: Span, shift: CellShift): Span | undefined {
  const limit = lastPlace(shift.axis);
  if (first <= 1 && last >= limit) return [first, last];
  const { first: at, count } = shift;
  if (shift.action === 'insert') {
    const newFirst = first >= at ? first + count : first;
    return newFirst > limit ? undefined : [newFirst, Math.min(last >= at ? last + count : last, limit)];
  }
  const end = at + count;
  const newFirst = first >= end ? first - count : Math.min(first, at);
  const newLast = last >= end ? last - count : Math.min(last, at - 1);
  return newFirst <= newLast ? [newFirst, newLast] : undefined;
}

/** The range afterwards; undefined when all of it goes. A range that only partly lies where cells move stays. */
export function shiftRange(range: CellRange, shift: CellShift): CellRange | undefined {
  const rows: Span = [range.firstRow, range.lastRow];
  const columns: Span = [range.firstColumn, range.lastColumn];
  const [along, across] = shift.axis === 'rows' ? [rows, columns] : [columns, rows];
  if (!coversAcross(across, shift)) return range;
  const moved = shiftSpan(along, shift);
  if (!moved) return undefined;
  return shift.axis === 'rows'
    ? { ...range, firstRow: moved[0], lastRow: moved[1] }
    : { ...range, firstColumn: moved[0], lastColumn: moved[1] };
}

/** Whether all of something that reaches over these columns (or rows) moves. */
export function coversAcross(across: Span, shift: CellShift): boolean {
  return !shift.across || (shift.across[0] <= across[0] && across[1] <= shift.across[1]);
}
