import { illustrativeLabel } from '../evaluate/messages';
import type { ScannedSheet } from '../scan/scanWorkbook';
import { RowMap } from '../references/rowMap';
import { sameStoredValue } from '../workbook/fingerprint';
import { blank } from './cells/cellContent';
import type { FillRun } from './fillRun';
import * as messages from './messages';
import type { RowFlow } from './rowFlow';
import type { CellWrite } from './plan';

/** Free rows between a sheet's last row and the label. */
const GAP = 2;

/**
 * A report filled from illustrative data says so even where its template has no place for it: in the footer and in a
 * free cell below each filled sheet. Labels that are no longer needed go.
 * @returns the text for the footers; undefined where none is needed
 */
export function planNotice(
  run: FillRun,
  sheets: readonly { readonly scanned: ScannedSheet; readonly flow: RowFlow; readonly writes: CellWrite[] }[],
): string | undefined {
  const { figures, lang } = run.context;
  const needed = figures.dataset.illustrative && !run.noteShown;
  const text = illustrativeLabel[lang];
  let told = false;
  for (const { scanned, flow, writes } of sheets) {
    const filled = scanned.lines.length > 0;
    const [existing, ...surplus] = scanned.notices;
    const keep = needed && filled;
    for (const notice of keep || !existing ? surplus : scanned.notices) {
      if (sameStoredValue(notice.current?.value ?? null, notice.record.written)) {
        writes.push({ row: notice.row, column: notice.column, content: blank });
      }
    }
    if (!keep) continue;
    told = true;
    const sheet = scanned.sheet.name;
    const map = new RowMap(flow.changes);
    const stays = existing && map.row(existing.row) !== undefined ? existing : undefined;
    const { row, column } = stays ?? freeCell(scanned);
    const newRow = map.row(row) ?? row;
    const name = stays?.record.name ?? run.names.next();
    writes.push({ row, column, content: { type: 'text', text } });
    run.scalars.push({ name, template: '', written: text, sources: [] });
    run.placeCell(name, sheet, newRow, column);
  }
  if (!told) return undefined;
  run.warn('data.illustrative', messages.illustrative(), {}, 'info');
  return text;
}

function freeCell({ sheet }: ScannedSheet): { row: number; column: number } {
  let row = 0;
  let column = Infinity;
  for (const cell of sheet.cells) {
    row = Math.max(row, cell.row);
    column = Math.min(column, cell.column);
  }
  for (const range of [...sheet.merges, ...sheet.tables.map((table) => table.range)])
    row = Math.max(row, range.lastRow);
  return { row: row + GAP, column: Number.isFinite(column) ? column : 1 };
}
