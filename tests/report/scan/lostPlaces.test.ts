import type { Finding } from '../../../src/kpi/finding';
import { checkReport } from '../../../src/report/checks/checkReport';
import { observed } from '../../analysis/sampleDataset';
import { errorOf, fill, planned, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  observed('HLA', 'VN', '2025', 71),
  observed('AGR', 'VN', '2025', 180),
  observed('PROMO_EVENTS', 'VN', '2025', 4),
]);

/** Filled: 1 HLA, 2–4 the list, 5 its total, 6 AGR in a block, 7 PROMO_EVENTS in a block inside, 8 the end. */
function filledReport(): MemoryWorkbook {
  const workbook = new MemoryWorkbook()
    .sheet('BC', {
      A1: '{{HLA}}',
      A2: '{{#rows rank(FDI_REG, top=3)}}',
      A3: '{{.rank}}',
      A4: '{{/rows}}',
      A5: '=SUM(A3:A3)',
      A6: '{{#if AGR}}',
      A7: '{{AGR}}',
      A8: '{{#if PROMO_EVENTS}}',
      A9: '{{PROMO_EVENTS}}',
      A10: '{{/if}}',
      A11: '{{/if}}',
      A12: 'Hết',
    })
    .sheet('Phụ', { A1: '{{FTA}}' });
  fill(workbook, figures);
  expect(workbook.column('BC', 'A1:A8')).toEqual([60, 1, 2, 3, 0, 170, 0, 'Hết']);
  return workbook;
}

const lost = (findings: readonly Finding[]): unknown[] =>
  findings.filter(({ rule }) => rule === 'record.placeLost').map(({ severity, where }) => [severity, where.marker]);

test('a deleted row of a single figure is told and everything else goes on', () => {
  const workbook = filledReport();
  workbook.deleteRow('BC', 1);
  expect(lost(checkReport(workbook.snapshot(), workbook.positions()))).toEqual([['warning', '{{HLA}}']]);
  expect(lost(fill(workbook, figures, { period: '2025' }).findings)).toEqual([['warning', '{{HLA}}']]);
  expect(workbook.column('BC', 'A1:A5')).toEqual(['chưa có số liệu', 0, 180, 4, 'Hết']);
  expect(lost(planned(workbook, figures).findings)).toEqual([]);
});

test('a deleted list is told and everything else goes on', () => {
  const workbook = filledReport();
  for (let time = 0; time < 3; time++) workbook.deleteRow('BC', 2);
  const { findings } = fill(workbook, figures, { period: '2025' });
  expect(lost(findings)).toEqual([['warning', '{{#rows rank(FDI_REG, top=3)}}']]);
  expect(workbook.column('BC', 'A3:A5')).toEqual([180, 4, 'Hết']);
});

test('a deleted sheet is told and everything else goes on', () => {
  const workbook = filledReport();
  workbook.deleteSheet('Phụ');
  expect(lost(restore(workbook).findings)).toEqual([['warning', '{{FTA}}']]);
  expect(workbook.value('BC', 'A1')).toBe('{{HLA}}');
});

test('a block that lost its beginning is gone; the block around it still goes and comes back', () => {
  const workbook = filledReport();
  workbook.deleteRow('BC', 7);
  expect(lost(fill(workbook, figures, { period: '2025' }).findings)).toEqual([
    ['warning', '{{PROMO_EVENTS}}'],
    ['warning', '{{#if PROMO_EVENTS}}'],
  ]);
  fill(workbook, figures, { period: '2023' });
  expect(workbook.column('BC', 'A1:A4')).toEqual([44, 'chưa có số liệu', 0, 'Hết']);
  fill(workbook, figures);
  expect(workbook.column('BC', 'A5:A7')).toEqual([0, 170, 'Hết']);
  restore(workbook);
  expect(workbook.column('BC', 'A6:A9')).toEqual(['{{#if AGR}}', '{{AGR}}', '{{/if}}', 'Hết']);
});

test('a block that lost its end inside a text becomes ordinary rows', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#if AGR}}Có {{AGR}}',
    A2: 'và {{HLA}}{{/if}}',
    A3: '{{FTA}}',
  });
  fill(workbook, figures);
  workbook.deleteRow('BC', 2);
  expect(lost(fill(workbook, figures, { period: '2023' }).findings)).toEqual([
    ['warning', 'và {{HLA}}{{/if}}'],
    ['warning', '{{#if AGR}}'],
  ]);
  expect(workbook.column('BC', 'A1:A2')).toEqual(['Có chưa có số liệu', 16]);
  restore(workbook);
  expect(workbook.column('BC', 'A1:A2')).toEqual(['Có {{AGR}}', '{{FTA}}']);
});

test('a text whose only marker closed a lost block is left as it reads', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#if AGR}}',
    A2: '{{AGR}}',
    A3: 'thỏa thuận{{/if}}',
    A4: '{{FTA}}',
  });
  fill(workbook, figures);
  workbook.deleteRow('BC', 1);
  fill(workbook, figures, { period: '2023' });
  expect(workbook.column('BC', 'A1:A2')).toEqual(['thỏa thuận', 16]);
});

test('markers somebody typed into the report must still pair', () => {
  const workbook = filledReport();
  workbook.deleteRow('BC', 1);
  workbook.type('BC', 'B7', '{{/if}}');
  expect(errorOf(() => planned(workbook, figures)).code).toBe('block.unopened');
});

test('a report of which nothing filled is left is refused in a few words', () => {
  const workbook = filledReport().sheet('Mới', { A1: 'trống' });
  workbook.deleteSheet('Phụ');
  workbook.deleteSheet('BC');
  const error = errorOf(() => planned(workbook, figures));
  expect(error.code).toBe('record.damaged');
  expect(error.text.vi).toContain('Cả 9 vị trí đã điền ({{HLA}}, {{AGR}}, {{PROMO_EVENTS}}, …)');
  expect(errorOf(() => restore(workbook)).code).toBe('record.damaged');
});

describe('a name that is gone though its cell may still stand', () => {
  test('stops the fill, the restoring and the check, and nothing is touched', () => {
    const workbook = filledReport();
    workbook.deleteName('BC', 'A1');
    const error = errorOf(() => planned(workbook, figures, { period: '2025' }));
    expect(error.code).toBe('record.damaged');
    expect(error.text.vi).toContain('của 1 vị trí đã điền ({{HLA}})');
    expect(errorOf(() => restore(workbook)).code).toBe('record.damaged');
    expect(checkReport(workbook.snapshot(), workbook.positions())).toMatchObject([
      { severity: 'error', rule: 'record.damaged' },
    ]);
    expect(workbook.value('BC', 'A1')).toBe(60);
  });

  test('is told beside rows that were deleted, which alone would not stop it', () => {
    const workbook = filledReport();
    workbook.deleteRow('BC', 6);
    workbook.deleteName('BC', 'A1');
    expect(errorOf(() => planned(workbook, figures)).text.en).toContain('of 1 filled places ({{HLA}})');
  });

  test('is made good by typing its marker again', () => {
    const workbook = filledReport();
    workbook.deleteName('BC', 'A1');
    workbook.type('BC', 'A1', '{{HLA}}');
    expect(lost(fill(workbook, figures, { period: '2025' }).findings)).toEqual([['warning', '{{HLA}}']]);
    expect(workbook.value('BC', 'A1')).toBe(71);
    expect(lost(planned(workbook, figures).findings)).toEqual([]);
  });
});
