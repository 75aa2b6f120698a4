import { quotingCells } from '../../../src/report/trace/quotingCells';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

function filled() {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}',
    A2: 'Có {{HLA}} hoạt động',
    A3: '{{#rows rank(FDI_REG, top=2)}}{{.name}}',
    B3: '{{.value}}{{/rows}}',
    A4: '{{FTA}}',
  });
  fill(workbook, figures);
  return { record: workbook.snapshot().record, positions: workbook.positions() };
}

test('names the cells that rest on a figure, in texts and lists too', () => {
  const { record, positions } = filled();
  const cells = (indicator: string, area: string, period = '2024') =>
    quotingCells(record, positions, { indicator, area, period }).map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(cells('HLA', 'VN')).toEqual(['BC!A1', 'BC!A2']);
  expect(cells('FDI_REG', 'VN63-27')).toContain('BC!B3');
  expect(cells('FDI_REG', 'VN63-31')).toContain('BC!B4');
  expect(cells('FDI_REG', 'VN63-31')).not.toContain('BC!B3');
  expect(cells('HLA', 'VN', '2023')).toEqual([]);
  expect(cells('AGR', 'VN')).toEqual([]);
});

test('is empty where nothing was filled', () => {
  const figure = { indicator: 'HLA', area: 'VN', period: '2024' };
  expect(quotingCells(undefined, new Map(), figure)).toEqual([]);
});
