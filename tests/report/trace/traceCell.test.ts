import { traceCell } from '../../../src/report/trace/traceCell';
import { agreement, figuresOf, observed } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  observed('HLA', 'VN', '2025-Q1', 10),
  observed('HLA', 'VN', '2025-Q2', 12, { asOf: '2025-07-02' }),
  observed('FDI_REG', 'VN63-27', '2023', 4),
]);

function report(): MemoryWorkbook {
  return new MemoryWorkbook().sheet(
    'BC',
    {
      A1: '{{HLA}}',
      A2: '{{GDP_GROWTH .status}}',
      A3: '{{#rows rank(FDI_REG, top=2)}}{{.name}}',
      B3: '{{.value}}',
      C3: '{{.change}}{{/rows}}',
      D3: 'tay',
    },
    { merges: ['A1:B1'] },
  );
}

const trace = (workbook: MemoryWorkbook, row: number, column: number) => {
  const snapshot = workbook.snapshot();
  const [sheet] = snapshot.sheets;
  if (!snapshot.record || !sheet) throw new Error('not filled');
  return traceCell(snapshot.record, workbook.positions(), sheet, row, column);
};

test('a filled cell says what it is, from which data and which source, without the data set', () => {
  const workbook = report();
  fill(workbook, figures);
  expect(trace(workbook, 1, 1)).toEqual({
    sheet: 'BC',
    cell: 'A1',
    text: 'gần 60',
    marker: '{{HLA}}',
    period: '2024',
    area: 'VN',
    boundary: '',
    asOf: '',
    filled: '2025-01-10',
    dataset: { id: 'sample', version: '1', title: 'Số liệu thử', illustrative: false },
    edited: false,
    sources: [
      {
        indicator: 'HLA',
        definition: '1',
        area: 'VN',
        counterpart: '',
        period: '2024',
        text: 'gần 60 hoạt động',
        status: 'A',
        cutOff: '',
        asOf: '2024-12-20',
        source: 'Báo Ấp Bắc',
        comment: '',
      },
    ],
  });
});

test('any cell of merged cells answers for them', () => {
  const workbook = report();
  fill(workbook, figures);
  expect(trace(workbook, 1, 2)?.cell).toBe('A1');
});

test('a judgement against a target names figure and target', () => {
  const workbook = report();
  fill(workbook, figures);
  expect(trace(workbook, 2, 1)?.sources.map(({ text, status }) => [text, status])).toEqual([
    ['7,09%', 'A'],
    ['6,5–7%', 'target'],
  ]);
});

test('a computed figure says how', () => {
  const workbook = report();
  fill(workbook, figures, { period: '2025-S1' });
  const found = trace(workbook, 1, 1);
  expect(found?.derivation?.vi).toBeTruthy();
  expect(found?.sources.map(({ period }) => period)).toEqual(['2025-Q1', '2025-Q2']);
});

test('a cell of a list has its own sources, its row and its list', () => {
  const workbook = report();
  fill(workbook, figures);
  expect(trace(workbook, 3, 2)).toMatchObject({
    marker: '{{.value}}',
    text: '5,12',
    edited: false,
    list: { marker: '{{#rows rank(FDI_REG, top=2)}}', key: 'VN63-27', index: 1, count: 2 },
    sources: [{ indicator: 'FDI_REG', area: 'VN63-27', period: '2024' }],
  });
  expect(trace(workbook, 3, 3)?.sources.map(({ period }) => period)).toEqual(['2024', '2023']);
  expect(trace(workbook, 4, 2)?.list?.key).toBe('VN63-31');
});

test('a list that people sorted still knows its rows', () => {
  const workbook = report();
  fill(workbook, figures);
  const rows = [3, 4].map((row) => ['A', 'B', 'C'].map((column) => workbook.value('BC', `${column}${row}`)));
  rows
    .reverse()
    .forEach((values, i) => values.forEach((value, j) => workbook.type('BC', `${'ABC'[j]}${i + 3}`, value)));
  expect(trace(workbook, 3, 2)).toMatchObject({ text: '4,94', list: { key: 'VN63-31', index: 2 }, edited: false });
});

test('hand edits are told', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.type('BC', 'A1', 61);
  workbook.type('BC', 'B4', '=1+1');
  expect([trace(workbook, 1, 1), trace(workbook, 4, 2)].map((found) => [found?.text, found?.edited])).toEqual([
    ['gần 61', true],
    ['=1+1', true],
  ]);
});

test('cells that no fill wrote have no trace', () => {
  const workbook = report();
  fill(workbook, figures);
  expect([trace(workbook, 3, 4), trace(workbook, 9, 9)]).toEqual([undefined, undefined]);
});

test('after a row was inserted the trace finds the cell where it stands now', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.insertRow('BC', 1);
  expect(trace(workbook, 2, 1)?.marker).toBe('{{HLA}}');
  expect(trace(workbook, 5, 2)?.list?.key).toBe('VN63-31');
});

test('a figure counted in a register names the sources of its entries', () => {
  const counted = figuresOf([], {
    agreements: [
      agreement('A', { kind: 'FTA', signed: '2020', source: 'Bộ Công Thương' }),
      agreement('B', { kind: 'FTA', signed: '2021', source: 'Cổng thông tin FTA' }),
      agreement('C', { kind: 'FTA', signed: '2030', source: 'chưa đến' }),
    ],
  });
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{FTA}}' });
  fill(workbook, counted);
  expect(trace(workbook, 1, 1)).toMatchObject({
    text: '2',
    sources: [{ indicator: 'FTA', text: '2 FTA', source: 'Bộ Công Thương; Cổng thông tin FTA' }],
  });
});
