import type { Finding } from '../../../src/kpi/finding';
import type { FillPlan } from '../../../src/report/plan/plan';
import { observed } from '../../analysis/sampleDataset';
import { errorOf, fill, planned, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

/** What is told of the edits: that the sample's ranking is incomplete is told elsewhere. */
function besideRanking({ findings }: FillPlan): readonly Finding[] {
  return findings.filter(({ rule }) => rule !== 'rank.incomplete');
}

const figures = sampleFigures();
/** Next year: other values, other order, one province more and one less. */
const nextYear = sampleFigures([
  observed('HLA', 'VN', '2025', 71),
  observed('FDI_REG', 'VN63-31', '2025-S1', 3.5),
  observed('FDI_REG', 'VN63-27', '2025-S1', 'gần 2,5'),
  observed('FDI_REG', 'VN-01', '2025-S1', 2),
  observed('FDI_REG', 'VN-22', '2025-S1', 1),
  observed('FDI_REG', 'VN63-79', '2025-S1', 0.5),
  observed('FDI_REG', 'VN-04', '2025-S1', 0.1),
]);

function report(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: { value: '{{HLA}}', format: '#,##0' },
    B1: 'Có {{FTA}} FTA năm {{period}}',
    A2: '{{#rows rank(FDI_REG)}}',
    A3: '{{.rank}}',
    B3: '{{.name}}',
    C3: { value: '{{.value}}', format: '0.0' },
    A4: '{{/rows}}',
    A5: 'Tổng',
    C5: '=SUM(C3:C3)',
  });
}

describe('filling again for another period', () => {
  test('rewrites values in the template’s own formats; lists grow and shrink', () => {
    const workbook = report();
    fill(workbook, figures);
    expect(workbook.at('BC', 'A1')).toEqual({ value: 60, format: '"gần "#,##0' });
    const plan = fill(workbook, nextYear, { period: '2025-S1' });
    expect(workbook.at('BC', 'A1')).toEqual({ value: 'chưa có số liệu', format: '#,##0' });
    expect(workbook.value('BC', 'B1')).toBe('Có 3 FTA năm 2025-S1');
    expect(workbook.column('BC', 'B2:B8')).toEqual([
      'Hải Phòng',
      'Bắc Ninh',
      'Hà Nội',
      'Quảng Ninh',
      'Hồ Chí Minh',
      'Cao Bằng',
      null,
    ]);
    expect(workbook.at('BC', 'C3')).toEqual({ value: 2.5, format: '"gần "0.0' });
    expect(workbook.at('BC', 'C8')?.formula).toBe('SUM(C2:C7)');
    expect(plan.rows).toEqual({ inserted: 1, removed: 0 });

    fill(workbook, nextYear, { period: '2023' });
    expect(workbook.column('BC', 'A1:A3')).toEqual([44, null, 'Tổng']);
    expect(workbook.column('BC', 'B1:B2')).toEqual(['Có 16 FTA năm 2023', 'chưa có số liệu']);
    expect(workbook.at('BC', 'C3')?.formula).toBe('SUM(C2:C2)');

    fill(workbook, figures);
    expect(workbook.column('BC', 'C2:C6').every((value) => typeof value === 'number')).toBe(true);
    expect(['C2', 'C3', 'C4', 'C5', 'C6'].map((cell) => workbook.at('BC', cell)?.format)).toEqual(Array(5).fill('0.0'));
  });

  test('the same fill again changes nothing, names and record included', () => {
    const workbook = report();
    const first = fill(workbook, figures);
    const before = workbook.snapshot();
    const again = fill(workbook, figures);
    expect(again.items).toEqual(first.items.map((item) => ({ ...item, cell: expect.anything() as string })));
    expect({ ...workbook.snapshot(), record: undefined }).toEqual({ ...before, record: undefined });
    expect([...(again.record?.positions ?? [])]).toEqual([...(first.record?.positions ?? [])]);
    expect(workbook.snapshot().record).toEqual(before.record);
  });

  test('follows rows and columns that people insert', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.insertRow('BC', 1, { A1: 'Tiêu đề mới' });
    workbook.insertColumn('BC', 1);
    fill(workbook, nextYear, { period: '2025-S1' });
    expect(workbook.column('BC', 'B1:B4')).toEqual(['Tiêu đề mới', 'chưa có số liệu', 1, 2]);
    expect(workbook.column('BC', 'C3:C4')).toEqual(['Hải Phòng', 'Bắc Ninh']);
  });

  test('finds a list’s columns again when one was inserted between them', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.insertColumn('BC', 3);
    const plan = fill(workbook, nextYear, { period: '2025-S1' });
    expect(workbook.column('BC', 'D2:D3')).toEqual([3.5, 2.5]);
    expect(workbook.column('BC', 'C2:C3')).toEqual([null, null]);
    expect(plan.items.filter(({ state }) => state === 'kept')).toEqual([]);
  });
});

describe('what people change is kept and listed', () => {
  test('a single cell', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', 61);
    const plan = fill(workbook, nextYear, { period: '2023' });
    expect(workbook.value('BC', 'A1')).toBe(61);
    expect(plan.items[0]).toMatchObject({ cell: 'A1', state: 'kept', shown: '61' });
    expect(plan.items[0]?.reason?.vi).toContain('44');
    fill(workbook, figures);
    expect(workbook.value('BC', 'A1')).toBe(61);
  });

  test('a cell that was emptied, or made a formula', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', null);
    workbook.type('BC', 'B1', '="Có "&17');
    const plan = fill(workbook, nextYear, { period: '2023' });
    expect(plan.items.slice(0, 2).map(({ state, shown }) => [state, shown])).toEqual([
      ['kept', ''],
      ['kept', '="Có "&17'],
    ]);
    expect(workbook.at('BC', 'B1')?.formula).toBe('"Có "&17');
  });

  test('it is overwritten only when asked', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', 61);
    workbook.type('BC', 'C3', 9.99);
    const plan = fill(workbook, figures, { overwriteEdits: true });
    expect([workbook.value('BC', 'A1'), workbook.value('BC', 'C3')]).toEqual([60, 4.94]);
    expect(plan.items.some(({ state }) => state === 'kept')).toBe(false);
  });

  test('what agrees with the new figure is no edit any more', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', 44);
    workbook.type('BC', 'C2', 3.5);
    const plan = fill(workbook, nextYear, { period: '2023' });
    expect(plan.items[0]).toMatchObject({ state: 'filled', shown: { number: 44 } });
  });

  test('a cell of a list stays with its row wherever the row goes', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'C2', 5.2);
    const plan = fill(workbook, nextYear, { period: '2025-S1' });
    expect(workbook.column('BC', 'B2:B3')).toEqual(['Hải Phòng', 'Bắc Ninh']);
    expect(workbook.column('BC', 'C2:C3')).toEqual([3.5, 5.2]);
    expect(plan.items.filter(({ state }) => state === 'kept')).toMatchObject([
      { cell: 'C2', newCell: 'C3', shown: '5,2' },
    ]);
    fill(workbook, figures);
    expect(workbook.value('BC', 'C2')).toBe(5.2);
  });

  test('a cell of a list whose row is gone is told', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'C6', 1.55);
    const plan = fill(workbook, nextYear, { period: '2025-S1' });
    expect(besideRanking(plan)).toMatchObject([{ rule: 'edit.lost', where: { sheet: 'BC', cell: 'C6' } }]);
    expect(besideRanking(plan)[0]?.message.vi).toMatch(/“1,55” ở hàng “\p{Lu}\p{Ll}+ /u);
  });

  test('rows that people sorted are recognised', () => {
    const workbook = report();
    fill(workbook, figures);
    const rows = [2, 3, 4, 5, 6].map((row) => ['A', 'B', 'C'].map((column) => workbook.value('BC', `${column}${row}`)));
    rows
      .reverse()
      .forEach((values, index) => values.forEach((value, i) => workbook.type('BC', `${'ABC'[i]}${index + 2}`, value)));
    workbook.type('BC', 'C6', 5.2);
    const plan = fill(workbook, figures);
    expect(workbook.column('BC', 'B2:B3')).toEqual(['Bắc Ninh', 'Hải Phòng']);
    expect(workbook.column('BC', 'C2:C3')).toEqual([5.2, 4.94]);
    expect(plan.items.filter(({ state }) => state === 'kept')).toHaveLength(1);
  });

  test('a row deleted from a list comes back and is told', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.deleteRow('BC', 4);
    const plan = fill(workbook, figures);
    expect(workbook.column('BC', 'A2:A7')).toEqual([1, 2, 3, 4, 5, 'Tổng']);
    expect(besideRanking(plan)).toMatchObject([{ rule: 'edit.deletedRow' }]);
    expect(besideRanking(plan)[0]?.message.vi).toContain('“Hồ Chí Minh”');
  });

  test('a row inserted into a list stops the fill unless edits are to go', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.insertRow('BC', 4, { B4: 'Thêm tay', C4: 1 });
    const error = errorOf(() => planned(workbook, figures));
    expect(error).toMatchObject({ code: 'edit.insertedRow', where: { sheet: 'BC', cell: '4:4' } });
    expect(error.text.vi).toContain('Thêm tay');
    const plan = fill(workbook, figures, { overwriteEdits: true });
    expect(workbook.column('BC', 'A2:A7')).toEqual([1, 2, 3, 4, 5, 'Tổng']);
    expect(besideRanking(plan)).toMatchObject([{ rule: 'edit.insertedRow' }]);
  });
});

describe('markers that stand there again', () => {
  test('a cell that holds its marker, or another one, counts as unfilled', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', '{{FTA}}');
    workbook.type('BC', 'B1', 'Có {{FTA}} FTA năm {{period}}');
    workbook.type('BC', 'A8', '{{AGR}}');
    const plan = fill(workbook, figures);
    expect([workbook.value('BC', 'A1'), workbook.value('BC', 'B1'), workbook.value('BC', 'A8')]).toEqual([
      17,
      'Có 17 FTA năm 2024',
      170,
    ]);
    expect(workbook.at('BC', 'A1')?.format).toBe('#,##0');
    expect(plan.items.every(({ state }) => state === 'filled')).toBe(true);
  });

  test('a new marker in the first row of a list is repeated with it', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'D2', '{{.unit}}');
    fill(workbook, figures);
    expect(workbook.column('BC', 'D2:D6')).toEqual(Array(5).fill('tỷ USD'));
  });

  test('a new marker in another row of a list is told', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'D4', '{{.unit}}');
    expect(planned(workbook, figures).findings.map(({ rule, where }) => [rule, where.cell])).toContainEqual([
      'marker.listRow',
      'D4',
    ]);
  });

  test('after undo the record is ignored where the markers stand', () => {
    const workbook = report();
    const template = workbook.snapshot();
    fill(workbook, figures);
    const record = workbook.snapshot().record;
    restore(workbook);
    const undone = { ...workbook.snapshot(), ...(record ? { record } : {}) };
    const at = (row: number, firstColumn = 1, lastColumn = firstColumn) => ({
      sheet: 'BC',
      range: { firstRow: row, lastRow: row, firstColumn, lastColumn },
    });
    const positions = new Map([
      ['_ngkt_1', at(1)],
      ['_ngkt_2', at(1, 2)],
      ['_ngkt_3', at(3, 1, 3)],
    ]);
    const again = new MemoryWorkbook();
    again.snapshot = () => undone;
    again.positions = () => positions;
    const plan = planned(again, figures);
    const fresh = planned(Object.assign(new MemoryWorkbook(), { snapshot: () => template }), figures);
    expect(plan.items).toEqual(fresh.items);
    expect(plan.sheets[0]?.changes).toEqual(fresh.sheets[0]?.changes);
    expect(plan.rows).toEqual(fresh.rows);
  });
});

describe('a record that is lost', () => {
  test('is told and nothing is touched', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.recordProblem = { kind: 'unreadable', part: 'customXml/item1.xml' };
    expect(errorOf(() => planned(workbook, figures))).toMatchObject({ code: 'record.damaged' });
    expect(errorOf(() => restore(workbook))).toMatchObject({ code: 'record.damaged' });
  });

  test('rows of several that no longer make whole entries stop the fill', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG)}}',
      A2: '{{.rank}}',
      A3: '{{.name}}',
      A4: '{{/rows}}',
    });
    fill(workbook, figures);
    workbook.deleteRow('BC', 4);
    expect(errorOf(() => planned(workbook, figures))).toMatchObject({ code: 'band.height' });
  });
});

describe('restoring', () => {
  test('gives the template back', () => {
    const workbook = report();
    const template = workbook.snapshot();
    fill(workbook, figures);
    fill(workbook, nextYear, { period: '2025-S1' });
    const plan = restore(workbook);
    expect(workbook.snapshot()).toEqual(template);
    expect(workbook.positions().size).toBe(0);
    expect(plan).toMatchObject({ kind: 'restore', rows: { inserted: 2, removed: 5 }, findings: [] });
  });

  test('tells the hand edits that go', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.type('BC', 'A1', 61);
    workbook.type('BC', 'C3', 5);
    const plan = restore(workbook);
    expect(plan.findings.map(({ rule, where }) => [rule, where.cell])).toEqual([
      ['edit.restored', 'A1'],
      ['edit.restored', 'C3'],
    ]);
    expect(workbook.value('BC', 'A1')).toBe('{{HLA}}');
  });

  test('keeps what people wrote elsewhere', () => {
    const workbook = report();
    fill(workbook, figures);
    workbook.insertRow('BC', 7, { A7: 'Ghi thêm' });
    restore(workbook);
    expect(workbook.column('BC', 'A1:A6')).toEqual([
      '{{HLA}}',
      '{{#rows rank(FDI_REG)}}',
      '{{.rank}}',
      '{{/rows}}',
      'Ghi thêm',
      'Tổng',
    ]);
  });
});
