import { readdirSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import type { Book } from '../../../src/workbench/book/book';
import { insertRows } from '../../../src/workbench/book/insertRows';
import { removeRows } from '../../../src/workbench/book/removeRows';
import { OpenedFile } from '../../../src/workbench/files/open/openedFile';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { openWorkbook } from '../../../src/ooxml/workbookFile';
import { bookShape } from './bookShape';
import { closeBooks, fileBytes, opened, root } from './opened';

const templates = readdirSync(path.join(root, 'assets/templates')).map((name) => `assets/templates/${name}`);
const files = [
  ...templates,
  'tests/fixtures/xlsx/rich.xlsx',
  'tests/fixtures/xlsx/prefixed.xlsx',
  'tests/fixtures/xlsx/strict.xlsx',
  'tests/fixtures/xlsx/wps.xlsx',
  'tests/fixtures/xlsx/bao-cao-nhanh-libreoffice.xlsx',
];

afterEach(closeBooks);

/** The book and what its saved copy opens as. */
async function savedAgain(book: Book): Promise<{ before: unknown; after: unknown; bytes: Uint8Array }> {
  const bytes = await saveBook(book, nodeZipCodec);
  const normal = OpenedFile.read(bytes, nodeZipCodec).styles.of(0);
  const before = bookShape(book, normal);
  const again = await opened(bytes);
  await again.engine.calculated();
  return { before, after: bookShape(again, normal), bytes };
}

describe.each(files)('an edited copy of %s', (file) => {
  it('holds what the grid shows after cells are written', async () => {
    const book = await opened(fileBytes(file));
    const [sheet] = book.engine.sheets;
    // Rows without a height of their own are saved as high as their new texts need.
    sheet?.setRowHeight(6, 2, 48);
    sheet?.write(6, 1, [
      [{ value: 'Sửa tay “A & B” <1>' }, { value: 42.5 }, { value: true }, { formula: 'SUM(B6,1)' }],
      [{ value: null }, { value: '=không phải công thức' }, { style: { bold: true, fill: '#FFEE00', format: '0.0%' } }],
    ]);
    const { before, after, bytes } = await savedAgain(book);
    expect(after).toEqual(before);
    const snapshot = (await openWorkbook(bytes, { file, codec: nodeZipCodec })).snapshot();
    expect(snapshot.sheets[0]?.cells).toEqual(
      expect.arrayContaining([expect.objectContaining({ row: 6, column: 2, value: 42.5 })]),
    );
  });

  it('holds what the grid shows after rows come and go', async () => {
    const book = await opened(fileBytes(file));
    const id = book.engine.sheets[0]?.id ?? '';
    insertRows(book, id, 7, 3);
    removeRows(book, id, 4, 1);
    insertRows(book, id, 12, 2);
    book.engine.sheet(id)?.write(12, 2, [[{ value: 7 }], [{ value: 8 }]]);
    const { before, after } = await savedAgain(book);
    expect(after).toEqual(before);
  });
});
