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

describe('what people typed over formulas and texts of the template in a list', () => {
  /** Filled for 2025: 1 Hải Phòng, 2 Bắc Ninh. For 2024: Bắc Ninh, Hải Phòng and three more. */
  function sums(): MemoryWorkbook {
    return new MemoryWorkbook().sheet('BC', {
      A1: 'Đầu',
      A2: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}',
      B2: '{{.value}}{{/rows}}',
      C2: '=B2*25.4',
      D2: 'tỷ USD',
      E2: '=N(B1)-B2',
      A3: 'Tổng',
      C3: '=SUM(C2:C2)',
    });
  }
  const formulas = (workbook: MemoryWorkbook, column: string, last: number): unknown[] =>
    Array.from({ length: last - 1 }, (_, index) => {
      const cell = workbook.at('BC', `${column}${index + 2}`);
      return cell?.formula ?? cell?.value ?? null;
    });

  test('stays with its entry and spreads to no other row, nor into the template that comes back', () => {
    const workbook = sums();
    fill(workbook, nextYear, { period: '2025' });
    workbook.type('BC', 'C2', 130);
    workbook.type('BC', 'D2', 'triệu USD');
    workbook.type('BC', 'E2', '=N(B1)-B2+100');
    const plan = fill(workbook, figures);
    expect(workbook.column('BC', 'A2:A3')).toEqual(['Bắc Ninh', 'Hải Phòng']);
    expect(formulas(workbook, 'C', 6)).toEqual(['B2*25.4', 130, 'B4*25.4', 'B5*25.4', 'B6*25.4']);
    expect(formulas(workbook, 'D', 6)).toEqual(['tỷ USD', 'triệu USD', 'tỷ USD', 'tỷ USD', 'tỷ USD']);
    expect(formulas(workbook, 'E', 6)).toEqual(['N(B1)-B2', 'N(B2)-B3+100', 'N(B3)-B4', 'N(B4)-B5', 'N(B5)-B6']);
    expect(workbook.at('BC', 'C7')?.formula).toBe('SUM(C2:C6)');
    expect(notes(plan)).toEqual([
      ['warning', 'edit.beside', 'C2'],
      ['warning', 'edit.beside', 'D2'],
      ['warning', 'edit.beside', 'E2'],
    ]);
    const told = plan.findings.map(({ message }) => message.vi).join();
    for (const part of ['“130”', '“=B2*25.4”', 'Hải Phòng', 'C3']) expect(told).toContain(part);
    restore(workbook);
    expect(formulas(workbook, 'C', 2)).toEqual(['B2*25.4']);
    expect(formulas(workbook, 'D', 2)).toEqual(['tỷ USD']);
    expect(formulas(workbook, 'E', 2)).toEqual(['N(B1)-B2']);
    expect(workbook.at('BC', 'C3')?.formula).toBe('SUM(C2:C2)');
  });

  test('goes where hand edits are written over', () => {
    const workbook = sums();
    fill(workbook, figures);
    workbook.type('BC', 'C2', 130);
    workbook.type('BC', 'C4', null);
    fill(workbook, figures, { overwriteEdits: true });
    expect(formulas(workbook, 'C', 6)).toEqual([2, 3, 4, 5, 6].map((row) => `B${row}*25.4`));
  });

  test('is told and kept where its row stays, and told where its row goes', () => {
    const workbook = sums();
    fill(workbook, figures);
    workbook.type('BC', 'C3', 999);
    workbook.type('BC', 'C6', '=B6*26');
    expect(notes(fill(workbook, figures))).toEqual([
      ['warning', 'edit.beside', 'C3'],
      ['warning', 'edit.beside', 'C6'],
    ]);
    expect(formulas(workbook, 'C', 6)).toEqual(['B2*25.4', 999, 'B4*25.4', 'B5*25.4', 'B6*26']);
    expect(notes(fill(workbook, nextYear, { period: '2025' }))).toEqual([
      ['warning', 'edit.beside', 'C3'],
      ['warning', 'edit.besideLost', 'C6'],
    ]);
    expect(formulas(workbook, 'C', 3)).toEqual([999, 'B3*25.4']);
  });

  test('is known by the record in a list of one row, or where most rows were typed over', () => {
    const one = sampleFigures([observed('FDI_REG', 'VN63-31', '2025', 3.5)]);
    const single = sums();
    fill(single, one, { period: '2025' });
    single.type('BC', 'C2', 130);
    fill(single, figures);
    expect(formulas(single, 'C', 6)).toEqual(['B2*25.4', 130, 'B4*25.4', 'B5*25.4', 'B6*25.4']);

    const pair = sums();
    fill(pair, nextYear, { period: '2025' });
    pair.type('BC', 'D2', 'triệu USD');
    pair.type('BC', 'C2', 0);
    pair.type('BC', 'C3', 0);
    fill(pair, figures);
    expect(formulas(pair, 'D', 4)).toEqual(['tỷ USD', 'triệu USD', 'tỷ USD']);
    expect(formulas(pair, 'C', 4)).toEqual([0, 0, 'B4*25.4']);
  });

  test('a formula with another reference is not taken for the list’s', () => {
    const workbook = sums();
    fill(workbook, nextYear, { period: '2025' });
    workbook.type('BC', 'C2', '=F2*25.4');
    fill(workbook, figures);
    expect(formulas(workbook, 'C', 6)).toEqual(['B2*25.4', 'F3*25.4', 'B4*25.4', 'B5*25.4', 'B6*25.4']);
  });

  test('a formula that nobody knows any more is told before new rows copy what was typed', () => {
    const workbook = sums();
    workbook.type('BC', 'F2', '=B2*$A$9');
    fill(workbook, sampleFigures([observed('FDI_REG', 'VN63-31', '2025', 3.5)]), { period: '2025' });
    workbook.type('BC', 'F2', 5);
    expect(notes(fill(workbook, figures))).toEqual([['warning', 'edit.beside', 'F2']]);
  });

  test('a column that was changed in all rows alike is the list’s own', () => {
    const workbook = sums();
    fill(workbook, nextYear, { period: '2025' });
    for (const row of [2, 3]) workbook.type('BC', `C${row}`, `=B${row}*26`);
    expect(notes(fill(workbook, figures))).toEqual([]);
    expect(formulas(workbook, 'C', 6)).toEqual([2, 3, 4, 5, 6].map((row) => `B${row}*26`));
  });

  test('columns that were inserted beside the list do not make the record’s places wrong', () => {
    const workbook = sums();
    fill(workbook, figures);
    workbook.insertColumn('BC', 3);
    for (const row of [2, 3, 4, 5, 6]) workbook.type('BC', `F${row}`, `=N(B${row - 1})-B${row}`);
    expect(notes(fill(workbook, nextYear, { period: '2025' }))).toEqual([]);
    expect(formulas(workbook, 'D', 3)).toEqual(['B2*25.4', 'B3*25.4']);
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
