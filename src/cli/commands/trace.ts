import { NgktError } from '../../kpi/finding';
import { nameKey } from '../../report/workbook/nameKey';
import { onSheet } from '../../report/references/cellAddress';
import { recordUnusable } from '../../report/scan/messages';
import { editedBeside } from '../../report/trace/messages';
import { traceCell, type CellTrace } from '../../report/trace/traceCell';
import type { SourceNote } from '../../report/workbook/record';
import { parseAddress } from '../address';
import type { Command } from '../command';
import { readWorkbook } from '../inputs';

/** `ngkt trace REPORT.xlsx CELL`: where a filled figure comes from. */
export const traceCommand: Command = {
  options: { values: [], flags: [], positionals: [2, 2] },
  async run(options, terminal) {
    const [file, cell] = options.positionals as [string, string];
    const address = parseAddress(cell);
    const workbook = await readWorkbook(file);
    const snapshot = workbook.snapshot();
    const sheet =
      address.sheet === undefined
        ? snapshot.sheets[0]
        : snapshot.sheets.find(({ name }) => nameKey(name) === nameKey(address.sheet ?? ''));
    if (!sheet) {
      const names = snapshot.sheets.map(({ name }) => `“${name}”`).join(', ');
      throw new NgktError(
        'sheet.unknown',
        {
          vi: `Không có trang tính “${address.sheet ?? ''}”. Tệp có: ${names}.`,
          en: `No sheet "${address.sheet ?? ''}". The file has: ${names}.`,
        },
        { file },
      );
    }
    if (snapshot.recordProblem) {
      throw new NgktError('record.damaged', recordUnusable(snapshot.recordProblem), { file });
    }
    if (!snapshot.record) {
      throw new NgktError(
        'record.none',
        {
          vi: 'Tệp không mang dấu vết điền số liệu: đây là mẫu chưa điền, hoặc bản đã phát hành.',
          en: 'The file carries no fill record: it is an unfilled template or a published copy.',
        },
        { file },
      );
    }
    const trace = traceCell(
      snapshot.record,
      workbook.positions(),
      sheet,
      address.row,
      address.column,
      snapshot.date1904,
    );
    if (!trace) {
      throw new NgktError(
        'trace.notFilled',
        { vi: 'Ô này không do phần mềm điền.', en: 'This cell was not filled by the product.' },
        { file, sheet: sheet.name, cell: cell.slice(cell.lastIndexOf('!') + 1) },
      );
    }
    terminal.result(trace);
    terminal.say({ vi: traceText(trace, 'vi'), en: traceText(trace, 'en') });
    return 0;
  },
};

function traceText(trace: CellTrace, lang: 'vi' | 'en'): string {
  const words = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  const lines = [
    `${words('Ô', 'Cell')}: ${onSheet(trace.sheet, trace.cell)}`,
    `${trace.edited ? words('Nội dung hiện nay', 'Content now') : words('Nội dung đã điền', 'Filled with')}: ${trace.text}`,
    `${words('Dấu trong mẫu', 'Marker')}: ${trace.marker}`,
    `${words('Bộ số liệu', 'Data set')}: ${trace.dataset.title} (${trace.dataset.id}, ${trace.dataset.version.slice(0, 12)})${trace.dataset.illustrative ? words(' – SỐ LIỆU MINH HỌA', ' – ILLUSTRATIVE DATA') : ''}`,
    `${words('Điền ngày', 'Filled on')}: ${trace.filled}`,
  ];
  if (trace.edited) lines.push(words('Ô đã được sửa tay sau khi điền.', 'The cell was changed by hand after filling.'));
  if (trace.left) lines.push(editedBeside(trace.text, trace.left)[lang]);
  if (trace.derivation) lines.push(`${words('Cách tính', 'How computed')}: ${trace.derivation[lang]}`);
  for (const note of trace.sources) lines.push(...sourceLines(note, words));
  return lines.join('\n');
}

/** What a source says and of what; rows of a register and texts name no indicator, some no area or period. */
function sourceLines(note: SourceNote, words: (vi: string, en: string) => string): readonly string[] {
  const definition = note.definition && `(${words('định nghĩa', 'definition')} ${note.definition})`;
  const partner = note.counterpart && `× ${note.counterpart}`;
  const subject = [stated([note.indicator, definition], ' '), stated([note.area, partner], ' '), note.period];
  const details = [
    note.cutOff && `${words('số liệu đến', 'cut-off')} ${note.cutOff}`,
    note.asOf && `${words('phiên bản', 'as of')} ${note.asOf}`,
    note.status && note.status !== 'A' && `${words('trạng thái', 'status')} ${note.status}`,
    note.source && `${words('nguồn', 'source')}: ${note.source}`,
  ];
  const comment = note.comment && `${words('ghi chú', 'comment')}: ${note.comment}`;
  return [
    `• ${stated([stated(subject, ', '), note.text], ': ')}`,
    ...[stated(details, '; '), comment].filter((line) => line !== '').map((line) => `  ${line}`),
  ];
}

function stated(parts: readonly (string | false)[], separator: string): string {
  return parts.filter((part) => part).join(separator);
}
