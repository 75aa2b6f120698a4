import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { undoFill } from '../../src/excel/undoFill';
import { appliedToFile, cellLines, plannerOf } from './bothAppliers';
import { demo, fillLive, long, six } from './fillLive';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';
import { wholeBook } from './wholeBook';

afterEach(closeExcel);

test('a fill is taken back', async () => {
  const { book } = await openInExcel(templateBytes(six.template));
  await book.engine.calculated();
  const before = wholeBook(book);
  const { journal } = await fillLive(await plannerOf(six));
  if (!journal) throw new Error('The fill has no journal.');
  const { restored, kept } = await undoFill(journal);
  await book.engine.calculated();
  expect(kept).toEqual([]);
  expect(restored).toBeGreaterThan(0);
  expect(wholeBook(book)).toEqual(before);
});

test('a refill is taken back: the earlier report stands again', async () => {
  const { book } = await openInExcel(await appliedToFile(templateBytes(six.template), await plannerOf(six)));
  const before = wholeBook(book);
  const { journal } = await fillLive(await plannerOf(demo));
  if (!journal) throw new Error('The fill has no journal.');
  await undoFill(journal);
  await book.engine.calculated();
  expect(wholeBook(book)).toEqual(before);
});

test('taking back keeps what was changed by hand since', async () => {
  const { office } = await openInExcel(templateBytes(long.template));
  const template = await readLiveWorkbook();
  const { journal } = await fillLive(await plannerOf(long));
  if (!journal) throw new Error('The fill has no journal.');
  const { snapshot } = await readLiveWorkbook();
  const sheet = snapshot.sheets[0];
  const title = sheet?.cells.find(({ value }) => typeof value === 'string' && value.includes('2025'));
  if (!sheet || !title) throw new Error('The report names no year.');
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet.name).getCell(title.row - 1, title.column - 1);
    cell.values = [['Sửa tay']];
    await context.sync();
  });
  const { kept } = await undoFill(journal);
  expect(kept).toHaveLength(1);
  const lines = cellLines((await readLiveWorkbook()).snapshot);
  const expected = cellLines(template.snapshot);
  expect(lines.filter((line) => !expected.includes(line))).toEqual([expect.stringContaining('"Sửa tay"')]);
});
