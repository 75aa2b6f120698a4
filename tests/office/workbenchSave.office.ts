import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { addSheet } from '../../src/workbench/book/createBook';
import { insertRows } from '../../src/workbench/book/insertRows';
import { openSheets } from '../../src/workbench/files/openSheets';
import { saveBook } from '../../src/workbench/files/saveBook';
import { scratchFolder } from '../cli/commandLine';
import { fill, reports } from '../templates/builtInTemplates';
import { closeBooks, fileBytes, opened } from '../workbench/files/opened';
import { pagesInLibreOffice, sheetsInLibreOffice } from './libreOffice';

const folder = scratchFolder();

afterEach(closeBooks);

test('a workbook edited in the workbench opens in LibreOffice with what the grid showed', async () => {
  const book = await opened(fileBytes('tests/fixtures/xlsx/rich.xlsx'));
  const [grid] = book.engine.sheets;
  if (!grid) throw new Error('No sheet');
  insertRows(book, grid.id, 7, 2);
  grid.write(7, 1, [
    [{ value: 99 }, { value: 'Úc' }, { value: 50000 }],
    [{ value: 100 }, { value: 'Anh', style: { bold: true } }, { value: 60000 }],
  ]);
  const added = addSheet(book, 'Trang mới');
  added.write(1, 1, [[{ value: 'Tổng' }, { formula: "SUM('Báo cáo'!C5:C12)" }]]);
  const series = { name: "'Báo cáo'!$C$4", values: "'Báo cáo'!$C$5:$C$12", categories: "'Báo cáo'!$B$5:$B$12" };
  const box = { left: 20, top: 60, width: 400, height: 240 };
  book.sheets
    .get(added.id)
    ?.charts.push({ id: 'new', name: 'Mới', type: 'BarClustered', title: 'Biểu đồ mới', series: [series], box });
  const [report] = reports;
  if (!report) throw new Error('No report');
  const [filled] = await openSheets(book, (await fill(report)).bytes, nodeZipCodec);
  filled?.insert('Báo cáo năm', 1);
  const file = path.join(folder, 'edited.xlsx');
  writeFileSync(file, await saveBook(book, nodeZipCodec));

  const sheets = sheetsInLibreOffice(file);
  expect(sheets.get('Trang mới')?.[0]).toEqual(['Tổng', '429602.4']);
  expect(sheets.get('Báo cáo')?.map(([, market]) => market)).toEqual(expect.arrayContaining(['Úc', 'Anh', 'ASEAN']));
  const text = pagesInLibreOffice(file).join('\n');
  expect(text).toContain('Biểu đồ mới');
  expect(text).toContain('BỘ NGOẠI GIAO');
});
