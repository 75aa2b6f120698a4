import type { RequestScope } from '../../../src/workbench/protocol/executor';
import { openOffice } from '../../officeHost/officeInNode';
import { SampleWorkbook } from './sample/workbook';

describe('Excel.run against the executor', () => {
  it('writes, reads back and counts round trips', async () => {
    const office = openOffice(new SampleWorkbook());
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Dữ liệu');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Tên', 1],
        ['Bút', 2.5],
      ];
      const used = sheet.getUsedRange().load({ address: true, values: true, worksheet: { name: true } });
      await context.sync();
      expect(used.address).toBe('Dữ liệu!A1:B2');
      expect(used.values).toEqual([
        ['Tên', 1],
        ['Bút', 2.5],
      ]);
      expect(used.worksheet.name).toBe('Dữ liệu');
      const sheets = context.workbook.worksheets.load('items/name');
      const missing = context.workbook.worksheets.getItemOrNullObject('không có').load('name');
      await context.sync();
      expect(sheets.items.map((each) => each.name)).toEqual(['Sheet1', 'Dữ liệu']);
      expect(missing.isNullObject).toBe(true);
    });
    expect(office.syncs).toBe(2);
  });

  it('releases every range it has kept', async () => {
    const office = openOffice(new SampleWorkbook());
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 1; row <= 9; row++) sheet.getRange(`A${String(row)}`).load('values');
      await context.sync();
      expect(office.executor.references.count).toBe(9);
    });
    await office.idle();
    expect(office.executor.references.count).toBe(0);
    expect(office.syncs).toBe(1);
  });

  it('carries a large block in one round trip, though the client cuts it up', async () => {
    const office = openOffice(new SampleWorkbook());
    const values = Array.from({ length: 4000 }, (_, row) => [row, `dòng ${String(row)}`]);
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4000');
      range.values = values;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(office.syncs).toBe(2);
  });

  it('rejects with what the host says, and where', async () => {
    const office = openOffice(new SampleWorkbook());
    const run = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('không có').load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    await expect(run).rejects.toBeInstanceOf(office.OfficeExtension.Error);
    await expect(run).rejects.toBeInstanceOf(Error);
  });

  it('hears of events it has registered for', async () => {
    const office = openOffice(new SampleWorkbook());
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      sheet.onSelectionChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      office.raise({ type: 14, target: sheet.id, args: { worksheetId: sheet.id, address: 'B3' } });
      office.raise({ type: 14, target: '{another}', args: { worksheetId: '{another}', address: 'C4' } });
    });
    await office.idle();
    expect(heard).toEqual(['B3']);
  });

  it('tells the host which requests are to be undone as one', async () => {
    const scopes: RequestScope[] = [];
    const office = openOffice(new SampleWorkbook(), { beforeRequest: (scope) => void scopes.push(scope) });
    const rename = async (context: Excel.RequestContext, name: string): Promise<void> => {
      context.workbook.worksheets.getItemOrNullObject('Sheet1').name = name;
      await context.sync();
    };
    await office.Excel.run({ mergeUndoGroup: true }, async (context) => {
      await rename(context, 'Sheet1');
      await rename(context, 'Sheet1');
    });
    await office.Excel.run((context) => rename(context, 'Sheet1'));
    expect(scopes.map(({ undoGroup }) => undoGroup)).toEqual(['1', '1', undefined]);
    expect(scopes.every(({ writes }) => writes)).toBe(true);
  });
});

describe('a fault in a round trip', () => {
  async function writeTwice(moment: 'before' | 'middle' | 'after', sync: number): Promise<[unknown[], unknown]> {
    const book = new SampleWorkbook();
    const office = openOffice(book);
    office.faults.failSync(sync, moment, 'AccessDenied');
    const error: unknown = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const address of ['A1', 'B1']) {
        sheet.getRange(address).values = [[address]];
        await context.sync();
      }
    }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const cells = [0, 1].map((column) => book.sheets[0]?.cell(0, column).value);
    return [cells, (error as { code?: string } | undefined)?.code];
  }

  it.each([
    ['before', 1, ['', ''], 'AccessDenied'],
    ['after', 1, ['A1', ''], 'AccessDenied'],
    ['middle', 2, ['A1', ''], 'AccessDenied'],
    ['after', 2, ['A1', 'B1'], 'AccessDenied'],
    ['before', 3, ['A1', 'B1'], undefined],
  ] as const)('%s the actions of sync %i', async (moment, sync, cells, code) => {
    await expect(writeTwice(moment, sync)).resolves.toEqual([cells, code]);
  });
});

describe('the globals of product code', () => {
  it('are there while installed, and what was there before comes back', async () => {
    const before: unknown = Reflect.get(globalThis, 'Excel');
    const office = openOffice(new SampleWorkbook()).install();
    await expect(Excel.run((context) => Promise.resolve(context.workbook !== undefined))).resolves.toBe(true);
    office.remove();
    expect(Reflect.get(globalThis, 'Excel')).toBe(before);
  });
});
