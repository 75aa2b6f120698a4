import { errorCode, openWorkbook, type OpenWorkbook } from './openWorkbook';

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

describe('formats', () => {
  it('read null where cells differ', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.fill.color = 'yellow';
      const both = sheet.getRange('A1:B1').load('format/font/bold,format/fill/color,format/font/name');
      const none = sheet.getRange('D9').load('format/fill/color,format/horizontalAlignment,format/rowHeight');
      await context.sync();
      expect(both.format.font.bold).toBeNull();
      expect(both.format.fill.color).toBe('#FFFF00');
      expect(both.format.font.name).toBe('Calibri');
      expect(none.format.fill.color).toBe('#FFFFFF');
      expect(none.format.horizontalAlignment).toBe('General');
      expect(none.format.rowHeight).toBe(15);
    });
  });

  it('draw borders at edges and inside', async () => {
    await open.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.format.borders.getItem('EdgeTop').style = 'Double';
      range.format.borders.getItem('InsideHorizontal').color = '#FF0000';
      const top = sheet.getRange('C2').format.borders.getItem('EdgeTop').load('style');
      const inside = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style,color');
      const below = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect(top.style).toBe('Double');
      expect([inside.style, inside.color]).toEqual(['Continuous', '#FF0000']);
      expect(below.style).toBe('None');
    });
  });

  it('set widths in points, heights and hidden rows', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B:B').format.columnWidth = 96;
      sheet.getRange('3:4').format.rowHeight = 30;
      sheet.getRange('4:4').rowHidden = true;
      const width = sheet.getRange('B1').load('format/columnWidth');
      const rows = sheet.getRange('3:4').load('rowHidden,format/rowHeight');
      const below = sheet.getRange('A5').load('top');
      await context.sync();
      expect(width.format.columnWidth).toBe(96);
      expect(rows.rowHidden).toBeNull();
      expect(below.top).toBe(60);
    });
  });

  it('are read and written for many cells at once', async () => {
    await open.run(async (context, sheet) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [{ format: { fill: { color: '#00FF00' }, font: { bold: true } } }, { format: { wrapText: true } }],
        ]);
      sheet.getRange('1:2').setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      await context.sync();
      const cells = sheet.getRange('A1:B1').getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true }, wrapText: true },
      });
      const rows = sheet
        .getRange('1:2')
        .getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      await context.sync();
      expect(cells.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#00FF00' }, font: { bold: true }, wrapText: false } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false }, wrapText: true } },
        ],
      ]);
      expect(rows.value).toMatchObject([
        { rowIndex: 0, rowHidden: false, format: { rowHeight: 40 } },
        { rowIndex: 1, rowHidden: true },
      ]);
    });
  });

  it('refuse words Excel does not know', async () => {
    const align = open.run((context, sheet) => {
      sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
      return context.sync();
    });
    expect(await errorCode(align)).toBe('InvalidArgument');
  });
});

describe('finding cells', () => {
  it('finds constants, formulas, rules, regions and merges', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A1:C3').formulas = [
        ['Tỉnh', 1, '=B1*2'],
        ['', 2, '=B2*2'],
        ['x', '', '=1/0'],
      ];
      sheet.getRange('E1').values = [['riêng']];
      sheet.getRange('B1:B2').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A5:B6').merge();
      await context.sync();
      const all = sheet.getRange();
      const find = (type: Excel.SpecialCellType, values?: Excel.SpecialCellValueType): Excel.RangeAreas =>
        sheet.getRange('A1:C3').getSpecialCellsOrNullObject(type, values).load('address');
      const [constants, formulas, errors, rules] = [
        find('Constants' as Excel.SpecialCellType),
        find('Formulas' as Excel.SpecialCellType),
        find('Formulas' as Excel.SpecialCellType, 'Errors' as Excel.SpecialCellValueType),
        find('DataValidations' as Excel.SpecialCellType),
      ];
      const none = all.getSpecialCellsOrNullObject('ConditionalFormats' as Excel.SpecialCellType);
      const region = sheet.getRange('B2').getSurroundingRegion().load('address');
      const merged = sheet.getRange('B6').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(constants.address).toBe('Sheet1!A1:B1,Sheet1!B2,Sheet1!A3');
      expect(formulas.address).toBe('Sheet1!C1:C3');
      expect(errors.address).toBe('Sheet1!C3');
      expect(rules.address).toBe('Sheet1!B1:B2');
      expect(none.isNullObject).toBe(true);
      expect(region.address).toBe('Sheet1!A1:C3');
      expect(merged.address).toBe('Sheet1!A5:B6');
    });
  });

  it('steps from range to range and refuses to leave the sheet', async () => {
    const addresses = await open.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      const found = [
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, 0),
        range.getEntireRow(),
        range.getLastRow(),
        range.getRowsBelow(2),
        range.getBoundingRect('E5'),
        range.getIntersection('C1:C9'),
        sheet.getRangeByIndexes(4, 0, 2, 2),
      ].map((each) => each.load('address'));
      await context.sync();
      return found.map(({ address }) => address.replace('Sheet1!', ''));
    });
    expect(addresses).toEqual(['C3:D4', 'B2:C4', '2:3', 'B3:C3', 'B4:C5', 'B2:E5', 'C2:C3', 'A5:B6']);
    const outside = open.run((context, sheet) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      return context.sync();
    });
    expect(await errorCode(outside)).toBe('InvalidArgument');
  });

  it('clears contents and formats apart', async () => {
    await open.run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[5]];
      cell.format.font.bold = true;
      cell.clear('Contents');
      cell.load('values,format/font/bold');
      await context.sync();
      expect([cell.values[0]![0], cell.format.font.bold]).toEqual(['', true]);
      cell.values = [[6]];
      cell.clear('Formats');
      cell.load('values,format/font/bold');
      await context.sync();
      expect([cell.values[0]![0], cell.format.font.bold]).toEqual([6, false]);
    });
  });

  it('shifts part of the sheet and the references to it', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      sheet.getRange('D1').formulas = [['=B3']];
      await context.sync();
      sheet.getRange('B2').insert('Down');
      const cells = sheet.getRange('A1:B4').load('values');
      const formula = sheet.getRange('D1').load('formulas');
      await context.sync();
      expect(cells.values).toEqual([
        ['a', 1],
        ['b', ''],
        ['c', 2],
        ['', 3],
      ]);
      expect(formula.formulas).toEqual([['=B4']]);
      sheet.getRange('B2').delete('Up');
      cells.load('values');
      formula.load('formulas');
      await context.sync();
      expect(cells.values[1]).toEqual(['b', 2]);
      expect(formula.formulas).toEqual([['=B3']]);
    });
  });
});
