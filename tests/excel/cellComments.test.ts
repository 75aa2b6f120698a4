import { removeCellComments, showCellComments } from '../../src/excel/cellComments';
import { insertTemplate } from '../../src/excel/insertTemplate';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { writeText } from '../../src/excel/writeText';
import { isForm } from '../../src/exchange/form/readForm';
import { sampleForm } from '../exchange/form/sampleForm';
import { smallWorkbook } from '../ooxml/smallWorkbook';
import { closeExcel, openInExcel } from './openInExcel';

afterEach(closeExcel);

const workbook = smallWorkbook([
  { name: 'Bảng 1', rows: '' },
  { name: "Bảng '2'", rows: '' },
]);
const isOurs = (text: string): boolean => text.startsWith('Nơi nhận: ');

async function opened() {
  const { book } = await openInExcel(workbook);
  return () =>
    [...book.sheets.values()].flatMap(({ comments }) =>
      comments.map(({ ranges, text }) => [ranges[0]?.firstRow, ranges[0]?.firstColumn, text]),
    );
}

test('comments stand at their cells in place of earlier ones, several of one cell as one', async () => {
  const comments = await opened();
  await showCellComments([{ sheet: 'Bảng 1', cell: 'A1', text: 'Nơi nhận: cũ' }], isOurs);
  const count = await showCellComments(
    [
      { sheet: 'Bảng 1', cell: 'B2', text: 'Nơi nhận: một' },
      { sheet: 'Bảng 1', cell: 'B2', text: 'Nơi nhận: hai' },
      { sheet: "Bảng '2'", cell: 'C3', text: 'Nơi nhận: ba' },
    ],
    isOurs,
  );
  expect(count).toBe(2);
  expect(comments()).toEqual([
    [2, 2, 'Nơi nhận: một\nNơi nhận: hai'],
    [3, 3, 'Nơi nhận: ba'],
  ]);
});

test('what people wrote stays, and is not written over', async () => {
  const comments = await opened();
  await Excel.run(async (context) => {
    context.workbook.comments.add("'Bảng 1'!B2", 'Của tôi');
    await context.sync();
  });
  const wanted = ['B2', 'B3'].map((cell) => ({ sheet: 'Bảng 1', cell, text: 'Nơi nhận: x' }));
  expect(await showCellComments(wanted, isOurs)).toBe(1);
  await removeCellComments(isOurs);
  expect(comments()).toEqual([[2, 2, 'Của tôi']]);
});

test('a form put into a workbook keeps its names and protection; its note cells take a reason, and its cells comments', async () => {
  const { book } = await openInExcel(workbook);
  const { sheets } = await insertTemplate((await sampleForm()).bytes, 'Biểu');
  const [sheet = ''] = sheets;
  const { snapshot } = await readLiveWorkbook();
  expect(isForm(snapshot)).toBe(true);
  expect(snapshot.sheets.filter(({ protected: isProtected }) => isProtected).map(({ name }) => name)).toEqual(sheets);
  await writeText(sheet, 'I16', '=1+1');
  const grid = book.engine.sheets.find(({ name }) => name === sheet);
  expect(grid?.read({ firstRow: 16, lastRow: 16, firstColumn: 9, lastColumn: 9 })[0]?.[0]?.value).toBe('=1+1');
  await expect(writeText(sheet, 'B16', 'x')).rejects.toMatchObject({ code: 'excel.protected' });
  expect(await showCellComments([{ sheet, cell: 'F16', text: 'Nơi nhận: x' }], isOurs)).toBe(1);
});
