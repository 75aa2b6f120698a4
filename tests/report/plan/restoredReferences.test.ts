import { observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([observed('FDI_REG', 'VN63-27', '2025', 3.5)]);

/** In 2024 five entries in rows 2 to 6, in 2025 one. */
function report(): MemoryWorkbook {
  return new MemoryWorkbook()
    .sheet('BC', {
      A1: 'Đầu',
      A2: '{{#rows rank(FDI_REG, boundary=63)}}',
      A3: '{{.name}}',
      B3: '{{.value}}',
      C3: '=N(C2)+B3',
      D3: '=B3/SUM(B$3:B3)',
      A4: '{{/rows}}',
      A5: 'Hết',
      B5: '=SUM(B3:B3)',
    })
    .sheet('Q', { A1: '=BC!B5' });
}

describe('formulas of a report that look at rows of a list, as its template comes back', () => {
  test('are told by their cell where those rows go', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'H7', '=B3/B5');
    workbook.type('BC', 'H8', '=B2*2');
    workbook.type('BC', 'H9', '=AVERAGE(B2:B4)');
    workbook.type('Q', 'A2', '=BC!B6');
    workbook.type('BC', 'H3', '=B4');
    const { findings } = restore(workbook);
    expect(findings.filter(({ rule }) => rule === 'formula.lostRows')).toMatchObject([
      { severity: 'warning', where: { sheet: 'BC', cell: 'H7' } },
      { severity: 'warning', where: { sheet: 'Q', cell: 'A2' } },
    ]);
    expect(workbook.at('BC', 'H5')?.formula).toBe('#REF!/#REF!');
    expect(workbook.at('BC', 'H6')?.formula).toBe('B3*2');
    expect(workbook.at('Q', 'A2')?.formula).toBe('BC!#REF!');
  });

  test('are not where only the template has any, or the list has one entry', () => {
    const workbook = report();
    fill(workbook, figures);
    expect(restore(workbook).findings).toEqual([]);
    fill(workbook, figures, { period: '2025' });
    workbook.type('BC', 'H5', '=B2*2');
    expect(restore(workbook).findings).toEqual([]);
  });
});
