import path from 'node:path';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';
import { skippedCells } from '../../report/proofread/messages';
import { lineAndColumn, placeText } from '../../report/proofread/placeText';
import { proofread } from '../../report/proofread/proofread';
import type { Remark, TextBlock } from '../../report/proofread/textBlock';
import type { Command } from '../command';
import { readFigures } from '../inputs';
import { proofreadText } from '../proofreadText';
import { readPeriod } from '../options';
import type { Terminal } from '../terminal';
import { onSheet } from '../../report/references/cellAddress';

/** `ngkt proofread FILE`: every number of a text against the data set and against the text itself. */
export const proofreadCommand: Command = {
  options: { values: ['data', 'period', 'area', 'as-of'], flags: ['strict'], positionals: [1, 1] },
  async run(options, terminal) {
    const file = options.positionals[0] as string;
    const period = readPeriod(options.required('period'));
    const figures = await readFigures(options);
    const area = figures.areas.find(options.value('area') ?? 'VN', period.end);
    const { blocks, unlabelled } = await proofreadText(file);
    const remarks = proofread(blocks, { figures, period, area });
    const name = path.basename(file);
    terminal.result([
      ...remarks.map((remark) => ({
        severity: remark.severity,
        rule: remark.rule,
        where: whereOf(name, blocks[remark.block] as TextBlock, remark.from, terminal.lang),
        message: remark.message[terminal.lang],
      })),
      ...unlabelled.map(({ sheet, count }) => ({
        severity: 'info',
        rule: 'table.skipped',
        where: `${name}, ${onSheet(sheet)}`,
        message: skippedCells(count)[terminal.lang],
      })),
    ]);
    for (const severity of ['error', 'warning', 'info'] as const)
      printRemarks(severity, remarks, blocks, name, terminal);
    for (const { sheet, count } of unlabelled) {
      terminal.say(both((lang) => `  ${name}, ${onSheet(sheet)}: ${skippedCells(count)[lang]}`));
    }
    terminal.say(summary(remarks));
    const problems = remarks.some(({ severity }) => severity !== 'info');
    return problems ? (options.flag('strict') ? 1 : 3) : 0;
  },
};

const HEADINGS: Readonly<Record<Severity, Bilingual>> = {
  error: {
    vi: 'SAI – trái với số liệu hoặc mâu thuẫn trong văn bản',
    en: 'ERRORS – contradicted by the data or by the text itself',
  },
  warning: { vi: 'CẦN XEM LẠI – mức độ, làm tròn, căn cứ', en: 'WARNINGS – qualifier, rounding or basis' },
  info: {
    vi: 'CÁC SỐ KHÁC – khớp, không có số liệu, chưa đủ căn cứ',
    en: 'OTHER NUMBERS – supported, unsupported, cannot tell',
  },
};

function printRemarks(
  severity: Severity,
  remarks: readonly Remark[],
  blocks: readonly TextBlock[],
  file: string,
  terminal: Terminal,
): void {
  const all = remarks.filter((remark) => remark.severity === severity);
  if (all.length === 0) return;
  terminal.say(both((lang) => `${HEADINGS[severity][lang]} (${all.length})`));
  for (const remark of all) {
    const block = blocks[remark.block] as TextBlock;
    terminal.say(
      both((lang) => {
        const place = whereOf(file, block, remark.from, lang);
        const said =
          severity === 'info'
            ? `  ${place} ${marked(block, remark, 0)}`
            : `  ${place}\n    ${marked(block, remark, 70)}`;
        return `${said}\n    → ${remark.message[lang]} [${remark.rule}]`;
      }),
    );
  }
  terminal.say({ vi: '', en: '' });
}

/** The number between marks, with so many signs of its sentence on either side. */
function marked({ text }: TextBlock, { from, to, sentence }: Remark, around: number): string {
  const start = Math.max(sentence.from, from - around);
  const end = Math.min(sentence.to, to + around);
  const before = around === 0 ? '' : `${start > sentence.from ? '…' : ''}${text.slice(start, from)}`;
  const after = around === 0 ? '' : `${text.slice(to, end)}${end < sentence.to ? '…' : ''}`;
  return `${before}【${text.slice(from, to)}】${after}`.replace(/\s+/g, ' ').trim();
}

/** "bao-cao.txt:3:12" for lines, "bao-cao.docx, đoạn 4, ký tự 12", "bao-cao.xlsx, 'Trang 1'!B6". */
function whereOf(file: string, block: TextBlock, at: number, lang: Lang): string {
  if (block.place.line === undefined) return `${file}, ${placeText(block, at)[lang]}`;
  const { line, column } = lineAndColumn(block, at);
  return `${file}:${line}:${column}`;
}

function summary(remarks: readonly Remark[]): Bilingual {
  const count = (severity: Severity): number => remarks.filter((remark) => remark.severity === severity).length;
  const supported = remarks.filter(({ rule }) => rule.endsWith('.supported')).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const open = count('info') - supported;
  return {
    vi: `${errors + warnings === 0 ? 'Không phát hiện số sai.' : `${errors} chỗ sai, ${warnings} chỗ cần xem lại.`} ${supported} số khớp, ${open} số chưa đối chiếu được.`,
    en: `${errors + warnings === 0 ? 'Nothing wrong found.' : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`} ${supported} supported, ${open} not checked.`,
  };
}

function both(text: (lang: Lang) => string): Bilingual {
  return { vi: text('vi'), en: text('en') };
}
