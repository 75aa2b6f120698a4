import { LAST_ROW } from '../../report/references/cellAddress';
import type { RowMap } from '../../report/references/rowMap';

/**
 * Where an object stands afterwards, in zero-based rows: it moves with the row of its upper edge and keeps its size, so
 * that a chart beside a list is not stretched over all of it.
 */
export function moveAnchor(from: number, to: number, map: RowMap): { readonly from: number; readonly to: number } {
  const newFrom = Math.min(map.rowOrNext(from + 1) - 1, LAST_ROW - 1);
  return { from: newFrom, to: Math.min(newFrom + to - from, LAST_ROW - 1) };
}
