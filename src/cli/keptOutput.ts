import { existsSync } from 'node:fs';
import path from 'node:path';
import { NgktError, type Where } from '../kpi/finding';
import { handEdits } from '../report/checks/handEdits';
import type { RecordPositions } from '../report/workbook/record';
import type { WorkbookSnapshot } from '../report/workbook/snapshot';
import { readWorkbook } from './inputs';
import { placeText } from './terminal';

/**
 * Writing over a report that somebody worked on after it was filled would lose that work; refilling it does not.
 * @throws NgktError `output.edited`
 */
export async function refuseToLoseHandEdits(out: string, input: string): Promise<void> {
  if (!existsSync(out) || path.resolve(out) === path.resolve(input)) return;
  const workbook = await readWorkbook(out).catch(() => undefined);
  const snapshot = workbook?.snapshot();
  // Anything but a filled report is the user's to overwrite, as with any command.
  if (!workbook || !snapshot?.record || snapshot.recordProblem !== undefined) return;
  const edits = editsOf(snapshot, workbook.positions());
  if (edits.length === 0) return;
  const places = edits.slice(0, 5).map(({ sheet, cell, marker }) => placeText({ sheet, cell }) || marker);
  const listed = places.join(', ') + (edits.length > places.length ? ', …' : '');
  throw new NgktError(
    'output.edited',
    {
      vi: `Tệp này đã có và có ${edits.length} chỗ sửa tay sau khi điền (${listed}); ghi đè sẽ mất phần sửa. Hãy điền lại chính tệp này (lấy nó làm mẫu), chọn tên khác, hoặc thêm --overwrite-edits.`,
      en: `This file exists and was changed by hand in ${edits.length} places since it was filled (${listed}); overwriting would lose them. Refill this very file (take it as the template), choose another name, or add --overwrite-edits.`,
    },
    { file: path.basename(out) },
  );
}

/** Where a report was changed by hand: also where so much was that it cannot be compared with its record any more. */
function editsOf(snapshot: WorkbookSnapshot, positions: RecordPositions): readonly Where[] {
  try {
    return handEdits(snapshot, positions).map(({ where }) => where);
  } catch (error) {
    if (error instanceof NgktError && error.code.startsWith('band.')) return [error.where];
    // Nothing that was filled is left.
    if (error instanceof NgktError && error.code === 'record.damaged') return [];
    throw error;
  }
}
