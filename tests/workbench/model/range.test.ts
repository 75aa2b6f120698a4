import { errorCode, openWorkbook, type OpenWorkbook } from './openWorkbook';

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

describe('values', () => {
  it('reads back what was written, formulas calculated', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Tên', 2],
        [true, '=B1*3'],
      ];
      const range = sheet.getRange('A1:B3').load('values,formulas,text,valueTypes,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B3');
      expect(range.values).toEqual([
        ['Tên', 2],
        [true, 6],
        ['', ''],
      ]);
      expect(range.formulas[1]).toEqual([true, '=B1*3']);
      expect(range.text[1]).toEqual(['TRUE', '6']);
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['Boolean', 'Double'],
        ['Empty', 'Empty'],
      ]);
    });
  });

  it.each([
    ['12%', 0.12, '0%'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(5)', -5, 'General'],
    ["'=A1", '=A1', 'General'],
    ['true', true, 'General'],
    ['2024-06-30', 45473, 'm/d/yyyy'],
    ['4/63', 23102, 'mmm-yy'],
    ['15/63', '15/63', 'General'],
    ['2024-S1', '2024-S1', 'General'],
    ['#N/A', '#N/A', 'General'],
  ])('takes %j as if typed', async (typed, value, format) => {
    await open.run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[typed]];
      cell.load('values,numberFormat');
      await context.sync();
      expect(cell.values[0]![0]).toBe(value);
      expect(cell.numberFormat[0]![0]).toBe(format);
    });
  });

  it('leaves a cell alone for null and stores text under a text format', async () => {
    await open.run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      sheet.getRange('B1').numberFormat = [['@']];
      range.values = [[null, '=1+1', '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '=1+1', '']]);
    });
  });

  it('refuses a list of another size and what begins like a formula', async () => {
    const wrongSize = open.run((context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
      return context.sync();
    });
    await expect(wrongSize).rejects.toThrow("doesn't match the size or dimensions of the range");
    const dash = open.run((context, sheet) => {
      sheet.getRange('A1').values = [['- một dòng']];
      return context.sync();
    });
    expect(await errorCode(dash)).toBe('InvalidArgument');
  });

  it('writes a large block in parts of one request', async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `r${row}`]);
    await open.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C2001');
      range.values = values;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });
});

describe('rows and columns', () => {
  it('moves names, tables, rules, charts, print area and filter with inserted rows', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A4:B8').values = [['Tỉnh', 'Số'], ...[1, 2, 3, 4].map((n) => [`T${n}`, n])];
      sheet.getRange('B9').formulas = [['=SUM(B5:B8)']];
      context.workbook.names.add('Số', sheet.getRange('B5:B8'));
      const table = sheet.tables.add('A4:B8', true);
      table.name = 'Bang';
      const format = sheet.getRange('B5:B8').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B5>2';
      format.custom.format.font.color = '#FF0000';
      sheet.getRange('B5:B8').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A4:B8'), 'Columns');
      chart.top = 300;
      sheet.pageLayout.setPrintArea('A1:B9');
      await context.sync();
      sheet.getRange('6:7').insert('Down');
      const sum = sheet.getRange('B11').load('formulas,values');
      const name = context.workbook.names.getItem('Số').load('formula');
      const cells = table.getRange().load('address');
      const rule = format.load('custom/rule/formula');
      const area = format.getRanges().load('address');
      const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      const categories = chart.series.getItemAt(0).getDimensionDataSourceString('Categories');
      chart.load('top');
      const print = sheet.pageLayout.getPrintArea().load('address');
      await context.sync();
      expect(sum.formulas).toEqual([['=SUM(B5:B10)']]);
      expect(name.formula).toBe('=Sheet1!$B$5:$B$10');
      expect(cells.address).toBe('Sheet1!A4:B10');
      expect(rule.custom.rule.formula).toBe('=$B5>2');
      expect(area.address).toBe('Sheet1!B5:B10');
      expect(source.value).toBe('Sheet1!$B$5:$B$10');
      expect(categories.value).toBe('Sheet1!$A$5:$A$10');
      expect(chart.top).toBe(330);
      expect(print.address).toBe('Sheet1!A1:B11');
    });
    expect(open.book.structure).toEqual([
      { sheet: open.engine.sheets[0]!.id, axis: 'rows', action: 'insert', first: 6, count: 2 },
    ]);
  });

  it('does not grow a range when rows come just below it, and loses it when all its rows go', async () => {
    await open.run(async (context, sheet) => {
      context.workbook.names.add('Vung', sheet.getRange('B5:B8'));
      sheet.getRange('9:9').insert('Down');
      const name = context.workbook.names.getItem('Vung').load('formula,type');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$B$5:$B$8');
      sheet.getRange('7:8').delete('Up');
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$B$5:$B$6');
      sheet.getRange('5:6').delete('Up');
      name.load('formula,type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect(name.formula).toBe('=Sheet1!#REF!');
      expect(name.type).toBe('Error');
      expect(range.isNullObject).toBe(true);
    });
  });

  it('lets ranges that an add-in holds move with their cells', async () => {
    await open
      .run(async (context, sheet) => {
        const held = sheet.getRange('B5').load('address');
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        held.load('address');
        await context.sync();
        expect(held.address).toBe('Sheet1!B7');
        sheet.getRange('7:7').delete('Up');
        held.load('address');
      })
      .catch((error: OfficeExtension.Error) => expect(error.code).toBe('InvalidReference'));
    expect.assertions(2);
  });
});

describe('copyFrom', () => {
  it('repeats a row with formulas, formats, merges and rules', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A2:D2').formulas = [['x', 5, '=B2*2', '=$B$2']];
      sheet.getRange('A2').format.font.bold = true;
      sheet.getRange('E2:F2').merge();
      const rule = sheet.getRange('B2').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=B2>3';
      await context.sync();
      sheet.getRange('3:5').copyFrom('2:2');
      const copied = sheet.getRange('A3:D5').load('formulas');
      const bold = sheet.getRange('A2:A5').load('format/font/bold');
      const merged = sheet.getRange('A5:F5').getMergedAreasOrNullObject().load('address');
      const ranges = rule.getRanges().load('address');
      await context.sync();
      expect(copied.formulas).toEqual([3, 4, 5].map((row) => ['x', 5, `=B${row}*2`, '=$B$2']));
      expect(bold.format.font.bold).toBe(true);
      expect(merged.address).toBe('Sheet1!E5:F5');
      expect(ranges.address).toBe('Sheet1!B2:B5');
    });
  });

  it('takes only what is asked for', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      await context.sync();
      sheet.getRange('B1').copyFrom('A1', 'Values');
      sheet.getRange('C1').copyFrom('A1', 'Formats');
      const values = sheet.getRange('B1:C1').load('formulas');
      const fills = ['B1', 'C1'].map((cell) => sheet.getRange(cell).load('format/fill/color'));
      await context.sync();
      expect(values.formulas).toEqual([[2, '']]);
      expect(fills.map((cell) => cell.format.fill.color)).toEqual(['#FFFFFF', '#FFFF00']);
    });
  });
});
