import { errorCode, openWorkbook, type OpenWorkbook } from './openWorkbook';

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const texts = () =>
  workbook.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/content');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    return comments.items.map(({ content }, index) => [places[index]?.address, content]);
  });

it('keeps comments by cell, and moves them with the rows', async () => {
  await workbook.run(async (context, sheet) => {
    context.workbook.comments.add('Sheet1!B3', 'Xem lại');
    sheet.comments.add('C4', 'Thiếu nguồn');
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    await context.sync();
  });
  expect(await texts()).toEqual([
    ['Sheet1!B4', 'Xem lại'],
    ['Sheet1!C5', 'Thiếu nguồn'],
  ]);
});

it('deletes a comment, and knows none at its cell then', async () => {
  await workbook.run(async (context, sheet) => {
    sheet.comments.add('B3', 'Xem lại');
    await context.sync();
    context.workbook.comments.getItemByCell('Sheet1!B3').delete();
    await context.sync();
  });
  expect(await texts()).toEqual([]);
  const again = workbook.run(async (context) => {
    context.workbook.comments.getItemByCell('Sheet1!B3').load('content');
    await context.sync();
  });
  expect(await errorCode(again)).toBe('ItemNotFound');
});

it('takes one comment a cell, on one cell, and none where protection covers what lies on the cells', async () => {
  const add = (cell: string) =>
    workbook.run(async (context, sheet) => {
      sheet.comments.add(cell, 'Xem lại');
      await context.sync();
    });
  await add('B3');
  expect(await errorCode(add('B3'))).toBe('ItemAlreadyExists');
  expect(await errorCode(add('B4:B5'))).toBe('InvalidArgument');
  const protect = (allowEditObjects: boolean) =>
    workbook.run(async (context, sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowEditObjects });
      await context.sync();
    });
  await protect(false);
  expect(await errorCode(add('B6'))).toBe('AccessDenied');
  await protect(true);
  await add('B6');
});
