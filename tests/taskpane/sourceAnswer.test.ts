import type { SelectedCell } from '../../src/excel/liveWorkbook';
import type { SourceNote } from '../../src/report/workbook/record';
import { citation } from '../../src/taskpane/views/source/citation';
import { argumentText, disagreementText, resultLines } from '../../src/taskpane/views/source/resultText';
import { isSeveralCells, sourceAnswer } from '../../src/taskpane/views/source/sourceAnswer';
import { conflictsIn } from '../../src/taskpane/views/source/sourceConflicts';
import { fill } from '../report/filling';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';

const figures = sampleFigures();
const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{HLA}}', A2: 'tay' }, { merges: ['A1:B1'] });
const unfilled = { snapshot: workbook.snapshot(), positions: workbook.positions() };
fill(workbook, figures);
const filled = { snapshot: workbook.snapshot(), positions: workbook.positions() };
const context = { figures, lang: 'vi', today: '2025-01-10' } as const;

function cell(row: number, column: number, more: Partial<SelectedCell> = {}): SelectedCell {
  const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return { sheet: 'BC', range, value: null, ...more };
}

test('a filled cell has its trace, a formula of ours its calls', () => {
  expect(sourceAnswer(cell(1, 1, { value: 60 }), filled, context)).toMatchObject({
    kind: 'filled',
    trace: { text: 'gần 60', marker: '{{HLA}}' },
  });
  const formula = 'NGKT.KPI("HLA",2024)';
  const answer = sourceAnswer(cell(5, 1, { formula, value: 'gần 60' }), filled, context);
  expect(answer).toMatchObject({ kind: 'formula', calls: [{ outcome: { value: 'gần 60' } }] });
});

test('other cells say what they are, and whether anything was filled', () => {
  const reason = (selected: SelectedCell, content = filled) => sourceAnswer(selected, content, context);
  expect(reason(cell(9, 9))).toEqual({ kind: 'notFilled', reason: 'empty', reports: true });
  expect(reason(cell(2, 1, { value: 'tay' }))).toMatchObject({ reason: 'typed' });
  expect(reason(cell(3, 1, { value: 2, formula: 'SUM(A1:A2)' }))).toMatchObject({ reason: 'formula' });
  expect(reason(cell(1, 1, { value: '{{HLA}}' }), unfilled)).toMatchObject({ reason: 'marker', reports: false });
});

test('a record that cannot be used is told', () => {
  const snapshot = { ...unfilled.snapshot, recordProblem: { kind: 'partLost', names: 2 } as const };
  expect(sourceAnswer(cell(9, 9), { ...unfilled, snapshot }, context)).toMatchObject({ kind: 'damaged' });
});

test('a merged cell is one cell', () => {
  const range = { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 };
  expect(isSeveralCells(cell(1, 1, { range }), filled)).toBe(false);
  expect(isSeveralCells(cell(1, 1, { range: { ...range, lastRow: 2 } }), filled)).toBe(true);
  expect(isSeveralCells(cell(1, 1), filled)).toBe(false);
});

const note = (text: string, source: string, more: Partial<SourceNote> = {}): SourceNote => ({
  indicator: 'HLA',
  definition: '1',
  area: 'VN',
  counterpart: '',
  period: '2024',
  text,
  status: 'A',
  cutOff: '',
  asOf: '',
  source,
  comment: '',
  ...more,
});

test('a citation names the figure with its unit and every source once', () => {
  const quote = { lang: 'vi', illustrative: false } as const;
  const one = note('gần 60 hoạt động', 'Báo A');
  expect(citation('gần 60', [one, { ...one, source: 'Báo B' }, one], quote)).toBe(
    'gần 60 hoạt động – Nguồn: Báo A; Báo B',
  );
  expect(citation('tăng 36%', [one, note('44 hoạt động', 'Báo A')], quote)).toBe('tăng 36% – Nguồn: Báo A');
  expect(citation('5', [note('5', '')], { lang: 'en', illustrative: true })).toBe(
    '5 – Source: source not stated (illustrative figures)',
  );
});

test('only different figures for one question conflict', () => {
  const [first, second] = [note('160 thỏa thuận', 'A'), note('165 thỏa thuận', 'B')];
  expect(conflictsIn([first, second])).toEqual([[first, second]]);
  expect(conflictsIn([first, { ...second, period: '2023' }])).toEqual([]);
  expect(conflictsIn([first, { ...first, source: 'B' }])).toEqual([]);
  expect(conflictsIn([first, { ...second, status: 'target' }])).toEqual([]);
});

test('results read as they stand in cells; years take no separator', () => {
  expect(resultLines(1234.5, 'vi')).toEqual(['1.234,5']);
  expect(resultLines([6.5, 7, '', '%'], 'vi')).toEqual(['6,5 | 7 |  | %']);
  expect(
    resultLines(
      [
        ['2023', 44],
        ['2024', 'gần 60'],
      ],
      'vi',
    ),
  ).toEqual(['2023 | 44', '2024 | gần 60']);
  expect(
    resultLines(
      Array.from({ length: 9 }, (_, index) => [index]),
      'en',
    ),
  ).toHaveLength(7);
  expect(argumentText(2024, 'vi')).toBe('2024');
  expect(
    argumentText(
      [
        [1, 2],
        [3, 4],
      ],
      'vi',
    ),
  ).toBe('4 giá trị');
  expect(argumentText(undefined, 'en')).toBe('left out');
});

describe('what a formula of ours shows', () => {
  const shows = (formula: string, value: SelectedCell['value']) => {
    const answer = sourceAnswer(cell(5, 1, { formula, value }), filled, context);
    return answer.kind === 'formula' ? answer.disagreement : answer.kind;
  };
  const one = 'NGKT.KPI("HLA",2024)';

  test('agrees with what its function answers now, or the two are told', () => {
    expect(shows(one, 'gần 60')).toBeUndefined();
    expect(shows(one, '#VALUE!')).toEqual({ kind: 'differs', now: 'gần 60' });
    expect(shows(one, 46024)).toEqual({ kind: 'differs', now: 'gần 60' });
    expect(shows('NGKT.KPI("HLA",1990)', '#N/A')).toBeUndefined();
    expect(shows('NGKT.KPI("HLA",1990)', 5)).toEqual({ kind: 'differs', now: '#N/A' });
    expect(shows('NGKT.GROWTH(5.11,1.77)', 188.7005649717514)).toBeUndefined();
    expect(shows('NGKT.PARSEVALUE("6,5–7%")', 6.5)).toBeUndefined();
    expect(disagreementText({ kind: 'differs', now: 'gần 60' }, '#VALUE!', 'vi').vi).toMatch(/#VALUE!.*gần 60/);
  });

  test('may be an error of the rest of the formula', () => {
    expect(shows(`${one}+1`, '#VALUE!')).toEqual({ kind: 'error' });
    expect(shows('NGKT.KPI("HLA",1990)+1', '#N/A')).toBeUndefined();
    expect(shows(`${one}&"!"`, 'gần 60!')).toBeUndefined();
    expect(shows(`${one}&NGKT.KPI("FTA",2024)`, 'gần 602')).toBeUndefined();
  });

  test('may be awaited', () => {
    expect(shows(one, '#BUSY!')).toEqual({ kind: 'awaited' });
  });

  test('reads as its cell shows it', () => {
    const sheet = new MemoryWorkbook().sheet('BC', { A5: { value: 0.0709, formula: one, format: '0.00%' } });
    const content = { snapshot: sheet.snapshot(), positions: sheet.positions() };
    const answer = sourceAnswer(cell(5, 1, { formula: one, value: 0.0709 }), content, context);
    expect(answer).toMatchObject({ shown: '7,09%' });
  });
});

test('a filled day and a filled rate read as their cells show them', () => {
  const book = new MemoryWorkbook().sheet('BC', {
    A1: { value: '{{today}}', format: 'dd/mm/yyyy' },
    A2: { value: '{{GDP_GROWTH}}', format: '0.00%' },
  });
  book.date1904 = true;
  fill(book, figures);
  const content = { snapshot: book.snapshot(), positions: book.positions() };
  const text = (row: number) => {
    const answer = sourceAnswer(cell(row, 1, { value: 1 }), content, context);
    return answer.kind === 'filled' && answer.trace.text;
  };
  expect(text(1)).toBe('10/01/2025');
  expect(text(2)).toMatch(/7,09%$/);
});
