import { fill } from '../filling';
import { MemoryWorkbook, type Typed } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

const formulas = (workbook: MemoryWorkbook, column: string, first: number, last: number): unknown[] =>
  Array.from({ length: last - first + 1 }, (_, index) => workbook.at('BC', `${column}${first + index}`)?.formula);

function numbered(cells: Readonly<Record<string, Typed>>): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: 'TT',
    A2: '{{#rows rank(FDI_REG, top=3)}}',
    B3: '{{.name}}',
    C3: '{{.value}}',
    ...cells,
    A4: '{{/rows}}',
    A5: 'Hết',
  });
}

describe('a formula of a list that begins at the row of its marker', () => {
  test('takes the row above the list in its place, at a first fill and at the next', () => {
    const workbook = numbered({ A3: '=MAX(A$2:A2)+1', D3: '=SUM(C$2:C3)', E3: '=SUM(C$2:C$2)', F3: '=MAX($A2:$A$2)' });
    fill(workbook, figures);
    const numbers = ['MAX(A$1:A1)+1', 'MAX(A$1:A2)+1', 'MAX(A$1:A3)+1'];
    expect(formulas(workbook, 'A', 2, 4)).toEqual(numbers);
    expect(formulas(workbook, 'D', 2, 4)).toEqual(['SUM(C$2:C2)', 'SUM(C$2:C3)', 'SUM(C$2:C4)']);
    fill(workbook, figures);
    expect(formulas(workbook, 'A', 2, 4)).toEqual(numbers);
  });

  test('is told where no row is above the list', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG, top=3)}}',
      A2: '=MAX(A$1:A1)+1',
      B2: '{{.name}}',
      A3: '{{/rows}}',
    });
    const told = fill(workbook, figures).findings.filter(({ rule }) => rule.startsWith('formula.'));
    expect(told).toMatchObject([{ severity: 'warning', rule: 'formula.lostRows', where: { sheet: 'BC', cell: 'A2' } }]);
  });
});
