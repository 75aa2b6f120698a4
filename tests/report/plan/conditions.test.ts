import { observed } from '../../analysis/sampleDataset';
import { fill, planned, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

/** Rows about agreements, known for 2024 and not for 2023. */
function optional(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: 'Đầu',
    A2: '{{#if AGR}}',
    A3: 'Số thỏa thuận',
    B3: '{{AGR}}',
    A4: 'Chi tiết',
    A5: '{{/if}}',
    A6: 'Cuối',
    B6: '{{FTA}}',
  });
}

describe('rows kept or dropped', () => {
  test('kept where the figure exists; the rows of the markers go', () => {
    const workbook = optional();
    const plan = fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A5')).toEqual(['Đầu', 'Số thỏa thuận', 'Chi tiết', 'Cuối', null]);
    expect(workbook.value('BC', 'B2')).toBe(170);
    expect(plan.rows).toEqual({ inserted: 0, removed: 2 });
  });

  test('dropped where it does not, and the preview says so', () => {
    const workbook = optional();
    const plan = fill(workbook, figures, { period: '2023' });
    expect(workbook.column('BC', 'A1:A3')).toEqual(['Đầu', 'Cuối', null]);
    expect(plan.items[0]).toMatchObject({ cell: 'A2', marker: '{{#if AGR}}', shown: 'bỏ 4 hàng' });
  });

  test('kept where sources differ, which the rows say', () => {
    const conflicting = sampleFigures([observed('AGR', 'VN', '2024', 182, { source: 'Khác' })]);
    const workbook = optional();
    const plan = fill(workbook, conflicting);
    expect(workbook.value('BC', 'B2')).toBe('số liệu chưa thống nhất');
    expect(plan.findings.map(({ rule }) => rule)).toContain('figure.conflict');
  });

  test('kept where the parts of a sum leave it open', () => {
    const quarters = ['hơn 100', 117, 'hơn 100', 'gần 90'].map((value, index) =>
      observed('BUSINESS_SUPPORTED', 'VN', `2023-Q${index + 1}`, value),
    );
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if BUSINESS_SUPPORTED}}{{BUSINESS_SUPPORTED}}{{/if}}',
      A2: 'Cuối',
    });
    fill(workbook, sampleFigures(quarters), { period: '2023' });
    expect(workbook.column('BC', 'A1:A2')).toEqual(['chưa đủ căn cứ', 'Cuối']);
  });

  test('kept where the figures allow no verdict', () => {
    const open = sampleFigures([
      observed('EXPORT', 'VN', '2024', 'gần 60'),
      observed('EXPORT', 'VN', '2023', 'không quá 70'),
    ]);
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{#if EXPORT .yoy}}{{EXPORT .yoy}}{{/if}}', A2: 'Cuối' });
    fill(workbook, open);
    expect(workbook.column('BC', 'A1:A2')).toEqual(['chưa đủ căn cứ', 'Cuối']);
  });

  test('zero is a figure', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if PROMO_EVENTS}}Có{{/if}}',
      A2: '{{#if PROMO_EVENTS @2023}}Không{{/if}}',
      A3: 'Cuối',
    });
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A3')).toEqual(['Có', 'Cuối', null]);
  });

  test('both markers in one row mean that row, and the rest of the cell is still typed', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if AGR}}',
      B1: '{{AGR}}',
      C1: '{{/if}}',
      A2: '{{#if AGR}}{{AGR}}{{/if}}',
    });
    fill(workbook, figures);
    expect(['A1', 'B1', 'C1', 'A2'].map((cell) => workbook.value('BC', cell))).toEqual([null, 170, null, 170]);
  });

  test('built-in texts and lists may be asked for', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if dataset.note}}Ghi chú{{/if}}',
      A2: '{{#if tasks(status=late)}}Có việc quá hạn{{/if}}',
      A3: '{{#if table(empty)}}Bảng{{/if}}',
      A4: '{{#if GDP_GROWTH .target}}Có mục tiêu{{/if}}',
      A5: '{{#if FTA .target}}Có mục tiêu FTA{{/if}}',
      A6: 'Hết',
    });
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A4')).toEqual(['Có việc quá hạn', 'Có mục tiêu', 'Hết', null]);
  });

  test('a condition may hold lists and conditions', () => {
    const cells = {
      A1: '{{#if AGR}}',
      A2: '{{#if FTA}}',
      A3: '{{#rows rank(FDI_REG, top=2)}}',
      A4: '{{.rank}}',
      A5: '{{/rows}}',
      A6: '{{/if}}',
      A7: '{{#if AGR @2020}}Xưa{{/if}}',
      A8: 'Trong',
      A9: '{{/if}}',
      A10: 'Cuối',
    };
    const kept = new MemoryWorkbook().sheet('BC', cells);
    fill(kept, figures);
    expect(kept.column('BC', 'A1:A5')).toEqual([1, 2, 'Trong', 'Cuối', null]);
    const dropped = new MemoryWorkbook().sheet('BC', cells);
    fill(dropped, figures, { period: '2023' });
    expect(dropped.column('BC', 'A1:A2')).toEqual(['Cuối', null]);
  });

  test('a condition may hold a one-row list in the same row', () => {
    const cells = { A1: '{{#if AGR}}{{#rows rank(FDI_REG, top=2)}}{{.rank}}{{/rows}}{{/if}}', A2: 'Cuối' };
    const workbook = new MemoryWorkbook().sheet('BC', cells);
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A3')).toEqual([1, 2, 'Cuối']);
    fill(workbook, figures, { period: '2023' });
    expect(workbook.column('BC', 'A1:A2')).toEqual(['Cuối', null]);
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A3')).toEqual([1, 2, 'Cuối']);
    restore(workbook);
    expect(workbook.column('BC', 'A1:A2')).toEqual([cells.A1, 'Cuối']);
  });
});

describe('filling again', () => {
  test('dropped rows come back when there is a figure, kept ones go when there is none', () => {
    const workbook = optional();
    fill(workbook, figures, { period: '2023' });
    const plan = fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A5')).toEqual(['Đầu', 'Số thỏa thuận', 'Chi tiết', 'Cuối', null]);
    expect([workbook.value('BC', 'B2'), workbook.value('BC', 'B4')]).toEqual([170, 17]);
    expect(plan.rows).toEqual({ inserted: 2, removed: 0 });
    fill(workbook, figures, { period: '2023' });
    expect(workbook.column('BC', 'A1:A3')).toEqual(['Đầu', 'Cuối', null]);
    fill(workbook, figures);
    expect(workbook.at('BC', 'B2')).toEqual({ value: 170, format: '"hơn "General' });
  });

  test('lists inside dropped rows come back with their rows', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if AGR}}',
      A2: '{{#rows rank(FDI_REG, top=3)}}',
      A3: '{{.rank}}',
      B3: '{{.name}}',
      A4: '{{/rows}}',
      A5: '{{/if}}',
      A6: 'Cuối',
    });
    const before = workbook.snapshot();
    fill(workbook, figures, { period: '2023' });
    fill(workbook, figures);
    expect(workbook.column('BC', 'A1:A4')).toEqual([1, 2, 3, 'Cuối']);
    fill(workbook, figures, { period: '2023' });
    fill(workbook, figures);
    expect(workbook.column('BC', 'B1:B3')).toEqual(['Bắc Ninh', 'Hải Phòng', 'Hồ Chí Minh']);
    restore(workbook);
    expect(workbook.snapshot()).toEqual(before);
  });

  test('a filled cell in rows that go is not lost silently', () => {
    const workbook = optional();
    fill(workbook, figures);
    workbook.type('BC', 'B2', 171);
    const plan = planned(workbook, figures, { period: '2023' });
    expect(plan.findings).toMatchObject([{ rule: 'edit.lost', where: { cell: 'B2' } }]);
  });
});

describe('formulas over rows that go', () => {
  test('a formula that looks only at them is told, with its cell', () => {
    const workbook = optional();
    workbook.type('BC', 'C6', '=B3*2');
    const plan = planned(workbook, figures, { period: '2023' });
    expect(plan.findings).toMatchObject([{ rule: 'formula.lostRows', where: { sheet: 'BC', cell: 'C6' } }]);
  });

  test('one whose range begins or ends there takes the rows in again and is not told', () => {
    const workbook = optional();
    workbook.type('BC', 'C6', '=SUM(B1:B3)');
    expect(planned(workbook, figures, { period: '2023' }).findings).toEqual([]);
  });

  test('so does one beside another range that ends there', () => {
    const workbook = optional();
    workbook.type('BC', 'C6', '=SUM(B3:B7)');
    workbook.type('BC', 'D6', '=SUM(B6:B7)');
    const { sheets } = workbook.snapshot();
    expect(fill(workbook, figures, { period: '2023' }).findings).toEqual([]);
    restore(workbook);
    expect(workbook.snapshot().sheets).toEqual(sheets);
  });

  test('formulas inside the dropped rows go with them', () => {
    const workbook = optional();
    workbook.type('BC', 'C4', '=B3');
    expect(planned(workbook, figures, { period: '2023' }).findings).toEqual([]);
  });
});
