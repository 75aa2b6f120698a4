import { NgktError } from '../../src/kpi/finding';
import { errorTexts } from '../../src/taskpane/components/errorText';
import { placeText } from '../../src/taskpane/components/placeText';
import { errorOf, planned } from '../report/filling';
import { MemoryWorkbook } from '../report/memoryWorkbook';
import { sampleFigures } from '../report/sampleFigures';

test('an error of the product keeps its words, place and code', () => {
  const error = new NgktError('excel.protected', { vi: 'Được bảo vệ', en: 'Protected' }, { sheet: 'A' });
  expect(errorTexts(error)).toEqual([{ text: error.text, where: { sheet: 'A' }, code: 'excel.protected' }]);
});

test('any other error says what the browser said, a failed load what to do', () => {
  expect(errorTexts(new Error('boom'))[0]).toMatchObject({ detail: { en: 'Technical detail: boom' } });
  expect(errorTexts(new TypeError('Failed to fetch'))[0]?.text.en).toMatch(/network connection/);
  expect(errorTexts('x')[0]?.detail?.vi).toBe('Chi tiết kỹ thuật: x');
});

test('every error of a template has its own cell, marker and nearest valid name', () => {
  const figures = sampleFigures();
  const workbook = new MemoryWorkbook().sheet('Báo cáo', { B6: '{{HAL}}', C7: '{{FDI_REGG}}', D8: '{{HLA}}' });
  const texts = errorTexts(errorOf(() => planned(workbook, figures)));
  expect(texts.map(({ where }) => [where.sheet, where.cell, where.marker])).toEqual([
    ['Báo cáo', 'B6', '{{HAL}}'],
    ['Báo cáo', 'C7', '{{FDI_REGG}}'],
  ]);
  expect(texts.map(({ text }) => text.vi).join()).toMatch(/HLA.*FDI_REG/s);
});

test.each([
  [{ sheet: 'Bảng 1', cell: 'B6' }, 'Bảng 1!B6'],
  [{ sheet: 'Bảng 1' }, 'Bảng 1'],
  [{ file: 'observations.csv', line: 12, column: 'OBS_VALUE' }, 'observations.csv, dòng 12, cột OBS_VALUE'],
  [{ file: 'dataset.json' }, 'dataset.json'],
  [{}, ''],
])('the place %j reads “%s”', (where, text) => expect(placeText(where).vi).toBe(text));
