import type { CellContent } from '../../report/plan/plan';
import type { CellRange } from '../../report/workbook/snapshot';
import { keptValue, type KeptRow } from '../sheet/keptRow';
import type { RowHeights } from './rowHeights';

/**
 * The height to state for a row that comes back with texts written into it, as for one that was there all the time;
 * undefined where the row has it anyway.
 * @param styleOf the cell format of a kept cell's style
 * @param row after the fill
 */
export function returnedRowHeight(
  { cells, merges }: KeptRow,
  writes: ReadonlyMap<number, CellContent>,
  styleOf: (style: number) => number,
  row: number,
  rowHeights: RowHeights,
): number | undefined {
  const heights = cells.map((cell) => {
    const { column } = cell;
    const style = styleOf(cell.style);
    if (!rowHeights.wraps(style)) return 0;
    const content = writes.get(column);
    const text = content ? (content.type === 'text' ? content.text : '') : keptValue(cell);
    if (typeof text !== 'string') return 0;
    return rowHeights.textHeight(row, column, style, mergeAt(merges, row, column))(text);
  });
  return rowHeights.stated(Math.max(0, ...heights));
}

/** The cells that a kept cell is merged with, itself where there are none. */
function mergeAt(merges: KeptRow['merges'], row: number, column: number): CellRange {
  const [, lastColumn = column, rows = 1] = merges.find(([first]) => first === column) ?? [];
  return { firstRow: row, lastRow: row + rows - 1, firstColumn: column, lastColumn };
}
