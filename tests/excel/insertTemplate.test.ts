import { insertTemplate } from '../../src/excel/insertTemplate';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { openTemplate, templateNames } from '../templates/builtInTemplates';
import { cellLines } from './bothAppliers';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';

afterEach(closeExcel);

const empty = smallWorkbook([{ name: 'Sheet1', rows: `<row r="1">${textCell('A1', 'của tôi')}</row>` }]);

test.each(templateNames)('%s is inserted behind the sheets of the workbook, its charts built anew', async (name) => {
  const { book } = await openInExcel(empty);
  const { sheets, findings } = await insertTemplate(templateBytes(name), 'Mẫu');
  const file = (await openTemplate(name)).snapshot();
  expect(sheets).toEqual(file.sheets.map((sheet) => sheet.name));
  const live = await readLiveWorkbook();
  expect(cellLines(live.snapshot).slice(1)).toEqual(cellLines(file));
  const charts = [...book.sheets.values()].flatMap((sheet) => sheet.charts);
  const told = findings.filter(({ rule }) => rule === 'template.chartsRebuilt');
  expect(told.length > 0).toBe(charts.length > 0);
  for (const chart of charts) {
    for (const { values } of chart.series) expect(values).toMatch(/^'[^']+'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$|^[^'!]+!/);
  }
});

test('a template inserted twice gets other names, and its charts show its own cells', async () => {
  const { book } = await openInExcel(empty);
  const first = await insertTemplate(templateBytes('xep-hang-fdi'), 'Xếp hạng');
  const second = await insertTemplate(templateBytes('xep-hang-fdi'), 'Xếp hạng');
  expect(second.sheets.every((name) => !first.sheets.includes(name))).toBe(true);
  const charts = [...book.sheets.values()].flatMap((sheet) => sheet.charts);
  expect(charts.length).toBeGreaterThan(0);
  const last = charts.at(-1)?.series[0]?.values ?? '';
  expect(second.sheets.some((name) => last.includes(name))).toBe(true);
});
