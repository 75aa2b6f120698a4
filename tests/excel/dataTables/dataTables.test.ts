import { createDataTables } from '../../../src/excel/dataTables/createDataTables';
import { hasDataTables, readDataTables } from '../../../src/excel/dataTables/readDataTables';
import { watchDataTables } from '../../../src/excel/dataTables/watchDataTables';
import { dataColumns } from '../../../src/exchange/dataColumns';
import { closeExcel, openInExcel, templateBytes } from '../openInExcel';

const indicators = [
  { code: 'HLA', name: 'Hoạt động đối ngoại cấp cao', unit: 'hoạt động' },
  { code: 'FTA', name: 'Hiệp định thương mại tự do', unit: 'FTA' },
];

afterEach(closeExcel);

describe('tables of the workbook for a data set', () => {
  test('one for each file, on sheets of their own, with its columns', async () => {
    await openInExcel(templateBytes('bao-cao-nam'));
    expect(await hasDataTables()).toBe(false);
    const added = await createDataTables(indicators, 'vi');
    expect(added).toHaveLength(7);
    expect(await hasDataTables()).toBe(true);
    const tables = await readDataTables();
    expect(tables.map(({ name }) => `${name}.csv`)).toEqual([...Object.keys(dataColumns), 'dataset.csv']);
    const [observations] = tables;
    expect(observations?.values[0]?.slice(0, 4)).toEqual(['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE']);
    expect(observations).toMatchObject({ sheet: 'NGKT Số liệu', row: 4, column: 1 });
  });

  test('those that are there already stay', async () => {
    const { book } = await openInExcel(templateBytes('bao-cao-nam'));
    await createDataTables(indicators, 'vi');
    const sheets = book.engine.sheets.length;
    expect(await createDataTables(indicators, 'en')).toEqual([]);
    expect(book.engine.sheets).toHaveLength(sheets);
  });

  test('columns take only what their file takes', async () => {
    const { book } = await openInExcel(templateBytes('bao-cao-nam'));
    await createDataTables(indicators, 'vi');
    const sheet = book.engine.sheets.find(({ name }) => name === 'NGKT Số liệu');
    const rules = book.sheets
      .get(sheet?.id ?? '')
      ?.validations.map(({ rule, ranges }) => [ranges[0]?.firstColumn, rule]);
    expect(rules).toContainEqual([
      1,
      { list: expect.objectContaining({ source: '=NGKT_indicator_codes' }) as unknown },
    ]);
    expect(rules).toContainEqual([4, { decimal: expect.anything() as unknown }]);
  });

  test('columns of periods and codes are text far below the table, those of figures are not', async () => {
    await openInExcel(templateBytes('bao-cao-nam'));
    await createDataTables(indicators, 'vi');
    const formats = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('NGKT Số liệu').getRange('A250:D250').load('numberFormat');
      await context.sync();
      return cells.numberFormat as unknown[][];
    });
    expect(formats).toEqual([['@', '@', '@', 'General']]);
  });

  test('the codes offered stand in the workbook, with their names', async () => {
    await openInExcel(templateBytes('bao-cao-nam'));
    await createDataTables(indicators, 'vi');
    const listed = await Excel.run(async (context) => {
      const codes = context.workbook.names.getItem('NGKT_indicator_codes').getRange();
      codes.load('address');
      const row = codes.getResizedRange(0, 2).load('values');
      await context.sync();
      return { address: codes.address, values: row.values as unknown[][] };
    });
    expect(listed.address).toContain('NGKT Thông tin chung');
    expect(listed.values).toEqual(indicators.map(({ code, name, unit }) => [code, name, unit]));
  });

  test('a table that was deleted comes back and offers the same codes', async () => {
    const { book } = await openInExcel(templateBytes('bao-cao-nam'));
    await createDataTables(indicators, 'vi');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('NGKT Mục tiêu').delete();
      await context.sync();
    });
    expect(await createDataTables(indicators, 'vi')).toEqual(['NGKT Mục tiêu']);
    const sheet = book.engine.sheets.find(({ name }) => name === 'NGKT Mục tiêu');
    const rules = book.sheets.get(sheet?.id ?? '')?.validations.map(({ rule }) => JSON.stringify(rule));
    expect(rules?.join()).toContain('=NGKT_indicator_codes');
  });

  test('a sheet of the same name is not written over', async () => {
    const { book } = await openInExcel(templateBytes('bao-cao-nam'));
    book.engine.addSheet('NGKT Số liệu');
    const sheets = book.engine.sheets.length;
    await expect(createDataTables(indicators, 'vi')).rejects.toMatchObject({ code: 'dataTables.sheetTaken' });
    expect(book.engine.sheets).toHaveLength(sheets);
  });

  test('a change in a data table is told, once', async () => {
    const { book } = await openInExcel(templateBytes('bao-cao-nam'));
    await createDataTables(indicators, 'vi');
    const told = jest.fn();
    const first = new Promise<void>((resolve) => told.mockImplementation(() => resolve()));
    await watchDataTables(told);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('NGKT Số liệu');
      sheet.getRange('A5:D5').values = [['HLA', 'VN', '2024', 60]];
      sheet.getRange('F5').values = [['gần']];
      await context.sync();
    });
    await first;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(told).toHaveBeenCalledTimes(1);
    expect(book.engine.sheets.length).toBeGreaterThan(7);
  });
});
