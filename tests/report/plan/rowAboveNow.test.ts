import type { FillPlan } from '../../../src/report/plan/plan';
import { observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook, type Typed } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  observed('FDI_REG', 'VN63-27', '2025', 3.5),
  observed('FDI_REG', 'VN63-31', '2025', 2.5),
  observed('FDI_REG', 'VN63-27', '2026', 1.5),
]);

/** Five entries in 2024, two in 2025, one in 2026; C adds up as it goes. */
function running(formula: Typed, more: Readonly<Record<string, Typed>> = {}): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: 'Đầu',
    A2: '{{#rows rank(FDI_REG, boundary=63)}}',
    A3: '{{.name}}',
    B3: '{{.value}}',
    C3: formula,
    ...more,
    A4: '{{/rows}}',
    A5: 'Hết',
  });
}

const formulas = (workbook: MemoryWorkbook, column: string, first: number, last: number): unknown[] =>
  Array.from({ length: last - first + 1 }, (_, index) => workbook.at('BC', `${column}${first + index}`)?.formula);

const told = ({ findings }: FillPlan): unknown[] => findings.filter(({ rule }) => rule !== 'rank.incomplete');

describe('rows inserted between a list and the row above it', () => {
  test.each([
    ['the row of the marker', '=N(C2)+B3'],
    ['the row above it', '=N(C1)+B3'],
  ])('new entries add up from the entry above them, as the template means by %s', (_, formula) => {
    const workbook = running(formula);
    fill(workbook, figures, { period: '2025' });
    workbook.insertRow('BC', 2, { A2: 'tay', B2: 5 });
    const plan = fill(workbook, figures);
    const summed = ['N(C1)+B3', 'N(C3)+B4', 'N(C4)+B5', 'N(C5)+B6', 'N(C6)+B7'];
    expect(formulas(workbook, 'C', 3, 7)).toEqual(summed);
    expect(told(plan)).toEqual([]);
    const again = fill(workbook, figures);
    expect(formulas(workbook, 'C', 3, 7)).toEqual(summed);
    expect(told(again)).toEqual([]);
  });

  test('also where only one entry was there, and through several fills and insertions', () => {
    const workbook = running('=N(C2)+B3', { D3: '=MAX(D$1:D1)+1' });
    fill(workbook, figures, { period: '2026' });
    workbook.insertRow('BC', 2, { A2: 'tay' });
    fill(workbook, figures, { period: '2026' });
    workbook.insertRow('BC', 2, { A2: 'tay nữa' });
    fill(workbook, figures, { period: '2025' });
    expect(formulas(workbook, 'C', 4, 5)).toEqual(['N(C1)+B4', 'N(C4)+B5']);
    expect(formulas(workbook, 'D', 4, 5)).toEqual(['MAX(D$1:D1)+1', 'MAX(D$1:D4)+1']);
    fill(workbook, figures);
    expect(formulas(workbook, 'C', 4, 8).at(-1)).toBe('N(C7)+B8');
  });

  test('a cell further up stays the one that is meant', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      B1: 25,
      A2: 'Đầu',
      A3: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}',
      B3: '{{.value}}{{/rows}}',
      C3: '=B3*B1',
      D3: '=N(D2)+B3',
    });
    fill(workbook, figures, { period: '2026' });
    workbook.insertRow('BC', 2);
    fill(workbook, figures, { period: '2025' });
    expect(formulas(workbook, 'C', 4, 5)).toEqual(['B4*B1', 'B5*B1']);
    workbook.insertRow('BC', 4);
    fill(workbook, figures);
    expect(formulas(workbook, 'C', 5, 7)).toEqual(['B5*B1', 'B6*B1', 'B7*B1']);
    expect(formulas(workbook, 'D', 5, 7)).toEqual(['N(D3)+B5', 'N(D5)+B6', 'N(D6)+B7']);
  });

  test('are told as the template comes back, whose formulas would all point at the row further up', () => {
    const workbook = running('=N(C2)+B3');
    fill(workbook, figures, { period: '2025' });
    workbook.insertRow('BC', 2, { A2: 'tay' });
    expect(restore(workbook).findings).toMatchObject([
      { severity: 'warning', rule: 'formula.rowAbove', where: { sheet: 'BC', cell: 'A3' } },
    ]);
  });
});
