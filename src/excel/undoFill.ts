import { cellName } from '../report/references/cellAddress';
import { editsSince } from './journal/editsSince';
import { takeBack } from './journal/takeBack';
import type { FillJournal, UndoneFill } from './liveWorkbook';
import { inExcel } from './officeError';
import { readContents } from './reading/contents';
import { refuseProtected } from './refuseClosed';

/**
 * Takes a fill back: the workbook holds again what it held before. Cells that people changed since stay as they are.
 * @throws NgktError `excel.protected`, `undo.*` where rows were moved or sheets deleted since, `excel.*`
 */
export async function undoFill(journal: FillJournal): Promise<UndoneFill> {
  return inExcel(async (trips) => {
    const { detail: now } = await readContents(trips);
    const closed = new Set(now.sheets.filter((sheet) => sheet.protected).map(({ id }) => id));
    refuseProtected(journal.target, ({ id }) => closed.has(id));
    const edits = editsSince(journal, now);
    const stays = new Set(edits.map(({ sheet, oldRow, column }) => `${oldRow}:${column}:${sheet}`));
    const restored = await takeBack(
      trips,
      journal,
      journal.target.steps.length,
      (sheet, row, column) => !stays.has(`${row}:${column}:${sheet}`),
    );
    const kept = edits
      .filter(({ wasFilled }) => wasFilled)
      .map(({ sheet, oldRow, column }) => ({ sheet, cell: cellName(oldRow, column) }));
    return { restored, kept };
  });
}
