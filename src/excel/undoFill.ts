import { cellName } from '../report/references/cellAddress';
import { editsSince } from './journal/editsSince';
import { takeBack } from './journal/takeBack';
import type { FillJournal, UndoneFill } from './liveWorkbook';
import { inExcel } from './officeError';
import { readContents } from './reading/contents';

/**
 * Takes a fill back: the workbook holds again what it held before. Cells that people changed since stay as they are.
 * @throws NgktError `undo.*` where rows were moved or sheets deleted since, `excel.*`
 */
export async function undoFill(journal: FillJournal): Promise<UndoneFill> {
  return inExcel(async (trips) => {
    const { detail: now } = await readContents(trips);
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
