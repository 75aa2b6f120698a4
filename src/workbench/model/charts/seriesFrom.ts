import type { CellRange } from '../../../report/workbook/snapshot';
import type { BookSeries } from '../../book/book';
import { columnCount, rowCount } from '../../book/rectangles';
import { referenceTo } from '../address';
import { gridOf, type ModelContext } from '../context';

/**
 * The series Excel reads from a range: one for each column (or row), with the first column as categories and the first
 * row as names where they hold texts.
 */
export function seriesFrom(
  context: ModelContext,
  sheet: string,
  range: CellRange,
  by: 'Auto' | 'Columns' | 'Rows',
): BookSeries[] {
  const byColumns = by === 'Auto' ? rowCount(range) >= columnCount(range) : by === 'Columns';
  const cells = gridOf(context, sheet).read(range);
  const isNumber = (row: number, column: number): boolean => typeof cells[row]?.[column]?.value === 'number';
  const hasHead = rowCount(range) > 1 && !isNumber(0, columnCount(range) - 1);
  const hasLabels = columnCount(range) > 1 && !isNumber(rowCount(range) - 1, 0);
  const body = {
    ...range,
    firstRow: range.firstRow + (hasHead ? 1 : 0),
    firstColumn: range.firstColumn + (hasLabels ? 1 : 0),
  };
  const reference = (cellRange: CellRange): string => referenceTo(context, sheet, cellRange);
  if (byColumns) {
    const categories = hasLabels
      ? reference({ ...body, firstColumn: range.firstColumn, lastColumn: range.firstColumn })
      : '';
    return Array.from({ length: columnCount(body) }, (_, at) => {
      const column = { firstColumn: body.firstColumn + at, lastColumn: body.firstColumn + at };
      const head = { ...column, firstRow: range.firstRow, lastRow: range.firstRow };
      return {
        name: hasHead ? reference(head) : `Series${at + 1}`,
        values: reference({ ...body, ...column }),
        categories,
      };
    });
  }
  const categories = hasHead ? reference({ ...body, firstRow: range.firstRow, lastRow: range.firstRow }) : '';
  return Array.from({ length: rowCount(body) }, (_, at) => {
    const row = { firstRow: body.firstRow + at, lastRow: body.firstRow + at };
    const label = { ...row, firstColumn: range.firstColumn, lastColumn: range.firstColumn };
    return {
      name: hasLabels ? reference(label) : `Series${at + 1}`,
      values: reference({ ...body, ...row }),
      categories,
    };
  });
}
