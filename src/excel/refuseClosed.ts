import { NgktError } from '../kpi/finding';
import type { FillTarget } from './filling/fillTarget';
import { inputAt } from './reading/liveDetail';
import * as messages from './messages';

/**
 * Refuses what Excel would refuse half-way: sheets that are protected, rows that a filter hides, a workbook open for
 * reading only.
 * @throws NgktError `excel.readOnly`, `excel.protected`, `excel.filtered`
 */
export function refuseClosed({ before, sheets, steps, maps }: FillTarget): void {
  if (before.readOnly) throw new NgktError('excel.readOnly', messages.readOnly);
  const written = sheets.filter(({ cells, formulas, sheet }) => {
    if (cells.length > 0 || maps.map(sheet.name)) return true;
    return formulas.some(({ row, column, input }) => input !== inputAt(sheet, row, column));
  });
  const closed = written.filter(({ sheet }) => sheet.protected).map(({ sheet }) => sheet.name);
  if (closed.length > 0)
    throw new NgktError('excel.protected', messages.sheetsProtected(closed), { sheet: closed[0] ?? '' });
  const moving = new Set(steps.map(({ sheet }) => sheet));
  const filtered = before.sheets.filter(({ name, filtered: isFiltered }) => isFiltered && moving.has(name));
  const [first] = filtered;
  if (first) {
    const names = filtered.map(({ name }) => name);
    throw new NgktError('excel.filtered', messages.sheetsFiltered(names), { sheet: first.name });
  }
}
