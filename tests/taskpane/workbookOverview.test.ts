import { workbookOverview } from '../../src/taskpane/views/fill/workbookOverview';
import { fill } from '../report/filling';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';

const figures = sampleFigures();

function overview(workbook: MemoryWorkbook, active = 'A') {
  return workbookOverview(workbook.snapshot(), workbook.positions(), active);
}

test('lists the sheets with markers and counts them; formulas and other sheets do not count', () => {
  const workbook = new MemoryWorkbook()
    .sheet('A', {
      A1: 'Cả nước có {{FTA}} FTA, {{HLA}}',
      B2: '{{AGR}}',
      C3: { value: '{{HLA}}', formula: '"{{HLA}}"' },
    })
    .sheet('B', { A1: 'không có gì' });
  expect(overview(workbook).sheets).toEqual([{ name: 'A', hidden: false, markers: 3 }]);
});

test('a filled sheet says what it was filled for, also when two reports stand in one workbook', () => {
  const workbook = new MemoryWorkbook()
    .sheet('A', { A1: '{{HLA}}' })
    .sheet('B', { A1: '{{HLA}}' })
    .sheet('C', { A1: '{{HLA}}' });
  fill(workbook, figures, { period: '2023', sheets: ['A'] });
  fill(workbook, figures, { period: '2024', sheets: ['B'] });
  const { sheets } = overview(workbook);
  expect(sheets.map(({ name, markers, filledFor }) => [name, markers, filledFor?.period])).toEqual([
    ['A', 0, '2023'],
    ['B', 0, '2024'],
    ['C', 1, undefined],
  ]);
  expect(sheets[0]?.filledFor).toMatchObject({ area: 'VN', boundary: '', lang: 'vi', filled: '2025-01-10' });
});

test('texts of the data that look like markers do not count once they are filled in', () => {
  const workbook = new MemoryWorkbook().sheet('A', { A1: '{{dataset.title}}', A2: 'gõ sau: {{HLA}}' });
  const braces = sampleFigures([], { title: { vi: 'Số liệu {{ky}}', en: 'Figures {{ky}}' } });
  fill(workbook, braces);
  expect(workbook.value('A', 'A1')).toBe('Số liệu {{ky}}');
  expect(overview(workbook).sheets.map(({ markers }) => markers)).toEqual([0]);
  workbook.type('A', 'A2', 'gõ sau: {{AGR}}');
  expect(overview(workbook).sheets.map(({ markers }) => markers)).toEqual([1]);
});
