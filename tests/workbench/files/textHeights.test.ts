import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import type { Book } from '../../../src/workbench/book/book';
import { createBook } from '../../../src/workbench/book/createBook';
import { openHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { rawPartsOf } from '../../ooxml/zipOf';
import { fill, reports } from '../../templates/builtInTemplates';
import { closeBooks, opened } from './opened';

afterEach(closeBooks);

const NOTE = 'Số liệu sơ bộ, sẽ được cập nhật khi có số liệu chính thức của cơ quan thống kê. ';
const BY_HAND = 'by hand';

/** Points by row, of the first sheet; heights that a person set are told apart. */
function heightsIn(bytes: Uint8Array): Map<number, number | typeof BY_HAND> {
  const part = Object.entries(rawPartsOf(bytes)).find(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))?.[1];
  const heights = new Map<number, number | typeof BY_HAND>();
  for (const [tag, row] of Buffer.from(part ?? [])
    .toString()
    .matchAll(/<row r="(\d+)"[^>]*>/g)) {
    const height = / ht="([\d.]+)"/.exec(tag)?.[1];
    if (height !== undefined) heights.set(Number(row), tag.includes(' customHeight=') ? BY_HAND : Number(height));
  }
  return heights;
}

const saved = async (book: Book) => heightsIn(await saveBook(book, nodeZipCodec));

function firstSheet({ engine: { sheets } }: Book) {
  const [sheet] = sheets;
  if (!sheet) throw new Error('The workbook has no sheet');
  return sheet;
}

/** A report as a fill on disk leaves it, with the rows whose heights that fill estimated. */
async function filledReport(template: string) {
  const report = reports.find((each) => each.template === template);
  if (!report) throw new Error(`No report of ${template}`);
  const { bytes } = await fill(report);
  const estimated = [...heightsIn(bytes)].flatMap(([row, height]) =>
    height === BY_HAND ? [] : [[row, height] as const],
  );
  return { bytes, estimated };
}

it.each(['tom-tat-lanh-dao', 'bao-cao-quy-tinh'])(
  'texts written into %s get rows as high as a fill on disk makes them',
  async (template) => {
    const { bytes, estimated } = await filledReport(template);
    expect(estimated).not.toEqual([]);
    const book = await opened(bytes);
    const sheet = firstSheet(book);
    const width = sheet.used()?.lastColumn ?? 1;
    for (const [row] of estimated) {
      const [cells = []] = sheet.read({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: width });
      sheet.setRowHeight(row, 1, undefined);
      cells.forEach(({ value, style }, at) => {
        if (typeof value === 'string' && style.wrap) sheet.write(row, at + 1, [[{ value: `${value}.` }]]);
      });
    }
    const heights = await saved(book);
    const low = estimated.filter(([row, height]) => !(Number(heights.get(row)) >= height));
    expect(low).toEqual([]);
  },
);

it('a height that was worked out for the old text grows with a longer one, and stays for a shorter one', async () => {
  const { bytes, estimated } = await filledReport('tom-tat-lanh-dao');
  const book = await opened(bytes);
  const sheet = firstSheet(book);
  const [[longer, before], [shorter, kept]] = estimated as [readonly [number, number], readonly [number, number]];
  const write = (row: number, text: string) => {
    const [cells = []] = sheet.read({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 20 });
    sheet.write(row, cells.findIndex(({ value, style }) => typeof value === 'string' && style.wrap) + 1, [
      [{ value: text }],
    ]);
  };
  write(longer, NOTE.repeat(12));
  write(shorter, 'Không');
  const heights = await saved(book);
  expect(heights.get(longer)).toBeGreaterThan(before);
  expect(heights.get(shorter)).toBe(kept);
});

it('in a new workbook only wrapped texts that need more than a line state a height, where nobody set one', async () => {
  const engine = openHeadlessEngine();
  const book = createBook(engine);
  const sheet = firstSheet(book);
  const wrap = { wrap: true };
  sheet.write(1, 1, [
    [{ value: NOTE, style: wrap }],
    [{ value: NOTE }],
    [{ value: 'Ngắn', style: wrap }],
    [{ value: 123456789012345, style: wrap }],
    [{ value: NOTE, style: wrap }],
  ]);
  sheet.setRowHeight(5, 1, 20);
  sheet.write(6, 1, [[{ value: NOTE, style: { ...wrap, fontSize: 22, bold: true } }]]);
  const heights = await saved(book);
  engine.dispose();
  expect([...heights.keys()]).toEqual([1, 5, 6]);
  expect(heights.get(5)).toBe(BY_HAND);
  expect(Number(heights.get(6))).toBeGreaterThan(2 * Number(heights.get(1)));
});
