import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import type { Book } from '../../../src/workbench/book/book';
import { insertRows } from '../../../src/workbench/book/insertRows';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { partsOf, rawPartsOf } from '../../ooxml/zipOf';
import { closeBooks, fileBytes, opened } from './opened';

const rich = fileBytes('tests/fixtures/xlsx/rich.xlsx');

afterEach(closeBooks);

async function changedParts(book: Book): Promise<{ changed: string[]; gone: string[]; parts: Record<string, string> }> {
  const bytes = await saveBook(book, nodeZipCodec);
  const [before, after] = [rawPartsOf(rich), rawPartsOf(bytes)];
  const names = Object.keys(after);
  return {
    changed: names
      .filter((name) => Buffer.compare(after[name] ?? Buffer.of(), before[name] ?? Buffer.of()) !== 0)
      .sort(),
    gone: Object.keys(before).filter((name) => !(name in after)),
    parts: partsOf(bytes),
  };
}

describe('a workbook with everything in it', () => {
  it('keeps every other part byte for byte when three cells change', async () => {
    const book = await opened(rich);
    const [sheet] = book.engine.sheets;
    sheet?.write(5, 8, [[{ value: 'Số sơ bộ' }], [], [{ value: 17 }]]);
    sheet?.write(2, 1, [[{ value: 'Đơn vị: tỷ USD' }]]);
    const { changed, gone } = await changedParts(book);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(gone).toEqual([]);
  });

  it('changes nothing of the sheet but the three cells', async () => {
    const book = await opened(rich);
    const [sheet] = book.engine.sheets;
    sheet?.write(5, 8, [[{ value: 'Số sơ bộ' }], [], [{ value: 17 }]]);
    const before = partsOf(rich)['xl/worksheets/sheet1.xml'] ?? '';
    const after = (await changedParts(book)).parts['xl/worksheets/sheet1.xml'] ?? '';
    const rows = (xml: string): string[] => xml.split(/(?=<row )|(?=<\/sheetData>)/);
    const different = rows(after).filter((row, at) => row !== rows(before)[at]);
    expect(different.map((row) => /<row r="(\d+)"/.exec(row)?.[1])).toEqual(['5', '7']);
    expect(different.join('')).toContain('<c r="H5" t="inlineStr"><is><t>Số sơ bộ</t></is></c>');
    expect(different.join('')).toContain('<c r="H7" s="5"><v>17</v></c>');
  });

  it('writes the figures of formulas anew when what they depend on changes, and those beside charts', async () => {
    const book = await opened(rich);
    book.engine.sheets[0]?.write(5, 3, [[{ value: 1000 }]]);
    const { changed, parts } = await changedParts(book);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="C11"[^>]*><f>SUM\(C5:C10\)<\/f><v>201102\.2<\/v>/);
    expect(parts['xl/charts/chart1.xml']).toContain('<c:pt idx="0"><c:v>1000</c:v></c:pt>');
    expect(changed).toContain('xl/charts/chart1.xml');
    expect(changed).not.toContain('xl/styles.xml');
  });

  it('lets comments, links, validations, tables, names and drawings follow rows', async () => {
    const book = await opened(rich);
    const [sheet] = book.engine.sheets;
    const before = partsOf(rich);
    insertRows(book, sheet?.id ?? '', 2, 2);
    const { parts, changed } = await changedParts(book);
    const rowsOf = (text: string, pattern: RegExp): number[] =>
      [...text.matchAll(pattern)].map((match) => Number(match[1]));
    const comment = /<comment ref="[A-Z]+(\d+)"/g;
    expect(rowsOf(parts['xl/comments1.xml'] ?? '', comment)).toEqual(
      rowsOf(before['xl/comments1.xml'] ?? '', comment).map((row) => row + 2),
    );
    const link = /<hyperlink ref="[A-Z]+(\d+)/g;
    expect(rowsOf(parts['xl/worksheets/sheet1.xml'] ?? '', link)).toEqual(
      rowsOf(before['xl/worksheets/sheet1.xml'] ?? '', link).map((row) => row + 2),
    );
    expect(parts['xl/workbook.xml']).toContain("'Báo cáo'!$6:$6");
    expect(parts['xl/workbook.xml']).toContain("'Báo cáo'!$A$1:$L$32");
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'Báo cáo'!$C$7:$C$12</c:f>");
    expect(parts['xl/threadedComments/threadedComment1.xml']).not.toBe(
      before['xl/threadedComments/threadedComment1.xml'],
    );
    expect(changed).not.toContain('xl/worksheets/sheet2.xml');
  });
});
