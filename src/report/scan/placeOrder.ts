import type { Where } from '../../kpi/finding';
import { parseRange } from '../references/cellAddress';

/** Row and column of what stands in no cell: before the cells of its sheet. */
const ABOVE_ALL = { firstRow: 0, firstColumn: 0 };

/**
 * What was found in a workbook as its reader meets it: sheet after sheet, on each from row to row and from left to right;
 * what belongs to no sheet comes first. What stands at one place keeps its order.
 * @param sheets names in the order of their tabs
 */
export function inPlaceOrder<T extends { readonly where: Where }>(found: readonly T[], sheets: readonly string[]): T[] {
  const tabs = new Map(sheets.map((sheet, index) => [sheet, index]));
  const placed = found.map((one) => {
    const { sheet, cell } = one.where;
    const tab = sheet === undefined ? -1 : (tabs.get(sheet) ?? tabs.size);
    const { firstRow, firstColumn } = parseRange(cell ?? '') ?? ABOVE_ALL;
    return { one, tab, firstRow, firstColumn };
  });
  placed.sort((a, b) => a.tab - b.tab || a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  return placed.map(({ one }) => one);
}
