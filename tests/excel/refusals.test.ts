import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import type { LiveContent } from '../../src/excel/liveWorkbook';
import { NgktError } from '../../src/kpi/finding';
import type { FillPlan } from '../../src/report/plan/plan';
import { planOf, smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { closeExcel, openInExcel, type OpenWorkbook } from './openInExcel';
import { wholeBook } from './wholeBook';

afterEach(closeExcel);

const template = smallWorkbook([
  {
    name: 'Bảng 1',
    rows: `<row r="2">${textCell('A2', '{{HLA}}')}</row><row r="3">${textCell('A3', '{{/if}}')}</row>`,
  },
  { name: 'Bảng 2', rows: `<row r="1">${textCell('A1', 'x')}</row>` },
]);

const plan: FillPlan = planOf([
  {
    sheet: 'Bảng 1',
    writes: [{ row: 2, column: 1, content: { type: 'number', number: 60 } }],
    changes: [{ kind: 'drop', from: 3, to: 3 }],
  },
]);

/** Reads, lets something happen, and fills: gives the error, and makes sure that nothing was changed. */
async function refused(
  happens: (workbook: OpenWorkbook) => Promise<void> | void,
  when: 'beforeReading' | 'afterReading',
  options: Parameters<typeof applyLivePlan>[2] = {},
): Promise<NgktError> {
  const workbook = await openInExcel(template);
  if (when === 'beforeReading') await happens(workbook);
  const content: LiveContent = await readLiveWorkbook();
  if (when === 'afterReading') await happens(workbook);
  const before = wholeBook(workbook.book);
  const error: unknown = await applyLivePlan(content, plan, options).catch((reason: unknown) => reason);
  if (!(error instanceof NgktError)) throw new Error('The fill was not refused.');
  expect(wholeBook(workbook.book)).toEqual(before);
  return error;
}

function sheetOf({ book }: OpenWorkbook): NonNullable<ReturnType<OpenWorkbook['book']['sheets']['get']>> {
  const found = book.sheets.get(book.engine.sheets[0]?.id ?? '');
  if (!found) throw new Error('No sheet');
  return found;
}

test('a protected sheet is named before anything is written', async () => {
  const error = await refused((workbook) => void (sheetOf(workbook).protection.protected = true), 'beforeReading');
  expect(error.code).toBe('excel.protected');
  expect(error.text.vi).toContain('“Bảng 1”');
});

test('a sheet that was protected since the preview is named too', async () => {
  const error = await refused((workbook) => void (sheetOf(workbook).protection.protected = true), 'afterReading');
  expect(error.code).toBe('excel.protected');
  expect(error.where).toEqual({ sheet: 'Bảng 1' });
  expect(error.text.vi).toMatch(/“Bảng 1” đang được bảo vệ.*chưa có gì bị thay đổi/);
});

test('a sheet that was protected since the check is named too', async () => {
  let opened: OpenWorkbook | undefined;
  const error = await refused((workbook) => void (opened = workbook), 'afterReading', {
    onProgress: ({ step }) => {
      if (step === 'rows' && opened) sheetOf(opened).protection.protected = true;
    },
  });
  expect(error.code).toBe('excel.protected');
  expect(error.where).toEqual({ sheet: 'Bảng 1' });
});

test('another sheet that is protected does not matter', async () => {
  const { book } = await openInExcel(template);
  const content = await readLiveWorkbook();
  const beside = book.sheets.get(book.engine.sheets[1]?.id ?? '');
  if (beside) beside.protection.protected = true;
  await applyLivePlan(content, plan);
  expect(book.engine.sheets[0]?.read({ firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 })[0]?.[0]?.value).toBe(
    60,
  );
});

test('filtered rows', async () => {
  const error = await refused((workbook) => {
    const range = { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 };
    sheetOf(workbook).autoFilter = { range, active: true };
  }, 'beforeReading');
  expect(error.code).toBe('excel.filtered');
});

test('a workbook open for reading only', async () => {
  const error = await refused(({ book }) => void (book.readOnly = true), 'beforeReading');
  expect(error.code).toBe('excel.readOnly');
});

test('a cell that is being edited', async () => {
  const error = await refused(({ book }) => void (book.cellEditMode = true), 'afterReading');
  expect(error.code).toBe('excel.cellEditMode');
  expect(error.text.vi).toContain('Esc');
});

test('a cell that was changed since the preview', async () => {
  const error = await refused(({ book }) => book.engine.sheets[0]?.write(2, 1, [[{ value: 'khác' }]]), 'afterReading');
  expect(error.code).toBe('excel.changed');
  expect(error.where).toEqual({ sheet: 'Bảng 1', cell: 'A2' });
});

test('a sheet that was deleted since the preview', async () => {
  const error = await refused(({ office }) => {
    return office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng 1').delete();
      await context.sync();
    });
  }, 'afterReading');
  expect(error.code).toBe('excel.notFound');
});

test('the fill is cancelled', async () => {
  const controller = new AbortController();
  controller.abort();
  const error = await refused(() => undefined, 'afterReading', { signal: controller.signal });
  expect(error.code).toBe('excel.cancelled');
});
