import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applied, cellsOf, open, planOf, valuesOf } from './smallWorkbook';
import { partsOf } from './zipOf';

const writers = [
  'xlsxwriter',
  'libreoffice',
  'openpyxl',
  'prefixed',
  'without-addresses',
  'google-sheets',
  'wps',
  'strict',
] as const;

const provinces = [
  ['Bắc Ninh', 4.46],
  ['Hà Nội', 3.5],
  ['TP. Hồ Chí Minh & vùng phụ cận', 2.25],
  ['Lạng Sơn', 1],
] as const;

const filling = planOf([
  {
    sheet: 'Báo cáo',
    changes: [
      {
        kind: 'band',
        from: 6,
        to: 6,
        bodyFrom: 6,
        height: 1,
        oldCount: 1,
        newCount: 4,
        columns: [
          { rowOffset: 0, column: 1, contents: [1, 2, 3, 4] },
          { rowOffset: 0, column: 2, contents: provinces.map(([name]) => name) },
          { rowOffset: 0, column: 3, contents: provinces.map(([, value]) => value) },
        ],
      },
    ],
    writes: [
      {
        row: 1,
        column: 1,
        content: {
          type: 'text',
          text: 'Kỳ báo cáo 6 tháng đầu năm 2024 (sơ bộ)',
          substitutions: [{ from: 11, to: 27, text: '6 tháng đầu năm 2024' }],
        },
      },
      { row: 3, column: 2, content: { type: 'number', number: 60, prefix: 'gần ' } },
    ],
  },
]);

function fixture(name: string): Buffer {
  return readFileSync(path.join(__dirname, `../fixtures/xlsx/${name}.xlsx`));
}

describe.each(writers)('a template written by %s', (writer) => {
  it('shows its markers, formulas and formats', async () => {
    const snapshot = (await open(fixture(writer))).snapshot();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Báo cáo', 'Tổng hợp']);
    const cells = await cellsOf(fixture(writer), 'Báo cáo');
    expect(cells['A1']?.value).toBe('Kỳ báo cáo {{period.label}} (sơ bộ)');
    expect(cells['B6']?.value).toBe('{{.area.name}}');
    expect(cells['C6']).toMatchObject({ value: '{{.value}}', format: '#,##0.0' });
    expect(cells['C7']).toMatchObject({ formula: 'SUM(C6:C6)', row: 7, column: 3 });
    expect(snapshot.sheets[0]?.merges).toEqual([{ firstRow: 9, lastRow: 9, firstColumn: 1, lastColumn: 4 }]);
    expect(snapshot.names.map(({ name }) => name)).toContain('Von');
  });

  it('is filled: values, a grown list, its sums here and on the other sheet', async () => {
    const bytes = await applied(fixture(writer), filling);
    const values = await valuesOf(bytes, 'Báo cáo');
    expect(values).toMatchObject({
      A1: 'Kỳ báo cáo 6 tháng đầu năm 2024 (sơ bộ)',
      B3: 60,
      A6: 1,
      B8: 'TP. Hồ Chí Minh & vùng phụ cận',
      C9: 1,
      B10: 'Cộng',
      A12: 'Ghi chú: số liệu sơ bộ',
    });
    expect(values['C10']).toBeCloseTo(11.21, 10);
    expect(values['D7']).toBeCloseTo(0.035, 12);
    const other = await valuesOf(bytes, 'Tổng hợp');
    expect(other['B1']).toBeCloseTo(11.21, 10);
    expect(other['B2']).toBeCloseTo(11.21, 10);
  });

  it('lets formulas, merges and names follow the list', async () => {
    const bytes = await applied(fixture(writer), filling);
    const cells = await cellsOf(bytes, 'Báo cáo');
    expect(cells['C10']?.formula).toBe('SUM(C6:C9)');
    expect([6, 7, 8, 9].map((row) => cells[`D${row}`]?.formula)).toEqual(['C6/100', 'C7/100', 'C8/100', 'C9/100']);
    expect(cells['D10']?.formula).toBe('C10*2');
    const snapshot = (await open(bytes)).snapshot();
    expect(snapshot.sheets[0]?.merges).toEqual([{ firstRow: 12, lastRow: 12, firstColumn: 1, lastColumn: 4 }]);
    expect(snapshot.names.find(({ name }) => name === 'Von')?.formula.replaceAll('$', '')).toMatch(/C6:C9$/);
  });

  it('leaves no figure that no longer holds: what is not computed has no value', async () => {
    const other = await cellsOf(await applied(fixture(writer), filling), 'Tổng hợp');
    expect(other['B3']).toMatchObject({ formula: 'AVERAGE(Von)', value: null });
  });

  it('keeps a figure that no change concerns', async () => {
    const before = await cellsOf(fixture(writer), 'Tổng hợp');
    const after = await cellsOf(await applied(fixture(writer), filling), 'Tổng hợp');
    expect(after['B4']).toEqual(before['B4']);
  });

  it('puts the qualifier into the number format and leaves the number a number', async () => {
    const cells = await cellsOf(await applied(fixture(writer), filling), 'Báo cáo');
    expect(cells['B3']?.value).toBe(60);
    expect(cells['B3']?.format).toContain('"gần "');
  });
});

it('keeps the formatting around a marker that was split across runs; its value takes the first run’s', async () => {
  const parts = partsOf(await applied(fixture('xlsxwriter'), filling));
  const cell = /<c r="A1"[^>]*>.*?<\/c>/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[0] ?? '';
  const runs = [...cell.matchAll(/<r>(.*?)<\/r>/g)].map(([, run = '']) => ({
    bold: run.includes('<b/>'),
    red: run.includes('FFFF0000'),
    text: /<t[^>]*>([^<]*)/.exec(run)?.[1],
  }));
  expect(runs).toEqual([
    { bold: false, red: false, text: 'Kỳ báo cáo ' },
    { bold: true, red: false, text: '6 tháng đầu năm 2024' },
    { bold: false, red: false, text: ' (sơ bộ)' },
  ]);
});
