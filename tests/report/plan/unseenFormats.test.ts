import { fill, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

/** Shares have many digits; a cell with a number format gets them all. */
function shares(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}',
    B1: { value: '{{.value}}', format: '#,##0.000' },
    C1: { value: '{{.share}}', format: '#,##0.0' },
    D1: '{{.share}}{{/rows}}',
  });
}

function direct(): MemoryWorkbook {
  const workbook = shares();
  fill(workbook, figures);
  return workbook;
}

const looks = (workbook: MemoryWorkbook, cells: readonly string[]): unknown[] =>
  cells.map((cell) => workbook.at('BC', cell));

describe('the number format of cells that a fill left blank', () => {
  test('a list without entries keeps it for the figures of the next fill', () => {
    const workbook = shares();
    fill(workbook, figures, { period: '2019' });
    expect(workbook.column('BC', 'A1:A2')).toEqual(['chưa có số liệu', null]);
    fill(workbook, figures, { period: '2018' });
    fill(workbook, figures);
    const cells = ['B1', 'C1', 'D1', 'B5', 'C5', 'D5'];
    expect(workbook.value('BC', 'C1')).not.toBe(workbook.value('BC', 'D1'));
    expect(looks(workbook, cells)).toEqual(looks(direct(), cells));
  });

  test('the record no longer has it once the cells show it, so that a new format of a person stays', () => {
    const workbook = shares();
    fill(workbook, figures, { period: '2019' });
    fill(workbook, figures);
    expect(workbook.snapshot().record?.bands).toEqual(direct().snapshot().record?.bands);
    workbook.type('BC', 'C1', { value: workbook.value('BC', 'C1'), format: '0.00' });
    fill(workbook, figures);
    expect(workbook.at('BC', 'C1')?.format).toBe('0.00');
  });

  test('the template comes back with it', () => {
    const workbook = shares();
    fill(workbook, figures, { period: '2019' });
    restore(workbook);
    expect(workbook.at('BC', 'C1')).toEqual({ value: '{{.share}}', format: '#,##0.0' });
  });

  test('where the first row alone is blank, the others tell it', () => {
    const workbook = direct();
    workbook.type('BC', 'C1', null);
    fill(workbook, figures, { overwriteEdits: true });
    expect(workbook.at('BC', 'C1')).toEqual(direct().at('BC', 'C1'));
  });
});
