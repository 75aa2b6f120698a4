import { observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  ...['2020', '2021', '2022', '2023', '2024'].map((year, index) => observed('GDP_GROWTH', 'VN', year, index + 1)),
  observed('HLA', 'VN', '2020', 1),
  observed('HLA', 'VN', '2024', 1),
]);
const formula = (workbook: MemoryWorkbook, cell: string): string | undefined => workbook.at('Cộng', cell)?.formula;
const CELLS = ['A1', 'A2', 'A3', 'A4'];

/** Two lists that are as long as each other in 2020 and 2021, not in later years, under a row of 2020 and 2024 only. */
function template(): MemoryWorkbook {
  const list = (last: number): Record<string, string | number> => ({
    A1: '{{#if HLA}}',
    A2: 'Hoạt động',
    A3: '{{/if}}',
    A4: `{{#rows series(GDP_GROWTH, last=${last})}}`,
    A5: '{{.period}}',
    B5: '{{.value}}',
    A6: '{{/rows}}',
    B7: '=SUM(B5:B5)',
    B8: 1,
  });
  return new MemoryWorkbook().sheet('T1', list(2)).sheet('T2', list(4)).sheet('Cộng', {
    A1: '=SUM(T1:T2!B7)',
    A2: '=SUM(T1:T2!B5:B5)+SUM(T1:T2!B$7:B$8)',
    A3: "=SUM('T1:T2'!B8)*2",
    A4: '=SUM(T1!B7,T2!B7)',
  });
}

function formulas(workbook: MemoryWorkbook): (string | undefined)[] {
  return CELLS.map((cell) => formula(workbook, cell));
}

function firstFill(period: string): { formulas: (string | undefined)[]; left: (string | undefined)[] } {
  const workbook = template();
  const { findings } = fill(workbook, figures, { period });
  return { formulas: formulas(workbook), left: cellsLeft(findings) };
}

function cellsLeft(findings: ReturnType<typeof fill>['findings']): (string | undefined)[] {
  return findings.filter(({ rule }) => rule === 'formula.spanLeft').map(({ where }) => where.cell);
}

describe('a reference to one cell of several sheets', () => {
  test('moves where all its sheets move the same way', () => {
    expect(firstFill('2021')).toEqual({
      formulas: ['SUM(T1:T2!B3)', 'SUM(T1:T2!B1:B2)+SUM(T1:T2!B$3:B$4)', "SUM('T1:T2'!B4)*2", 'SUM(T1!B3,T2!B3)'],
      left: [],
    });
  });

  test('stays as in the template and is told where they move differently', () => {
    expect(firstFill('2024')).toEqual({
      formulas: ['SUM(T1:T2!B7)', 'SUM(T1:T2!B5:B5)+SUM(T1:T2!B$7:B$8)', "SUM('T1:T2'!B8)*2", 'SUM(T1!B4,T2!B6)'],
      left: ['A1', 'A2', 'A3'],
    });
  });

  test.each([
    [['2024', '2024']],
    [['2024', '2021']],
    [['2021', '2024']],
    [['2021', '2020']],
    [['2021', '2024', '2023', '2020', '2024', '2021']],
  ])('reads after the fills of %j as after the last alone, and again as in the template', (periods) => {
    const workbook = template();
    let findings: ReturnType<typeof fill>['findings'] = [];
    for (const period of periods) ({ findings } = fill(workbook, figures, { period }));
    const { formulas: expected, left } = firstFill(periods.at(-1) as string);
    expect(formulas(workbook)).toEqual(expected);
    expect(cellsLeft(findings)).toEqual(left);
    restore(workbook);
    expect(formulas(workbook)).toEqual(formulas(template()));
    expect(workbook.snapshot().record).toBeUndefined();
  });

  test('to rows that go on all sheets is lost, and told', () => {
    const workbook = template();
    workbook.type('Cộng', 'A1', '=SUM(T1:T2!B2)');
    const { findings } = fill(workbook, figures, { period: '2021' });
    expect(formula(workbook, 'A1')).toBe('SUM(T1:T2!#REF!)');
    expect(findings.filter(({ rule }) => rule === 'formula.lostRows').map(({ where }) => where.cell)).toEqual(['A1']);
  });

  test('typed anew between two fills is followed from where it points then', () => {
    const workbook = template();
    fill(workbook, figures, { period: '2024' });
    workbook.type('Cộng', 'A1', '=SUM(T1:T2!B2)');
    fill(workbook, figures, { period: '2021' });
    expect(formula(workbook, 'A1')).toBe('SUM(T1:T2!B1)');
  });
});

test('one cell that means a list is the whole list again when the sheets move alike once more', () => {
  const workbook = template();
  workbook.type('Cộng', 'A1', '=SUM(T1:T2!B5)');
  workbook.definedNames.push({ name: 'Danh_sách', formula: 'T1:T2!$B$5' });
  fill(workbook, figures, { period: '2024' });
  expect(formula(workbook, 'A1')).toBe('SUM(T1:T2!B5)');
  fill(workbook, figures, { period: '2021' });
  expect(formula(workbook, 'A1')).toBe('SUM(T1:T2!B1:B2)');
  expect(workbook.definedNames).toEqual([{ name: 'Danh_sách', formula: 'T1:T2!$B$1:$B$2' }]);
});

describe('a defined name for one cell of several sheets', () => {
  const NAMES = [
    { name: 'Tổng', formula: 'T1:T2!$B$7' },
    { name: 'Danh_sách', sheet: 'Cộng', formula: 'SUM(T1:T2!$B$5:$B$5)' },
    { name: 'Bên_cạnh', formula: 'SUM(T1:T2!B7)' },
    { name: 'Một_trang', formula: "'T1'!$B$7" },
  ];

  function filled(periods: readonly string[]): { workbook: MemoryWorkbook; names: string[]; left: object[] } {
    const workbook = template();
    workbook.definedNames.push(...NAMES);
    let findings: ReturnType<typeof fill>['findings'] = [];
    for (const period of periods) ({ findings } = fill(workbook, figures, { period }));
    const names = workbook.definedNames.map(({ formula: text }) => text);
    const left = findings
      .filter(({ rule }) => rule === 'name.spanLeft')
      .map(({ where, message }) => ({ where, message }));
    return { workbook, names, left };
  }

  test('moves where all its sheets move the same way', () => {
    const { names, left } = filled(['2021']);
    expect(names).toEqual(['T1:T2!$B$3', 'SUM(T1:T2!$B$1:$B$2)', 'SUM(T1:T2!B7)', "'T1'!$B$3"]);
    expect(left).toEqual([]);
  });

  test('stays as in the template and is told where they move differently; what means a place beside a cell stays anyway', () => {
    const { names, left } = filled(['2024']);
    expect(names).toEqual(['T1:T2!$B$7', 'SUM(T1:T2!$B$5:$B$5)', 'SUM(T1:T2!B7)', "'T1'!$B$4"]);
    expect(left).toEqual([
      {
        where: {},
        message: { vi: expect.stringContaining('“Tổng”') as string, en: expect.stringContaining('"Tổng"') as string },
      },
      {
        where: { sheet: 'Cộng' },
        message: expect.objectContaining({ vi: expect.stringContaining('“Danh_sách”') as string }) as object,
      },
    ]);
  });

  test.each([
    [['2024', '2024']],
    [['2024', '2021']],
    [['2021', '2024']],
    [['2021', '2020']],
    [['2021', '2024', '2023', '2020', '2024', '2021']],
  ])('reads after the fills of %j as after the last alone, and again as in the template', (periods) => {
    const { workbook, names, left } = filled(periods);
    const alone = filled([periods.at(-1) as string]);
    expect(names).toEqual(alone.names);
    expect(left).toEqual(alone.left);
    restore(workbook);
    expect(workbook.definedNames).toEqual(NAMES);
    expect(workbook.snapshot().record).toBeUndefined();
  });
});
