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
