import type { CellRange } from '../../report/workbook/snapshot';
import { LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';
import type { Copy } from './copy';
import { columnCount, rowCount } from './rectangles';

/** Whole rows bring their heights, whole columns their widths. @param given the source as the caller named it */
export function copySizes({ from, to, tiles, transpose }: Copy, given: CellRange): void {
  if (transpose) return;
  for (const tile of tiles) {
    if (columnCount(given) === LAST_COLUMN) {
      for (let at = 0; at < rowCount(given); at++) {
        const height = from.rowHeight(given.firstRow + at);
        if (height !== to.rowHeight(tile.firstRow + at)) to.setRowHeight(tile.firstRow + at, 1, height);
      }
    }
    if (rowCount(given) === LAST_ROW) {
      for (let at = 0; at < columnCount(given); at++) {
        const width = from.columnWidth(given.firstColumn + at);
        if (width !== to.columnWidth(tile.firstColumn + at)) to.setColumnWidth(tile.firstColumn + at, 1, width);
      }
    }
  }
}
