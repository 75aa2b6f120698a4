import { addSheet } from '../../../src/workbench/book/createBook';
import { errorCode, openWorkbook, type OpenWorkbook } from './openWorkbook';

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

describe('names', () => {
  it('keeps hidden names with a formula that can be changed', async () => {
    await open.run(async (context, sheet) => {
      const { names } = context.workbook;
      const name = names.add('_ngkt_1', sheet.getRange('B6'));
      name.visible = false;
      await context.sync();
      const again = names.getItem('_NGKT_1').load('formula,visible,type,scope,value');
      await context.sync();
      expect(again.toJSON()).toMatchObject({
        formula: '=Sheet1!$B$6',
        visible: false,
        type: 'Range',
        scope: 'Workbook',
      });
      again.formula = '=Sheet1!$25:$34';
      const range = again.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!25:34');
      again.delete();
      const gone = names.getItemOrNullObject('_ngkt_1');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('are used by formulas', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[7]];
      context.workbook.names.add('BayGio', sheet.getRange('A1'));
      const cell = sheet.getRange('B1');
      cell.formulas = [['=BayGio*2']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[14]]);
    });
  });

  it('refuses names that are taken or that look like cells', async () => {
    const add = (name: string): Promise<unknown> =>
      open.run(async (context, sheet) => {
        context.workbook.names.add(name, sheet.getRange('A1'));
        await context.sync();
      });
    await add('Vung');
    expect(await errorCode(add('vung'))).toBe('ItemAlreadyExists');
    expect(await errorCode(add('AB12'))).toBe('InvalidArgument');
    expect(await errorCode(add('có dấu cách'))).toBe('InvalidArgument');
  });
});

describe('custom XML', () => {
  it('is found by its namespace, changed and deleted', async () => {
    await open.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<?xml version="1.0"?><r:record xmlns:r="urn:a">1</r:record>');
      await context.sync();
      const part = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject().load('id');
      const other = customXmlParts.getByNamespace('urn:b').getOnlyItemOrNullObject();
      await context.sync();
      expect(other.isNullObject).toBe(true);
      customXmlParts.getItem(part.id).setXml('<record xmlns="urn:a">2</record>');
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toBe('<record xmlns="urn:a">2</record>');
      part.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const broken = open.run(async (context) => {
      context.workbook.customXmlParts.add('<a><b>');
      await context.sync();
    });
    expect(await errorCode(broken)).toBe('InvalidArgument');
  });
});

describe('sheets', () => {
  it('are added, renamed in references, hidden and deleted', async () => {
    await open.run(async (context, sheet) => {
      const added = context.workbook.worksheets.add('Bảng 1');
      added.getRange('A1').values = [[5]];
      sheet.getRange('A1').formulas = [["='Bảng 1'!A1+1"]];
      context.workbook.names.add('Nguon', added.getRange('A1'));
      await context.sync();
      added.name = 'Bảng mới';
      added.load('name,position,visibility,id');
      const name = context.workbook.names.getItem('Nguon').load('formula');
      const cell = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(['Bảng mới', 1, 'Visible']);
      expect(name.formula).toBe("='Bảng mới'!$A$1");
      expect(cell.formulas).toEqual([["='Bảng mới'!A1+1"]]);
      expect(cell.values).toEqual([[6]]);
      added.visibility = 'Hidden';
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect(visible.value).toBe(1);
      added.delete();
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe('=#REF!');
    });
    expect(
      await errorCode(
        open.run((context, sheet) => {
          sheet.delete();
          return context.sync();
        }),
      ),
    ).toBe('InvalidOperation');
  });

  it('answer ItemNotFound once they are gone', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.add('Tạm');
      await context.sync();
    });
    await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tạm').load('id');
      await context.sync();
      open.engine.removeSheet(open.engine.sheets[1]!.id);
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('cannot have the name of another or one that Excel does not take', async () => {
    const add = (name: string): Promise<unknown> =>
      open.run((context) => {
        context.workbook.worksheets.add(name);
        return context.sync();
      });
    expect(await errorCode(add('sheet1'))).toBe('ItemAlreadyExists');
    expect(await errorCode(add('a/b'))).toBe('InvalidArgument');
    expect(await errorCode(add('x'.repeat(32)))).toBe('InvalidArgument');
  });
});

describe('what Excel refuses', () => {
  const write = (cell = 'A1'): Promise<unknown> =>
    open.run((context, sheet) => {
      sheet.getRange(cell).values = [[1]];
      return context.sync();
    });

  it('writing while a cell is edited, reading not', async () => {
    open.book.cellEditMode = true;
    expect(await errorCode(write())).toBe('InvalidOperationInCellEditMode');
    const name = await open.run(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
  });

  it('writing in a workbook opened for reading', async () => {
    open.book.readOnly = true;
    expect(await errorCode(write())).toBe('AccessDenied');
  });

  it('writing locked cells, formats and rows of a protected sheet', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'mật');
      await context.sync();
    });
    expect(await errorCode(write('A1'))).toBe('AccessDenied');
    await write('B2');
    const insert = open.run((context, sheet) => {
      sheet.getRange('1:1').insert('Down');
      return context.sync();
    });
    expect(await errorCode(insert)).toBe('AccessDenied');
    const wrong = open.run((context, sheet) => {
      sheet.protection.unprotect('khác');
      return context.sync();
    });
    expect(await errorCode(wrong)).toBe('InvalidArgument');
    await open.run(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
      sheet.protection.unprotect('mật');
      await context.sync();
    });
    await write('A1');
  });

  it('deleting sheets and protecting inside a group that is undone as one', async () => {
    const grouped = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
      open.office.Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
        work(context);
        await context.sync();
      });
    const remove = (context: Excel.RequestContext): void => context.workbook.worksheets.getItem('Sheet2').delete();
    await grouped((context) => context.workbook.worksheets.add('Sheet2'));
    expect(await errorCode(grouped(remove))).toBe('UndoNotSupported');
    const protect = (context: Excel.RequestContext): void =>
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
    expect(await errorCode(grouped(protect))).toBe('UndoNotSupported');
    await grouped((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    });
  });

  it('members it does not have, by name', async () => {
    const sort = open.run((context, sheet) => {
      sheet.getRange('A1:B2').sort.apply([{ key: 0 }]);
      return context.sync();
    });
    await expect(sort).rejects.toThrow('Range.sort');
  });
});

describe('insertWorksheetsFromBase64', () => {
  const plain = { charts: 0, pivots: 0, comments: 0, slicers: 0 };
  const insertFrom = async (kept: typeof plain): Promise<string[]> => {
    open.close();
    open = openWorkbook({
      openSheets: () =>
        Promise.resolve([{ name: 'Sheet1', kept, insert: (name, position) => insertEmpty(name, position) }]),
    });
    return open.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(btoa('PK'), { positionType: 'End' });
      await context.sync();
      return ids.value;
    });
  };
  const insertEmpty = (name: string, position: number): string => {
    return addSheet(open.book, name, position).id;
  };

  it('gives the ids of the new sheets, which get free names', async () => {
    const [id] = await insertFrom(plain);
    const name = await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id!).load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1 (2)');
  });

  it('fails as on the web for sheets with charts, pivot tables or comments', async () => {
    expect(await errorCode(insertFrom({ ...plain, charts: 1 }))).toBe('UnsupportedFeature');
  });
});

describe('events', () => {
  it('tells once of each written rectangle, to the sheet, the workbook and the table', async () => {
    await open.run(async (context, sheet) => {
      sheet.tables.add('A1:B3', true).load('id');
      await context.sync();
      open.events.length = 0;
      sheet.getRange('A2:B3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('5:6').insert('Down');
      await context.sync();
    });
    const changes = open.events.filter(({ type }) => type === 10);
    expect(changes.map(({ args }) => [args['changeType'], args['address']])).toEqual([
      ['RangeEdited', 'A2:B3'],
      ['RangeEdited', 'A2:B3'],
      ['RowInserted', '5:6'],
      ['RowInserted', '5:6'],
    ]);
    expect(new Set(changes.map(({ target }) => target)).has('Workbook')).toBe(true);
    expect(open.events.filter(({ type, target }) => type === 101 && target !== 'Workbook').length).toBe(2);
  });
});

describe('page layout', () => {
  it('keeps footers, print area and orientation', async () => {
    await open.run(async (context, sheet) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.defaultForAllPages.centerFooter = 'Số liệu minh họa && ví dụ';
      sheet.pageLayout.setPrintArea('A1:C9');
      sheet.pageLayout.orientation = 'Landscape';
      await context.sync();
      headersFooters.defaultForAllPages.load();
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      sheet.pageLayout.load('orientation');
      await context.sync();
      expect(headersFooters.defaultForAllPages.centerFooter).toBe('Số liệu minh họa && ví dụ');
      expect(headersFooters.defaultForAllPages.leftHeader).toBe('');
      expect(area.address).toBe('Sheet1!A1:C9');
      expect(sheet.pageLayout.orientation).toBe('Landscape');
    });
  });
});

describe('headers and footers', () => {
  it('are those of odd, even and first pages', async () => {
    await open.run(async (context, sheet) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = 'FirstOddAndEven';
      headersFooters.useSheetMargins = false;
      headersFooters.firstPage.centerFooter = 'Bìa';
      headersFooters.evenPages.rightHeader = '&P';
      headersFooters.oddPages.leftHeader = '&D';
      await context.sync();
      headersFooters.load('state,useSheetMargins,useSheetScale');
      headersFooters.firstPage.load();
      headersFooters.evenPages.load();
      headersFooters.defaultForAllPages.load();
      await context.sync();
      expect(headersFooters.toJSON()).toMatchObject({
        state: 'FirstOddAndEven',
        useSheetMargins: false,
        useSheetScale: true,
      });
      expect(headersFooters.firstPage.centerFooter).toBe('Bìa');
      expect(headersFooters.evenPages.rightHeader).toBe('&P');
      expect(headersFooters.evenPages.leftHeader).toBe('');
      expect(headersFooters.defaultForAllPages.leftHeader).toBe('&D');
      headersFooters.firstPage.leftFooter = 'a'.repeat(253);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

describe('settings', () => {
  it('keep JSON under a key', async () => {
    await open.run(async (context) => {
      context.workbook.settings.add('ngkt', { lang: 'vi', revision: 3 });
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject('ngkt').load('value');
      await context.sync();
      expect(setting.value).toEqual({ lang: 'vi', revision: 3 });
    });
  });
});
