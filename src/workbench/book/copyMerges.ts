import type { CellRange } from '../../report/workbook/snapshot';
import type { Copy } from './copy';
import { contains, intersection, translated } from './rectangles';

/** Merged cells come along with formats; what was merged in the target comes apart. */
export function copyMerges({ from, to, source, tiles, transpose }: Copy, merges: readonly CellRange[]): void {
  const own = transpose ? [] : merges.filter((merge) => contains(source, merge));
  for (const tile of tiles) {
    if (from.id === to.id && tile.firstRow === source.firstRow && tile.firstColumn === source.firstColumn) continue;
    if (to.merges().some((merge) => intersection(merge, tile))) to.unmerge(tile);
    for (const merge of own) {
      to.merge(translated(merge, tile.firstRow - source.firstRow, tile.firstColumn - source.firstColumn));
    }
  }
}
