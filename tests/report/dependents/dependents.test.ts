/** A figure changed by hand, and the cells that were worked out from it as it was. */
import { checkReport } from '../../../src/report/checks/checkReport';
import { figuresSaid } from '../../../src/report/dependents/figuresSaid';
import { fill, planned } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { observed } from '../../analysis/sampleDataset';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  observed('FDI_NEW', 'VN', '2023', 10),
  observed('FDI_ADJ', 'VN', '2023', 4),
  observed('FDI_SHARE', 'VN', '2023', 1),
]);

function filled(): MemoryWorkbook {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{GDP_GROWTH}}',
    B1: '{{GDP_GROWTH .yoy}}',
    C1: '{{GDP_GROWTH .status}}',
    D1: '{{GDP_GROWTH .name}}',
    E1: 'GDP tăng {{GDP_GROWTH .text}}.',
    A2: '{{FDI_NEW @2023}}',
    B2: '{{FDI_REG @2023}}',
    A3: '{{#rows rank(FDI_REG, top=2)}}{{.name}}',
    B3: '{{.value}}',
    C3: '{{.share}}',
    D3: '{{.rank}}{{/rows}}',
  });
  workbook.sheet('PL', { A1: '{{GDP_GROWTH}}', A2: '{{HLA}}' });
  fill(workbook, figures);
  return workbook;
}

const told = (findings: ReturnType<typeof checkReport>) =>
  findings.flatMap(({ rule, where, message }) =>
    rule === 'edit.dependents' ? [[where.sheet, where.cell, message.vi] as const] : [],
  );

/** What the preview of another fill and the check of the file say. */
function both(workbook: MemoryWorkbook) {
  const plan = told(planned(workbook, figures).findings);
  expect(told(checkReport(workbook.snapshot(), workbook.positions()))).toEqual(plan);
  return plan;
}

test('nothing is told of a report as it was filled', () => {
  expect(both(filled())).toEqual([]);
});

test('growth, judgement and other places of a figure are named beside its edit', () => {
  const workbook = filled();
  workbook.type('BC', 'A1', 7.2);
  const [[sheet, cell, message] = [], ...others] = both(workbook);
  expect([sheet, cell, others]).toEqual(['BC', 'A1', []]);
  expect(message).toContain("“7,2”, còn B1, C1, E1, 'PL'!A1 vẫn theo số trong dữ liệu");
});

test('so are a sum over it, and its share and rank in a list', () => {
  const workbook = filled();
  workbook.type('BC', 'A2', 11);
  workbook.type('BC', 'B4', 4.9);
  expect(both(workbook).map(([, cell, message]) => [cell, /còn (.*) vẫn/.exec(message)?.[1]])).toEqual([
    ['A2', 'B2'],
    ['B4', 'C4, D4'],
  ]);
});

test('an edit of what was worked out concerns no other cell, nor does one of words', () => {
  const workbook = filled();
  workbook.type('BC', 'B1', 9);
  workbook.type('BC', 'D1', 'GDP');
  workbook.type('BC', 'A3', 'HP');
  workbook.type('BC', 'E1', 'Tốc độ tăng GDP đạt 7,09%.');
  expect(both(workbook)).toEqual([]);
  workbook.type('BC', 'E1', 'Tốc độ tăng GDP đạt 7,5%.');
  expect(both(workbook).map(([, cell]) => cell)).toEqual(['E1']);
});

test('dependents that were changed too are left to the person', () => {
  const workbook = filled();
  workbook.type('BC', 'A2', 11);
  workbook.type('BC', 'B2', 16);
  expect(both(workbook)).toEqual([]);
});

test('overwriting the edits leaves nothing to tell', () => {
  const workbook = filled();
  workbook.type('BC', 'A1', 7.2);
  expect(told(planned(workbook, figures, { overwriteEdits: true }).findings)).toEqual([]);
});

test.each([
  ['{{HLA}}', 'figure'],
  ['{{HLA .yoy}}', 'derived'],
  ['{{.rankText}} {{.area.name}}', 'derived'],
  ['{{.Value}}', 'figure'],
  ['{{HLA .name}} {{HLA .unit}} {{period}} {{.area.name}}', 'nothing'],
  ['{{#if HLA}}', 'nothing'],
  ['{{brief.fdi}}', 'derived'],
])('%s says %s', (template, said) => {
  expect(figuresSaid(template)).toBe(said);
});

test('a sentence is called what it is, and an emptied cell empty', () => {
  const workbook = filled();
  workbook.type('BC', 'E1', 'Câu viết tay 8');
  workbook.type('BC', 'A2', null);
  const messages = both(workbook).map(([, , message]) => message);
  expect(messages[0]).toMatch(/^Ô này giữ nội dung sửa tay “Câu viết tay 8”, còn A1/);
  expect(messages[1]).toMatch(/^Nội dung ô này đã bị xóa bằng tay, còn B2/);
});

test('several edits that many cells disagree with are told in one', () => {
  const quoting = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`C${index + 1}`, '{{GDP_GROWTH}}']));
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: 'Tăng {{GDP_GROWTH}}%',
    A2: '{{GDP_GROWTH .text}}',
    ...quoting,
  });
  fill(workbook, figures);
  workbook.type('BC', 'A1', 'Tăng 8%');
  workbook.type('BC', 'A2', 'tám');
  const [[, cell, message] = [], ...others] = both(workbook);
  expect([cell, others]).toEqual(['A1', []]);
  expect(message).toContain('Các ô A1, A2 giữ nội dung sửa tay, còn 9 ô khác');
});
