import { leftWords } from '../../../src/report/leftWords';
import { traceCell } from '../../../src/report/trace/traceCell';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

function report(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: { value: '{{HLA}}', format: '#,##0' },
    A3: '{{#rows series(HLA, last=2)}}{{.name}}',
    B3: { value: '{{.value}}{{/rows}}', format: '#,##0' },
  });
}

test.each([
  ['"gần "#,##0', '#,##0', 'gần'],
  ['"từ "#,##0" trở lên"', '#,##0', 'từ … trở lên'],
  ['"gần ""$"#,##0', '"$"#,##0', 'gần'],
  ['"gần "General', 'General', 'gần'],
  ['"dưới "0.0;"dưới "-0.0', '0.0', 'dưới'],
  ['"dưới "#,##0.00000;"dưới "-#,##0.00000', 'General', 'dưới'],
  ['"gần "#,##0.00000', 'General', 'gần'],
  ['"từ "#,##0" trở lên"', 'General', 'từ … trở lên'],
  ['"gần "0.0', 'General', undefined],
  ['#,##0', '#,##0', undefined],
  ['0.0', '#,##0', undefined],
  ['"khoảng "0.0', '#,##0', undefined],
  ['"gần "#,##0', undefined, undefined],
])('%s where the template has %s: %s', (format, template, words) => {
  expect(leftWords(format, template)).toBe(words);
});

describe('a number typed over a qualified figure', () => {
  test('says right away that the word beside it is the earlier figure’s', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', 61);
    const { sheets, record } = workbook.snapshot();
    if (!record || !sheets[0]) throw new Error('not filled');
    expect(traceCell(record, workbook.positions(), sheets[0], 1, 1)).toMatchObject({
      text: 'gần 61',
      edited: true,
      left: { words: 'gần', filled: 'gần 60' },
    });
  });

  test('is kept without the word, and the preview says so', () => {
    const workbook = report();
    fill(workbook, figures);
    expect(workbook.at('BC', 'A1')?.format).toBe('"gần "#,##0');
    workbook.type('BC', 'A1', 61);
    const plan = fill(workbook, figures, { period: '2023' });
    expect(workbook.at('BC', 'A1')).toMatchObject({ value: 61, format: '#,##0' });
    const [item] = plan.items.filter(({ state }) => state === 'kept');
    expect(item?.shown).toBe('61');
    expect(item?.reason?.vi).toContain('“gần”');
    fill(workbook, figures, { overwriteEdits: true });
    expect(workbook.at('BC', 'A1')).toMatchObject({ value: 60, format: '"gần "#,##0' });
  });

  test('in a list too', () => {
    const workbook = report();
    fill(workbook, figures);
    const rows = [3, 4].map((row) => workbook.at('BC', `B${row}`));
    const at = rows.findIndex((cell) => cell?.format === '"gần "#,##0');
    expect(at).not.toBe(-1);
    const row = 3 + at;
    workbook.type('BC', `B${row}`, 62);
    fill(workbook, figures);
    expect(workbook.at('BC', `B${row}`)).toMatchObject({ value: 62, format: '#,##0' });
  });

  test('keeps a number format that a person chose', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', { value: 61, format: '"độ "0.0' });
    fill(workbook, figures);
    expect(workbook.at('BC', 'A1')).toMatchObject({ value: 61, format: '"độ "0.0' });
  });
});
