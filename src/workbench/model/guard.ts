/** Refuses what Excel refuses: writing on protected sheets, what a protected workbook or an undo group does not allow. */
import type { CellRange } from '../../report/workbook/snapshot';
import { contains, intersection } from '../book/rectangles';
import { HostError } from '../protocol/hostError';
import { besideOf, gridOf, type ModelContext } from './context';

/** What a sheet's protection may allow, by the names of its options. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatRows'
  | 'allowFormatColumns'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowAutoFilter';

/** @throws HostError AccessDenied where a locked cell of a protected sheet would be written */
export function requireUnlocked(context: ModelContext, sheet: string, range: CellRange): void {
  if (!besideOf(context, sheet).protection.protected) return;
  const grid = gridOf(context, sheet);
  const used = grid.used();
  const within = used && intersection(used, range);
  // Cells that nobody has touched are locked.
  const isAllKnown = used !== undefined && within !== undefined && contains(used, range);
  const isLocked = !isAllKnown || grid.read(within).some((line) => line.some(({ style }) => style.locked !== false));
  if (isLocked) throw HostError.accessDenied();
}

/** @throws HostError AccessDenied where the sheet is protected and does not allow this */
export function requireAllowed(context: ModelContext, sheet: string, permission?: Permission): void {
  const { protection } = besideOf(context, sheet);
  if (!protection.protected) return;
  if (permission === undefined || protection.options[permission] !== true) throw HostError.accessDenied();
}

/** @throws HostError AccessDenied where the workbook's structure is protected */
export function requireOpenStructure({ book }: ModelContext): void {
  if (book.protection.protected) throw HostError.accessDenied();
}

/** @throws HostError UndoNotSupported where what is done cannot be undone but must be (`mergeUndoGroup`) */
export function requireNoUndoGroup(context: ModelContext): void {
  if (context.isUndoGroup) {
    throw new HostError('UndoNotSupported', 'Undo is not supported by this operation.');
  }
}
