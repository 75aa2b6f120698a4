import { observed } from '../../analysis/sampleDataset';
import { planFill } from '../../../src/report/plan/planFill';
import { planRestore } from '../../../src/report/plan/planRestore';
import { parseRange } from '../../../src/report/references/cellAddress';
import type { FillPlan } from '../../../src/report/plan/plan';
import type { CellPlace, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { contextOf, fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();
/** Next year: Hải Phòng first, Bắc Ninh second. */
const nextYear = sampleFigures([
  observed('FDI_REG', 'VN63-31', '2025', 3.5),
  observed('FDI_REG', 'VN63-27', '2025', 2.5),
]);
const in2025 = contextOf(nextYear, { period: '2025' });

function template(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG, boundary=63)}}',
    A2: '{{.name}}',
    B2: '{{.value}}',
    A3: '{{/rows}}',
    A4: '{{#if EXPORT_AGRI}}',
    A5: 'Nông sản',
    A6: '{{/if}}',
  });
}

function placeOf(cell: string): CellPlace {
  const range = parseRange(cell);
  return { row: range?.firstRow ?? 0, column: range?.firstColumn ?? 0 };
}

function commented(workbook: MemoryWorkbook, ...cells: string[]): WorkbookSnapshot {
  const snapshot = workbook.snapshot();
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, commented: cells.map(placeOf) })) };
}

const told = ({ findings }: FillPlan): readonly unknown[] =>
  findings
    .filter(({ rule }) => rule.startsWith('comment.'))
    .map(({ severity, rule, where, message }) => [severity, rule, where.cell, message.vi]);

test('a comment on a list is told where another entry takes its row, or none', () => {
  const workbook = template();
  fill(workbook, figures);
  const plan = planFill(commented(workbook, 'B1', 'B4', 'B9'), workbook.positions(), in2025);
  expect(told(plan)).toEqual([
    ['warning', 'comment.stays', 'B1', expect.stringContaining('hàng là “Bắc Ninh”') as unknown],
    ['warning', 'comment.gone', 'B4', expect.stringContaining('đi cùng hàng bị bỏ') as unknown],
  ]);
  expect(told(planFill(commented(workbook, 'B1', 'B4'), workbook.positions(), contextOf(figures)))).toEqual([]);
});

test("a comment of the template's own row stays in the first entry without a word", () => {
  const workbook = template();
  const plan = planFill(commented(workbook, 'B2'), workbook.positions(), contextOf(figures));
  expect(told(plan)).toEqual([]);
  workbook.apply(plan);
  const next = planFill(commented(workbook, 'B1'), workbook.positions(), in2025);
  expect(told(next)).toEqual([]);
  expect(next.record?.record.bands[0]?.commented).toEqual([{ rowOffset: 0, column: 2 }]);
});

test('comments on rows that a fill takes out are told, those on rows of markers as information', () => {
  const workbook = template();
  const plan = planFill(commented(workbook, 'A1', 'A3', 'A4', 'B5'), workbook.positions(), in2025);
  const gone = expect.stringContaining('đi cùng hàng bị bỏ') as unknown;
  expect(told(plan)).toEqual([
    ['info', 'comment.gone', 'A1', gone],
    ['info', 'comment.gone', 'A3', gone],
    ['warning', 'comment.gone', 'A4', gone],
    ['warning', 'comment.gone', 'B5', gone],
  ]);
});

test('comments on entries that the template does not have are told as it comes back', () => {
  const workbook = template();
  fill(workbook, figures);
  expect(told(planRestore(commented(workbook, 'B1', 'B3'), workbook.positions()))).toEqual([
    ['warning', 'comment.gone', 'B3', expect.stringContaining('đi cùng hàng bị bỏ') as unknown],
  ]);
});
