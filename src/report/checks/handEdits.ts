import type { AreaList } from '../../kpi/areaList';
import type { Finding, Where } from '../../kpi/finding';
import { bandEdits } from '../plan/handEdits/bandEdits';
import { besideList } from '../plan/handEdits/notesBeside';
import { rowName } from '../plan/lists/rowName';
import { isEdited, textNow } from '../plan/cells/scalarCells';
import { standingLists, type StandingLists } from '../plan/lists/standingLists';
import { cellName } from '../references/cellAddress';
import { copiedSheets } from '../scan/copiedSheets';
import { recordBySheet } from '../scan/recordOnSheet';
import { templateLines } from '../scan/templateLines';
import type { RecordPositions } from '../workbook/record';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import * as messages from './messages';

/** Cells and list rows that people changed, deleted or copied since the fill. @throws NgktError `record.*`, `band.*` */
export function handEdits(snapshot: WorkbookSnapshot, positions: RecordPositions, areas?: AreaList): Finding[] {
  const findings: Finding[] = [];
  const lang = snapshot.record?.lang ?? 'vi';
  const warn = (rule: string, message: Finding['message'], where: Where): void => {
    findings.push({ severity: 'warning', rule, message, where });
  };
  const { sheets, findings: lost } = recordBySheet(snapshot, positions);
  findings.push(...lost, ...copiedSheets(snapshot, sheets));
  let standing: StandingLists | undefined;
  for (const [name, record] of sheets) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) continue;
    const { lines, bands } = templateLines(sheet, record, () => undefined);
    for (const cell of lines.flatMap((line) => (line.image || line.band ? [] : line.cells))) {
      if (isEdited(cell)) warn('cell.edited', messages.edited(textNow(cell, lang), cell.text), cell.where);
    }
    for (const band of bands) {
      standing ??= standingLists(snapshot, positions);
      const edits = bandEdits(band);
      const beside = besideList(name, band, standing);
      const { marker } = band.record;
      for (const { row, column, current } of [...edits.cells.values()].flatMap((changed) => [...changed.values()])) {
        const where = { sheet: name, cell: cellName(row, column), marker };
        warn('cell.edited', messages.edited(textNow({ current }, lang), marker), where);
      }
      for (const { cell: current, key = '', template } of beside.typed.flatMap(({ notes }) => notes)) {
        if (template === '') continue;
        const where = { sheet: name, cell: cellName(current.row, current.column), marker };
        warn('cell.edited', messages.typedOver(textNow({ current }, lang), template, rowName(key, areas)), where);
      }
      for (const current of beside.unsure) {
        const where = { sheet: name, cell: cellName(current.row, current.column), marker };
        warn('cell.edited', messages.maybeTypedOver(textNow({ current }, lang)), where);
      }
      for (const row of edits.inserted)
        warn('row.inserted', messages.insertedRow(), { sheet: name, cell: `${row}:${row}`, marker });
      for (const key of edits.deleted)
        warn('row.deleted', messages.deletedRow(rowName(key, areas)), { sheet: name, marker });
    }
  }
  return findings;
}
