import { createDataTables } from '../../../src/excel/dataTables/createDataTables';
import { ownTable } from '../../../src/excel/dataTables/dataTableDesign';
import { readDataTables } from '../../../src/excel/dataTables/readDataTables';
import { filledDataTables, writeDataTables, type TableContent } from '../../../src/excel/dataTables/writeDataTables';
import { closeExcel, openInExcel, templateBytes } from '../openInExcel';

const columns = ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'CUT_OFF', 'COMMENT'];
const observations = (...rows: string[][]): TableContent => ({ file: 'observations.csv', columns, rows });
const line = (value: string, comment = '') => ['FDI_NEW', 'VN-01', '2026-Q2', value, '2026-06-14', comment];

/** Rows of the table of figures, by the columns above. */
async function written(): Promise<unknown[][]> {
  const table = (await readDataTables()).find(({ name }) => name === 'observations');
  const [header = [], ...rows] = table?.values ?? [];
  return rows.map((row) => columns.map((column) => row[header.indexOf(column)]));
}

beforeEach(async () => {
  await openInExcel(templateBytes('bao-cao-nam'));
  await createDataTables([], 'vi');
});
afterEach(closeExcel);

test('numbers become numbers; days, periods and what looks like a formula stay text', async () => {
  await writeDataTables([observations(line('410.5', '=1+1'), line('-3', '1/2'))], 'vi');
  expect(await written()).toEqual([
    ['FDI_NEW', 'VN-01', '2026-Q2', 410.5, '2026-06-14', '=1+1'],
    ['FDI_NEW', 'VN-01', '2026-Q2', -3, '2026-06-14', '1/2'],
  ]);
});

test('what stood there is replaced, also where it was longer, and nothing is left below', async () => {
  await writeDataTables([observations(...Array.from({ length: 9 }, (_each, at) => line(String(at))))], 'vi');
  expect(await filledDataTables()).toEqual(['NGKT Số liệu']);
  await writeDataTables([observations(line('1'), line('2'))], 'vi');
  expect(await written()).toHaveLength(2);
  const below = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('NGKT Số liệu').getRange('A7:P13').load('values');
    await context.sync();
    return (cells.values as unknown[][]).flat().filter((value) => value !== '');
  });
  expect(below).toEqual([]);
});

test('a data set without figures leaves one empty row', async () => {
  await writeDataTables([observations(line('1'))], 'vi');
  await writeDataTables([], 'vi');
  expect((await written()).flat().filter((value) => value !== '')).toEqual([]);
  expect(await filledDataTables()).toEqual([]);
});

test('nothing is written over cells below a table', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('NGKT Số liệu').getRange('B6').values = [['ghi chú của tôi']];
    await context.sync();
  });
  await expect(writeDataTables([observations(line('1'), line('2'))], 'vi')).rejects.toMatchObject({
    code: 'dataTables.cellsBelow',
  });
  expect((await written()).flat().filter((value) => value !== '')).toEqual([]);
});

test('a column that is gone is told before anything is written', async () => {
  const content = { file: 'observations.csv', columns: [...columns, 'OBS_KHAC'], rows: [[...line('1'), 'x']] };
  await expect(writeDataTables([content], 'vi')).rejects.toMatchObject({ code: 'dataTables.columnGone' });
  expect(await filledDataTables()).toEqual([]);
});

test('tables of a data set’s own are made and written like the others', async () => {
  const events: TableContent = { file: 'events.csv', columns: ['ID', 'TITLE'], rows: [['E1', 'Hội nghị xúc tiến']] };
  const own = [ownTable(events.file, events.columns)];
  expect(await createDataTables([], 'vi', own)).toEqual(['NGKT Sự kiện']);
  await writeDataTables([observations(line('1')), events], 'vi', own);
  const table = (await readDataTables()).find(({ name }) => name === 'events');
  expect(table?.values).toEqual([
    ['ID', 'TITLE'],
    ['E1', 'Hội nghị xúc tiến'],
  ]);
});
