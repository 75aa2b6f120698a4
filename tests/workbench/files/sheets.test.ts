import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../../src/ooxml/workbookFile';
import type { Book } from '../../../src/workbench/book/book';
import { addSheet, createBook } from '../../../src/workbench/book/createBook';
import { insertRows } from '../../../src/workbench/book/insertRows';
import { removeSheet } from '../../../src/workbench/book/removeSheet';
import { renameSheet } from '../../../src/workbench/book/renameSheet';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { OpenedFile } from '../../../src/workbench/files/open/openedFile';
import { openSheets } from '../../../src/workbench/files/openSheets';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { partsOf } from '../../ooxml/zipOf';
import { bookShape } from './bookShape';
import { closeBooks, fileBytes, opened } from './opened';

const rich = fileBytes('tests/fixtures/xlsx/rich.xlsx');
const template = fileBytes('assets/templates/xep-hang-fdi.xlsx');

afterEach(closeBooks);

/** Expects that the saved copy opens as what the book is. */
async function expectKept(book: Book): Promise<Uint8Array> {
  const bytes = await saveBook(book, nodeZipCodec);
  const normal = OpenedFile.read(bytes, nodeZipCodec).styles.of(0);
  const before = bookShape(book, normal);
  const again = await opened(bytes);
  await again.engine.calculated();
  expect(bookShape(again, normal)).toEqual(before);
  return bytes;
}

describe('sheets of a saved workbook', () => {
  it('from another file keep that a cell shrinks its text, also under another number format', async () => {
    const book = createBook(openHeadlessEngine());
    const [sheet] = await openSheets(book, fileBytes('assets/templates/bao-cao-quy-tinh.xlsx'), nodeZipCodec);
    sheet?.insert('Báo cáo quý', 0);
    const grid = book.engine.sheets[0];
    const used = grid?.used();
    if (!grid || !used) throw new Error('no sheet was inserted');
    const cells = grid.read(used).flatMap((line, row) => line.map(({ style }, column) => ({ style, row, column })));
    const cell = cells.find(({ style }) => style.shrink === true);
    const { origin, ...look } = cell?.style ?? {};
    expect(origin).toBeDefined();
    const place = [used.firstRow + (cell?.row ?? 0), used.firstColumn + (cell?.column ?? 0)] as const;
    grid.write(...place, [[{ value: 1.42, style: { ...look, format: '"gần "0.00' } }]]);
    const styles = partsOf(await saveBook(book, nodeZipCodec))['xl/styles.xml'] ?? '';
    const format =
      / numFmtId="(\d+)" formatCode="&quot;gần &quot;0.00"| formatCode="&quot;gần &quot;0.00" numFmtId="(\d+)"/.exec(
        styles,
      );
    const id = format?.[1] ?? format?.[2] ?? '';
    expect(styles).toMatch(new RegExp(`<xf [^>]*numFmtId="${id}"[^>]*>\\s*<alignment[^>]*shrinkToFit="1"`));
  });

  it('come, go, move, hide and change their names', async () => {
    const book = await opened(rich);
    const [report, data, list] = book.engine.sheets.map(({ id }) => id) as [string, string, string];
    const added = addSheet(book, 'Trang mới', 1);
    added.write(1, 1, [
      [{ value: 'Tổng' }, { formula: "SUM('Báo cáo'!C5:C10)" }, { style: { bold: true, color: '#FF0000' } }],
    ]);
    added.merge({ firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 2 });
    added.setColumnWidth(1, 2, 25);
    added.setRowHeight(1, 1, 30);
    added.freeze(1, 0);
    renameSheet(book, report, 'Xuất khẩu 2026');
    book.engine.setVisibility(list, 'visible');
    book.engine.moveSheet(data, 0);
    const bytes = await expectKept(book);
    const parts = partsOf(bytes);
    expect([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Dữ liệu',
      'Biểu đồ',
      'Xuất khẩu 2026',
      'Trang mới',
      'DM',
    ]);
    expect(parts['xl/charts/chart1.xml']).toContain("'Xuất khẩu 2026'!$C$5:$C$10");
    const stillOld = Object.keys(parts).filter((name) => name.startsWith('xl/') && parts[name]?.includes("'Báo cáo'!"));
    expect(stillOld).toEqual([]);
  });

  it('take their parts with them when they are removed', async () => {
    const book = await opened(rich);
    removeSheet(book, book.engine.sheets[0]?.id ?? '');
    const parts = partsOf(await expectKept(book));
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
    ]) {
      expect(Object.keys(parts)).not.toContain(part);
      expect(parts['[Content_Types].xml']).not.toContain(part);
    }
    expect(Object.keys(parts)).toContain('xl/charts/chart2.xml');
  });

  it('of another file keep their formats, rules, names and print areas', async () => {
    const book = await opened(rich);
    const [first] = await openSheets(book, template, nodeZipCodec);
    const id = first?.insert('Xếp hạng', 1) ?? '';
    insertRows(book, id, 5, 2);
    book.engine.sheet(id)?.write(5, 1, [[{ value: 'chèn vào' }]]);
    await expectKept(book);
  });

  it('of another file go under names of their own when the book has such names already', async () => {
    const book = await opened(rich);
    const inserted = await openSheets(book, rich, nodeZipCodec);
    const id = inserted[1]?.insert('Dữ liệu (2)', 4) ?? '';
    const [table] = book.sheets.get(id)?.tables ?? [];
    expect(table?.name).toBe('tblDuLieu_2');
    const formulas = book.engine.sheet(id)?.read({ firstRow: 2, lastRow: 7, firstColumn: 14, lastColumn: 14 }) ?? [];
    expect(formulas.flat().every(({ formula = '' }) => !formula.includes('tblDuLieu['))).toBe(true);
    const parts = partsOf(await expectKept(book));
    expect(parts['xl/tables/table2.xml']).toContain('displayName="tblDuLieu_2"');
    expect(parts['xl/tables/table2.xml']).toContain('id="2"');
  });

  it('make a workbook that was never a file', async () => {
    const book = createBook(openHeadlessEngine());
    book.engine.sheets[0]?.write(1, 1, [[{ value: 'Xin chào' }, { value: 12.5, style: { format: '0.00' } }]]);
    addSheet(book, 'Hai').write(2, 2, [[{ formula: 'Sheet1!B1*2' }]]);
    const bytes = await expectKept(book);
    const snapshot = (await openWorkbook(bytes, { file: 'new.xlsx', codec: nodeZipCodec })).snapshot();
    expect(snapshot.sheets.map(({ name, cells }) => [name, cells.map(({ value }) => value)])).toEqual([
      ['Sheet1', ['Xin chào', 12.5]],
      ['Hai', [25]],
    ]);
  });
});
