import { observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';
import type { FillPlan } from '../../../src/report/plan/plan';

const figures = sampleFigures();
/** Next year: Hải Phòng first, Bắc Ninh second, the others gone. */
const nextYear = sampleFigures([
  observed('FDI_REG', 'VN63-31', '2025', 3.5),
  observed('FDI_REG', 'VN63-27', '2025', 2.5),
]);

/** Filled: 1 Bắc Ninh, 2 Hải Phòng, 3 Hồ Chí Minh, 4 Quảng Ninh, 5 Bắc Giang; C holds a text of the template. */
function list(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}',
    B1: '{{.value}}{{/rows}}',
    C1: 'tỷ USD',
    A2: 'Hết',
  });
}

const notes = ({ findings }: FillPlan): unknown[] =>
  findings
    .filter(({ rule }) => rule.startsWith('edit.beside'))
    .map(({ severity, rule, where }) => [severity, rule, where.cell]);

describe('what people typed beside a list', () => {
  test('goes with its row when the list is sorted anew', () => {
    const workbook = list();
    fill(workbook, figures);
    workbook.type('BC', 'D1', 'BN: xem lại');
    workbook.type('BC', 'D2', 'HP: đã duyệt');
    const plan = fill(workbook, nextYear, { period: '2025' });
    expect(workbook.column('BC', 'A1:A3')).toEqual(['Hải Phòng', 'Bắc Ninh', 'Hết']);
    expect(workbook.column('BC', 'D1:D3')).toEqual(['HP: đã duyệt', 'BN: xem lại', null]);
    expect(workbook.column('BC', 'C1:C3')).toEqual(['tỷ USD', 'tỷ USD', null]);
    expect(notes(plan)).toEqual([
      ['info', 'edit.beside', 'D1'],
      ['info', 'edit.beside', 'D2'],
    ]);
  });

  test('is named with its text where its row goes', () => {
    const workbook = list();
    fill(workbook, figures);
    workbook.type('BC', 'E5', 'ghi chú Bắc Giang');
    const plan = fill(workbook, nextYear, { period: '2025' });
    expect(notes(plan)).toEqual([['warning', 'edit.besideLost', 'E5']]);
    expect(plan.findings.map(({ message }) => message.vi).join()).toContain('ghi chú Bắc Giang');
    expect(workbook.column('BC', 'E1:E5')).toEqual([null, null, null, null, null]);
  });

  test('is not repeated when the list grows', () => {
    const workbook = list();
    fill(workbook, nextYear, { period: '2025' });
    workbook.type('BC', 'D1', 'chỉ Hải Phòng');
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A5')[1]).toBe('Hải Phòng');
    expect(workbook.column('BC', 'D1:D5')).toEqual([null, 'chỉ Hải Phòng', null, null, null]);
  });

  test('stays, with nothing to tell, where its row stays', () => {
    const workbook = list();
    fill(workbook, figures);
    for (const row of [1, 2, 3, 4, 5]) workbook.type('BC', `D${row}`, `ý kiến ${row}`);
    expect(notes(fill(workbook, figures))).toEqual([]);
    expect(workbook.column('BC', 'D1:D5')).toEqual([1, 2, 3, 4, 5].map((row) => `ý kiến ${row}`));
  });

  test('a formula among the notes is kept by its value when it moves, and that is told', () => {
    const workbook = list();
    fill(workbook, figures);
    workbook.type('BC', 'D2', { value: 9.88, formula: 'B2*2' });
    const plan = fill(workbook, nextYear, { period: '2025' });
    expect(workbook.at('BC', 'D1')).toMatchObject({ value: 9.88 });
    expect(plan.findings.map(({ rule }) => rule)).toContain('edit.formula');
  });

  test('a text of the template that somebody changed in one row is told', () => {
    const workbook = list();
    fill(workbook, figures);
    workbook.type('BC', 'C2', 'triệu USD');
    workbook.type('BC', 'C4', 'nghìn USD');
    expect(notes(fill(workbook, nextYear, { period: '2025' }))).toEqual([
      ['warning', 'edit.beside', 'C2'],
      ['warning', 'edit.besideLost', 'C4'],
    ]);
  });

  test('goes when the template comes back, and is told', () => {
    const workbook = list();
    fill(workbook, figures);
    workbook.type('BC', 'D1', 'một');
    workbook.type('BC', 'D3', 'ba');
    expect(notes(restore(workbook))).toEqual([
      ['warning', 'edit.besideLost', 'D1'],
      ['warning', 'edit.besideLost', 'D3'],
    ]);
    expect(workbook.column('BC', 'D1:D3')).toEqual([null, null, null]);
    expect(workbook.value('BC', 'C1')).toBe('tỷ USD');
  });
});

describe('what people typed into rows of a condition', () => {
  function report(): MemoryWorkbook {
    return new MemoryWorkbook().sheet('BC', {
      A1: '{{#if AGR}}',
      A2: 'Thỏa thuận',
      B2: '{{AGR}}',
      C2: 5,
      A3: '{{/if}}',
      A4: '{{HLA}}',
    });
  }

  test('is told when the rows go, each time, and comes back with them; the template’s own texts are not', () => {
    const workbook = report();
    expect(notes(fill(workbook, figures))).toEqual([]);
    workbook.type('BC', 'D1', 'ghi chú tay');
    expect(notes(fill(workbook, figures))).toEqual([]);
    for (let time = 0; time < 2; time++) {
      const plan = fill(workbook, figures, { period: '2023' });
      expect(notes(plan)).toEqual([['warning', 'edit.besideDropped', 'D1']]);
      expect(plan.findings[0]?.message.vi).toContain('ghi chú tay');
      fill(workbook, figures);
      expect(workbook.value('BC', 'D1')).toBe('ghi chú tay');
    }
  });

  test('rows that were left out by the first fill bring nothing that counts as typed', () => {
    const workbook = report();
    fill(workbook, figures, { period: '2023' });
    fill(workbook, figures);
    expect(notes(fill(workbook, figures, { period: '2023' }))).toEqual([]);
  });

  test('notes beside a list are named when the list goes with its condition', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if AGR}}',
      A2: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}{{/rows}}',
      A3: '{{/if}}',
      A4: '{{HLA}}',
    });
    fill(workbook, figures);
    workbook.type('BC', 'C2', 'Hải Phòng vượt');
    expect(notes(fill(workbook, figures, { period: '2023' }))).toEqual([['warning', 'edit.besideLost', 'C2']]);
  });
});
