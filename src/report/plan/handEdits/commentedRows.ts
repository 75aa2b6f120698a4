import type { Finding } from '../../../kpi/finding';
import { cellName } from '../../references/cellAddress';
import type { FilledBand } from '../../scan/templateLine';
import type { FixedCellRecord } from '../../workbook/record';
import type { CellPlace, SheetSnapshot } from '../../workbook/snapshot';
import type { FillRun } from '../fillRun';
import { rowName } from '../lists/rowName';
import * as messages from './messages';
import { standingKeys } from './bandEdits';

/** The comments on some rows of a sheet. */
export function commentsIn({ commented = [] }: SheetSnapshot, from: number, to: number): readonly CellPlace[] {
  return commented.filter(({ row }) => row >= from && row <= to);
}

/** The template's own comments in a list's body: they stay in the first entry, whichever it is. */
export function templateComments(
  sheet: SheetSnapshot,
  first: number,
  height: number,
): readonly Pick<FixedCellRecord, 'rowOffset' | 'column'>[] {
  return commentsIn(sheet, first, first + height - 1).map(({ row, column }) => ({ rowOffset: row - first, column }));
}

/**
 * Comments stay where they are and go with their row: told where another entry stands there now, or none.
 * @param keys row keys of the list as it will be
 */
export function tellListComments(run: FillRun, sheet: SheetSnapshot, band: FilledBand, keys: readonly string[]): void {
  const comments = peoplesComments(sheet, band);
  if (comments.length === 0) return;
  const { record, first } = band;
  const standing = standingKeys(band);
  const nameOf = (key: string): string => rowName(key, run.context.figures.areas);
  for (const { row, column } of comments) {
    const repetition = Math.floor((row - first) / record.height);
    const before = standing[repetition] ?? '';
    const now = keys[repetition];
    if (before === now) continue;
    const cell = cellName(row, column);
    const where = { sheet: sheet.name, cell, marker: record.marker };
    if (now === undefined) run.warn('comment.gone', messages.commentGone(cell), where);
    else run.warn('comment.stays', messages.commentStays(nameOf(before), nameOf(now)), where);
  }
}

/** Comments on rows that go, be it by `{{#if}}` or because they hold markers only. */
export function tellGoneComments(
  run: FillRun,
  sheet: SheetSnapshot,
  from: number,
  to: number,
  severity: Finding['severity'] = 'warning',
): void {
  for (const { row, column } of commentsIn(sheet, from, to)) {
    const where = { sheet: sheet.name, cell: cellName(row, column) };
    run.warn('comment.gone', messages.commentGone(where.cell), where, severity);
  }
}

/** Comments on entries of a list that the template does not have. */
export function commentsLostToTemplate(sheet: SheetSnapshot, { record, first, last }: FilledBand): Finding[] {
  return commentsIn(sheet, first + record.height, last).map(({ row, column }) => ({
    severity: 'warning',
    rule: 'comment.gone',
    message: messages.commentGone(cellName(row, column)),
    where: { sheet: sheet.name, cell: cellName(row, column), marker: record.marker },
  }));
}

function peoplesComments(sheet: SheetSnapshot, { record, first, last }: FilledBand): readonly CellPlace[] {
  const { commented = [] } = record;
  return commentsIn(sheet, first, last).filter(
    ({ row, column }) => !commented.some((own) => first + own.rowOffset === row && own.column === column),
  );
}
