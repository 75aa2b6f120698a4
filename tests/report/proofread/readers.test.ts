import { parsePeriod } from '../../../src/kpi/period';
import { markdownBlocks } from '../../../src/report/proofread/markdown';
import { lineAndColumn } from '../../../src/report/proofread/placeText';
import { plainTextBlocks } from '../../../src/report/proofread/plainText';
import { proofread } from '../../../src/report/proofread/proofread';
import type { TextBlock } from '../../../src/report/proofread/textBlock';
import { workbookBlocks } from '../../../src/report/proofread/workbookBlocks';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { builtInFigures } from './proofreading';

async function alarms(blocks: readonly TextBlock[], period = '2024', data = 'seed-2024'): Promise<string[]> {
  const figures = await builtInFigures(data);
  const remarks = proofread(blocks, { figures, period: parsePeriod(period), area: figures.areas.find('VN') });
  return remarks
    .filter(({ severity }) => severity !== 'info')
    .map(({ block, from, to, rule }) => {
      const at = blocks[block] as TextBlock;
      const { line, column } = lineAndColumn(at, from);
      return `${at.place.cell ?? `${line}:${column}`} ${at.text.slice(from, to)} ${rule}`;
    });
}

test('a text file: lines broken inside a sentence are one paragraph, places are counted in lines', async () => {
  const blocks = plainTextBlocks(
    'Kết quả năm 2024\n\nTrong năm 2024, các cơ quan đã\ntriển khai 60 hoạt động đối ngoại\ncấp cao.\n- Nâng tổng số FTA lên 16.\n',
  );
  expect(blocks.map(({ text }) => text.split('\n').length)).toEqual([1, 3, 1]);
  expect(await alarms(blocks)).toEqual([
    '4:12 60 hoạt động đối ngoại\ncấp cao figure.qualifier',
    '6:24 16 figure.contradicted',
  ]);
});

test('Markdown: markup is not read, lines and columns are those of the file', async () => {
  const text = [
    '# Kết quả năm 2024',
    '',
    'Trong năm 2024 có **60** [hoạt động đối ngoại cấp cao](https://example.org/60).',
    '',
    '```',
    'Năm 2024 tổng số FTA là 3.',
    '```',
    '',
    '* nâng tổng số `FTA` FTA lên _16_<!-- 17 -->',
    '',
  ].join('\n');
  expect(await alarms(markdownBlocks(text))).toEqual([
    '3:21 60    hoạt động đối ngoại cấp cao figure.qualifier',
    '9:31 16 figure.contradicted',
  ]);
});

test('a Markdown table: a number is read with its row and column', async () => {
  const table = [
    '| Chỉ tiêu | Năm 2023 | Năm 2024 |',
    '|---|--:|--:|',
    '| Vốn FDI thực hiện của cả nước (tỷ USD) | 23,18 | 23,55 |',
    '| Số FTA (tổng số) | | 16 |',
  ].join('\n');
  expect(await alarms(markdownBlocks(table))).toEqual([
    '3:52 23,55 figure.contradicted',
    '4:24 16 figure.contradicted',
  ]);
});

test('rows of growth rates are judged, and a table drawn in a text file is read like one in Markdown', async () => {
  const table = [
    '| Chỉ tiêu | Năm 2023 | Năm 2024 |',
    '|---|--:|--:|',
    '| Tốc độ tăng GDP (%) | 5,05 | 7,90 |',
    '| Tăng trưởng GDP | 5,05% | |',
  ].join('\n');
  const expected = ['3:32 7,90 figure.contradicted'];
  expect(await alarms(markdownBlocks(table))).toEqual(expected);
  expect(await alarms(plainTextBlocks(table))).toEqual(expected);
});

test('an address with an escaped underscore is one address', async () => {
  const text =
    '\\[1\\] vidu.vn/thu-hut-10-thang\\_t114c10n39882  \nDùng cho: Vốn FDI đăng ký, Bắc Giang: 10 tháng năm 2023.';
  expect(await alarms(markdownBlocks(text))).toEqual([]);
});

function sheet(cells: readonly Pick<CellSnapshot, 'row' | 'column' | 'value'>[], format = 'General'): WorkbookSnapshot {
  return {
    sheets: [
      {
        name: 'Báo cáo',
        hidden: false,
        protected: false,
        cells: cells.map((cell) => ({ ...cell, format })),
        merges: [],
        tables: [],
      },
    ],
    names: [],
    outside: [],
    date1904: false,
  };
}

test('a workbook: texts of cells, and numbers only where their labels tell what they are', async () => {
  const { blocks, unlabelled } = workbookBlocks(
    sheet([
      { row: 1, column: 1, value: 'Năm 2024 có 60 hoạt động đối ngoại cấp cao' },
      { row: 3, column: 1, value: 'Chỉ tiêu' },
      { row: 3, column: 2, value: 2023 },
      { row: 3, column: 3, value: 'Năm 2024' },
      { row: 4, column: 1, value: 'Vốn FDI thực hiện của cả nước (tỷ USD)' },
      { row: 4, column: 2, value: 23.18 },
      { row: 4, column: 3, value: 23.55 },
      { row: 9, column: 5, value: 123 },
    ]),
  );
  expect(await alarms(blocks)).toEqual([
    'A1 60 hoạt động đối ngoại cấp cao figure.qualifier',
    'C4 23,55 figure.contradicted',
  ]);
  expect(unlabelled).toEqual([{ sheet: 'Báo cáo', count: 2 }]);
});

test('a cell with a percent format says what it shows', async () => {
  const { blocks } = workbookBlocks(
    sheet(
      [
        { row: 1, column: 2, value: 'Năm 2024' },
        { row: 2, column: 1, value: 'Tốc độ tăng GDP' },
        { row: 2, column: 2, value: 0.0709 },
      ],
      '0.00%',
    ),
  );
  expect(blocks.map(({ text }) => text)).toContain('7,09%');
  expect(await alarms(blocks)).toEqual([]);
});
