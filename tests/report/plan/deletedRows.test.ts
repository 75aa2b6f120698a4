import { observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook, type Typed } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  observed('FDI_REG', 'VN63-27', '2025', 3.5),
  observed('FDI_REG', 'VN63-31', '2025', 2.5),
]);

/** Five entries in 2024, two in 2025. */
function running(more: Readonly<Record<string, Typed>> = {}): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: 'Đầu',
    A2: '{{#rows rank(FDI_REG, boundary=63)}}',
    A3: '{{.name}}',
    B3: '{{.value}}',
    C3: '=N(C2)+B3',
    D3: '=B3/B$3',
    ...more,
    A4: '{{/rows}}',
    A5: 'Hết',
  });
}

const formulas = (workbook: MemoryWorkbook, column: string, first: number, last: number): unknown[] =>
  Array.from({ length: last - first + 1 }, (_, index) => workbook.at('BC', `${column}${first + index}`)?.formula);

const sums = ['N(C1)+B2', 'N(C2)+B3', 'N(C3)+B4', 'N(C4)+B5', 'N(C5)+B6'];
const shares = ['B2/B$2', 'B3/B$2', 'B4/B$2', 'B5/B$2', 'B6/B$2'];

describe('formulas of a list after a person deleted one of its rows', () => {
  test.each([2, 3, 4, 6])('have the references of the template again, row %i', (row) => {
    const workbook = running();
    fill(workbook, figures);
    workbook.deleteRow('BC', row);
    const plan = fill(workbook, figures);
    expect(formulas(workbook, 'C', 2, 6)).toEqual(sums);
    expect(formulas(workbook, 'D', 2, 6)).toEqual(shares);
    expect(plan.findings.map(({ rule }) => rule).sort()).toEqual(['edit.deletedRow', 'rank.incomplete']);
    const again = fill(workbook, figures);
    expect(again.findings.map(({ rule }) => rule)).toEqual(['rank.incomplete']);
  });

  test('also where the only row that is left lost them', () => {
    const workbook = running();
    fill(workbook, figures, { period: '2025' });
    workbook.deleteRow('BC', 2);
    expect(formulas(workbook, 'C', 2, 2)).toEqual(['N(#REF!)+B2']);
    fill(workbook, figures);
    expect(formulas(workbook, 'C', 2, 6)).toEqual(sums);
    expect(formulas(workbook, 'D', 2, 6)).toEqual(shares);
  });

  test.each([
    ['the first', 2],
    ['another', 4],
  ])('the template comes back whole after %s was deleted', (_, row) => {
    const workbook = running();
    fill(workbook, figures);
    workbook.deleteRow('BC', row);
    restore(workbook);
    expect(['N(C1)+B3', 'N(C2)+B3']).toContain(workbook.at('BC', 'C3')?.formula);
    expect(workbook.at('BC', 'D3')?.formula).toBe('B3/B$3');
  });

  test('what a person typed over a formula stays with its entry', () => {
    const workbook = running();
    fill(workbook, figures);
    workbook.type('BC', 'C5', 99);
    workbook.deleteRow('BC', 2);
    fill(workbook, figures);
    expect(formulas(workbook, 'C', 2, 6)).toEqual([...sums.slice(0, 3), undefined, sums[4]]);
    expect(workbook.value('BC', 'C5')).toBe(99);
  });

  test('a lost reference to another place stays lost: nobody knows where that stands', () => {
    const workbook = running({ E3: '=B3*C5' });
    fill(workbook, figures);
    workbook.deleteRow('BC', 7);
    fill(workbook, figures);
    expect(formulas(workbook, 'E', 2, 3)).toEqual(['B2*#REF!', 'B3*#REF!']);
  });

  test('a row above the list that a fill took out comes back to its formula', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if EXPORT_AGRI}}Nông sản{{/if}}',
      C1: 5,
      A2: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}',
      B2: '{{.value}}{{/rows}}',
      C2: '=N(C1)+B2',
    });
    fill(workbook, figures);
    expect(formulas(workbook, 'C', 2, 3)).toEqual(['N(C1)+B2', 'N(C2)+B3']);
    fill(workbook, figures, { period: '2025' });
    fill(workbook, figures, { period: '2025' });
    expect(formulas(workbook, 'C', 1, 2)).toEqual(['N(#REF!)+B1', 'N(C1)+B2']);
    fill(workbook, figures);
    expect(formulas(workbook, 'C', 2, 2)).toEqual(['N(C1)+B2']);
  });
});
