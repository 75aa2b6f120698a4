import type { Finding } from '../../../src/kpi/finding';
import { checkReport } from '../../../src/report/checks/checkReport';
import { observed } from '../../analysis/sampleDataset';
import { fill, planned, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([observed('HLA', 'VN', '2025', 71)]);

function report(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}',
    A2: 'Năm {{period}}',
    A3: '{{#rows rank(FDI_REG, top=3)}}',
    A4: '{{.rank}}',
    B4: '{{.name}}',
    C4: '{{.value}}',
    A5: '{{/rows}}',
  });
}

const copies = (findings: readonly Finding[]): unknown[] =>
  findings.filter(({ rule }) => rule === 'sheet.copy').map(({ severity, where }) => [severity, where.sheet]);

test('a copy of a filled sheet is named and stays as it is', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.copySheet('BC', 'BC (2)');
  expect(copies(checkReport(workbook.snapshot(), workbook.positions()))).toEqual([['warning', 'BC (2)']]);
  const plan = fill(workbook, figures, { period: '2025' });
  expect(copies(plan.findings)).toEqual([['warning', 'BC (2)']]);
  expect(workbook.value('BC', 'A1')).toBe(71);
  expect(workbook.column('BC (2)', 'A1:A5')).toEqual([60, 'Năm 2024', 1, 2, 3]);
});

test('a copy that somebody worked on is still a copy', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.copySheet('BC', 'Bản cũ');
  workbook.type('Bản cũ', 'A1', 'sửa');
  expect(copies(restore(workbook).findings)).toEqual([['warning', 'Bản cũ']]);
});

test('a copy is known by the names Excel gives it, whatever became of its cells', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.sheet('BC (2)', { A1: 'khác' });
  workbook.definedNames.push({ name: '_ngkt_1', sheet: 'BC (2)', formula: "'BC (2)'!$A$1" });
  expect(copies(planned(workbook, figures).findings)).toEqual([['warning', 'BC (2)']]);
});

test('other sheets are no copies, even where they share a figure', () => {
  const workbook = report().sheet('Khác', { A1: 60, B4: 'Bắc Ninh' });
  fill(workbook, figures);
  expect(copies(planned(workbook, figures).findings)).toEqual([]);
});
