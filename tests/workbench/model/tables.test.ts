import { errorCode, openWorkbook, type OpenWorkbook } from './openWorkbook';

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

const data = [
  ['Tỉnh', 'Số', 'Số'],
  ['A', 1, 2],
  ['B', 3, 4],
];

describe('tables', () => {
  it('take headings from the first row, each once', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B2:D4').values = data;
      const table = sheet.tables.add('B2:D4', true);
      table.name = 'SoLieu';
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address,values');
      table.columns.load('items/name');
      const column = table.columns.getItem('Số2').getDataBodyRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Tỉnh', 'Số', 'Số2']]);
      expect(body.address).toBe('Sheet1!B3:D4');
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Tỉnh', 'Số', 'Số2']);
      expect(column.values).toEqual([[2], [4]]);
    });
  });

  it('push down only what is below them when rows are added', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B2:D4').values = data;
      sheet.getRange('B6:F6').values = [['dưới', '', '', '', 'bên cạnh']];
      sheet.getRange('H1').formulas = [['=B6']];
      const table = sheet.tables.add('B2:D4', true);
      await context.sync();
      table.rows.add(undefined, [
        ['C', 5, 6],
        ['D', 7, 8],
      ]);
      table.rows.add(0, [['Đầu', 0, 0]]);
      const range = table.getRange().load('address,values');
      const below = sheet.getRange('B9').load('values');
      const beside = sheet.getRange('F6').load('values');
      const formula = sheet.getRange('H1').load('formulas');
      table.rows.load('count');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:D7');
      expect(range.values.flat()).toEqual(expect.arrayContaining(['Tỉnh', 'Đầu', 'A', 'B', 'C', 'D']));
      expect(range.values[1]).toEqual(['Đầu', 0, 0]);
      expect(range.values[5]).toEqual(['D', 7, 8]);
      expect(below.values).toEqual([['dưới']]);
      expect(beside.values).toEqual([['bên cạnh']]);
      expect(formula.formulas).toEqual([['=B9']]);
      expect(table.rows.count).toBe(5);
    });
  });

  it('lose rows, and keep an empty one when all go', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B2:D4').values = data;
      const table = sheet.tables.add('B2:D4', true);
      await context.sync();
      table.rows.deleteRowsAt(0, 2);
      const body = table.getDataBodyRange().load('values,address');
      await context.sync();
      expect(body.address).toBe('Sheet1!B3:D3');
      expect(body.values).toEqual([['', '', '']]);
    });
  });

  it('get a column when one is inserted inside, and become plain cells again', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B2:D4').values = data;
      const table = sheet.tables.add('B2:D4', true);
      await context.sync();
      sheet.getRange('C:C').insert('Right');
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Tỉnh', 'Column1', 'Số', 'Số2']);
      table.convertToRange();
      const count = context.workbook.tables.getCount();
      const value = sheet.getRange('B3').load('values');
      await context.sync();
      expect(count.value).toBe(0);
      expect(value.values).toEqual([['A']]);
    });
  });

  it('do not overlap, share no name, and are found in a range', async () => {
    const add = (address: string, name: string): Promise<unknown> =>
      open.run(async (context, sheet) => {
        const table = sheet.tables.add(address, true);
        table.name = name;
        await context.sync();
      });
    await add('A1:B3', 'Mot');
    expect(await errorCode(add('B3:C5', 'Hai'))).toBe('InvalidOperation');
    expect(await errorCode(add('E1:F3', 'mot'))).toBe('ItemAlreadyExists');
    await open.run(async (context, sheet) => {
      const touched = sheet.getRange('B2:B2').getTables(false).load('items/name');
      const contained = sheet.getRange('B2:B2').getTables(true).load('items/name');
      await context.sync();
      expect(touched.items.map(({ name }) => name)).toEqual(['Mot']);
      expect(contained.items).toEqual([]);
    });
  });
});
