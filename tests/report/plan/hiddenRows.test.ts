import { observed } from '../../analysis/sampleDataset';
import { planFill } from '../../../src/report/plan/planFill';
import { planRestore } from '../../../src/report/plan/planRestore';
import type { FillPlan } from '../../../src/report/plan/plan';
import type { WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { contextOf, fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();
/** Next year: Hải Phòng first, Bắc Ninh second. */
const nextYear = sampleFigures([
  observed('FDI_REG', 'VN63-31', '2025', 3.5),
  observed('FDI_REG', 'VN63-27', '2025', 2.5),
]);

function list(): MemoryWorkbook {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}',
    B1: '{{.value}}{{/rows}}',
    A2: 'Hết',
  });
  fill(workbook, nextYear, { period: '2025' });
  return workbook;
}

function hiding(workbook: MemoryWorkbook, hiddenRows: readonly number[]): WorkbookSnapshot {
  const snapshot = workbook.snapshot();
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, hiddenRows })) };
}

const told = ({ findings }: FillPlan): readonly unknown[] =>
  findings.filter(({ rule }) => rule === 'row.hidden').map(({ where, message }) => [where.cell, message.vi]);

test('hidden rows of a list that other entries take are told with both entries', () => {
  const workbook = list();
  const plan = planFill(hiding(workbook, [1, 9]), workbook.positions(), contextOf(figures));
  expect(told(plan)).toEqual([['1:1', expect.stringContaining('hàng 1 trước là “Hải Phòng”, nay là “Bắc Ninh”')]]);
});

test('nothing is told where the entries stay, where all rows are hidden, or where none is', () => {
  const workbook = list();
  const again = contextOf(nextYear, { period: '2025' });
  expect(told(planFill(hiding(workbook, [1]), workbook.positions(), again))).toEqual([]);
  expect(told(planFill(hiding(workbook, [1, 2]), workbook.positions(), contextOf(figures)))).toEqual([]);
  expect(told(planFill(hiding(workbook, []), workbook.positions(), contextOf(figures)))).toEqual([]);
});

test('new rows that are hidden with the only row there was are told, and so is a hidden row of the template', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{#rows rank(FDI_REG, boundary=63)}}{{.name}}{{/rows}}' });
  fill(workbook, sampleFigures([observed('FDI_REG', 'VN63-31', '2025', 3.5)]), { period: '2025' });
  expect(told(planFill(hiding(workbook, [1]), workbook.positions(), contextOf(figures)))).toHaveLength(1);
  const other = list();
  expect(told(planRestore(hiding(other, [1]), other.positions()))).toHaveLength(1);
  expect(told(planRestore(hiding(other, [2]), other.positions()))).toEqual([]);
});
