import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import type { Book, BookComment } from '../../../src/workbench/book/book';
import { insertRows } from '../../../src/workbench/book/insertRows';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { smallWorkbook, textCell } from '../../ooxml/smallWorkbook';
import { partsOf } from '../../ooxml/zipOf';
import { closeBooks, fileBytes, opened } from './opened';

afterEach(closeBooks);

const rich = fileBytes('tests/fixtures/xlsx/rich.xlsx');
const plain = smallWorkbook([{ name: 'S', rows: `<row r="1">${textCell('A1', 'Số liệu')}</row>` }]);
const THREADS = 'xl/threadedComments/threadedComment1.xml';

function commentOn(row: number, column: number, text: string): BookComment {
  return {
    id: `{00000000-0000-4000-8000-00000000000${row}}`,
    ranges: [{ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }],
    text,
    author: 'NGKT',
    replies: [],
    resolved: false,
    created: new Date('2026-11-22T08:00:00Z'),
  };
}

function besideOf({ engine, sheets }: Book) {
  const [sheet] = engine.sheets;
  const beside = sheet && sheets.get(sheet.id);
  if (!beside) throw new Error('No sheet');
  return beside;
}

const saved = async (book: Book) => saveBook(book, nodeZipCodec);

it('a comment saved is a comment when opened again, with its text, author, place and state', async () => {
  const book = await opened(plain);
  const made = [commentOn(3, 2, 'Xem lại <&>'), { ...commentOn(5, 3, 'Đã xong'), resolved: true }];
  besideOf(book).comments.push(...made);
  const bytes = await saved(book);
  const again = await opened(bytes);
  expect(besideOf(again).comments).toEqual(made);
  expect(besideOf(again).kept.notes).toBe(0);
  expect(partsOf(await saved(again))).toEqual(partsOf(bytes));
});

it('programs without threads find a note with a box for each, as Excel writes it', async () => {
  const book = await opened(plain);
  besideOf(book).comments.push(commentOn(3, 2, 'Xem lại <&>'));
  const parts = partsOf(await saved(book));
  expect(parts['xl/comments1.xml']).toContain('<author>tc={00000000-0000-4000-8000-000000000003}</author>');
  expect(parts['xl/comments1.xml']).toMatch(
    /<comment ref="B3"[^>]*>.*\[Threaded comment\][^<]*Xem lại &lt;&amp;&gt;<\/t>/s,
  );
  expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>2</x:Row><x:Column>1</x:Column>');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<legacyDrawing ');
  const relationships = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
  for (const kind of ['comments', 'vmlDrawing', 'threadedComment'])
    expect(relationships).toContain(`relationships/${kind}"`);
  expect(parts['xl/persons/person.xml']).toContain('displayName="NGKT"');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('relationships/person"');
});

it('comments of the file are read, changed and added to; authors who are known stay the same person', async () => {
  const book = await opened(rich);
  const { comments } = besideOf(book);
  expect(comments).toMatchObject([{ text: 'Đề nghị kiểm tra số liệu', author: 'An', replies: [], resolved: false }]);
  const [first] = comments;
  if (!first) throw new Error('No comment');
  first.text = 'Đã kiểm tra & sửa';
  first.resolved = true;
  comments.push({ ...commentOn(9, 4, 'Thêm'), author: 'An' });
  const bytes = await saved(book);
  expect(besideOf(await opened(bytes)).comments).toEqual(comments);
  const [before, after] = [partsOf(rich), partsOf(bytes)];
  expect(after['xl/persons/person.xml']).toBe(before['xl/persons/person.xml']);
  expect(after['xl/drawings/vmlDrawing1.vml']).toContain('_x0000_s1026');
  expect(after[THREADS]).toContain('personId="{A6A0F1B2-0000-4000-8000-000000000001}" id="{00000000');
  expect(after['xl/worksheets/sheet1.xml']?.match(/<legacyDrawing/g)).toHaveLength(1);
});

it('comments move with rows, and the last one takes its parts along', async () => {
  const book = await opened(rich);
  const beside = besideOf(book);
  insertRows(book, beside.id, 2, 2);
  const moved = partsOf(await saved(book));
  expect(moved[THREADS]).toContain('ref="C6"');
  beside.comments = [];
  const parts = partsOf(await saved(book));
  expect(Object.keys(parts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/threadedComment|xl\/comments|vmlDrawing/)]),
  );
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('legacyDrawing');
  expect(besideOf(await opened(await saved(book))).comments).toEqual([]);
});

it('a note is no comment and stays, and a comment on its cell is refused by name', async () => {
  const book = await opened(fileBytes('tests/fixtures/xlsx/xlsxwriter.xlsx'));
  const [noted] = [...book.sheets.values()].filter(({ kept }) => kept.notes > 0);
  expect(noted?.comments).toEqual([]);
  noted?.comments.push(commentOn(9, 9, 'Ô khác'));
  const parts = partsOf(await saved(book));
  expect(parts['xl/comments1.xml']?.match(/<comment /g)).toHaveLength((noted?.kept.notes ?? 0) + 1);
  noted?.comments.push(commentOn(6, 3, 'Cùng ô'));
  await expect(saved(book)).rejects.toMatchObject({ code: 'save.comments' });
});
