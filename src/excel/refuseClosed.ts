import { NgktError } from '../kpi/finding';
import type { FillTarget } from './filling/fillTarget';
import * as messages from './messages';
import { officeError } from './officeError';
import { inputAt, type LiveSheet } from './reading/liveDetail';
import type { RoundTrips } from './roundTrips';

/**
 * Refuses what Excel would refuse half-way: sheets that are protected, rows that a filter hides, a workbook open for
 * reading only.
 * @throws NgktError `excel.readOnly`, `excel.protected`, `excel.filtered`
 */
export function refuseClosed(target: FillTarget): void {
  const { before, steps } = target;
  if (before.readOnly) throw new NgktError('excel.readOnly', messages.readOnly);
  refuseProtected(target, (sheet) => sheet.protected);
  const moving = new Set(steps.map(({ sheet }) => sheet));
  const filtered = before.sheets.filter(({ name, filtered: isFiltered }) => isFiltered && moving.has(name));
  const [first] = filtered;
  if (first) {
    const names = filtered.map(({ name }) => name);
    throw new NgktError('excel.filtered', messages.sheetsFiltered(names), { sheet: first.name });
  }
}

/**
 * @param isProtected whether a sheet, as it was read for the plan, is protected now
 * @throws NgktError `excel.protected` with the sheets to be written that are
 */
export function refuseProtected({ sheets, maps }: FillTarget, isProtected: (sheet: LiveSheet) => boolean): void {
  const written = sheets.filter(({ cells, formulas, sheet }) => {
    if (cells.length > 0 || maps.map(sheet.name)) return true;
    return formulas.some(({ row, column, input }) => input !== inputAt(sheet, row, column));
  });
  const [first, ...more] = written.flatMap(({ sheet }) => (isProtected(sheet) ? [sheet.name] : []));
  if (first === undefined) return;
  throw new NgktError('excel.protected', messages.sheetsProtected([first, ...more]), { sheet: first });
}

/**
 * The error with the names of the protected sheets, where Excel says no more than that something is protected; any other
 * as it is.
 */
export async function namingProtected(trips: RoundTrips, target: FillTarget, error: unknown): Promise<unknown> {
  const told = officeError(error);
  if (!(told instanceof NgktError) || told.code !== 'excel.protected') return error;
  try {
    const sheets = trips.context.workbook.worksheets.load('items/id,items/protection/protected');
    await trips.sync();
    const closed = new Set(sheets.items.flatMap(({ id, protection }) => (protection.protected ? [id] : [])));
    refuseProtected(target, ({ id }) => closed.has(id));
    return error;
  } catch (named) {
    return named instanceof NgktError ? named : error;
  }
}
