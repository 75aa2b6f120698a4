import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { widthInPoints } from '../../../src/workbench/book/edges';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { partsOf } from '../../ooxml/zipOf';
import { closeBooks, fileBytes, opened } from './opened';

/** Its Normal style is Times New Roman 12, whose digits are 8 pixels wide. */
const template = fileBytes('assets/templates/bao-cao-nam.xlsx');

afterEach(closeBooks);

const columnsOf = (bytes: Uint8Array) =>
  /<cols>.*<\/cols>/s.exec(partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '')?.[0];

describe('column widths', () => {
  it('are counted in digits of the workbook’s default font', async () => {
    const [sheet] = (await opened(template)).engine.sheets;
    const width = Number(/<col min="1"[^>]* width="([\d.]+)"/.exec(columnsOf(template) ?? '')?.[1]);
    expect(sheet!.digitWidth).toBe(8);
    expect(sheet!.columnWidth(1)).toBe(width);
    expect(widthInPoints(width, sheet!)).toBe(Math.trunc(((256 * width + 16) / 256) * 8) * 0.75);
  });

  it('of Calibri 11 are in a workbook that is new', async () => {
    const { engine } = await opened(fileBytes('tests/fixtures/xlsx/rich.xlsx'));
    expect(engine.sheets[0]!.digitWidth).toBe(7);
  });

  it('that nobody changed stay as they are written when another one is changed', async () => {
    const book = await opened(template);
    const [sheet] = book.engine.sheets;
    sheet!.setColumnWidth(30, 1, 20);
    const saved = columnsOf(await saveBook(book, nodeZipCodec)) ?? '';
    const before = [...(columnsOf(template) ?? '').matchAll(/width="[\d.]+"/g)].map(([width]) => width);
    expect(before.length).toBeGreaterThan(0);
    expect([...saved.matchAll(/width="[\d.]+"/g)].map(([width]) => width)).toEqual([...before, 'width="20"']);
  });
});
