import { errorCode, openWorkbook, type OpenWorkbook } from './openWorkbook';

let open: OpenWorkbook;
beforeEach(async () => {
  open = openWorkbook();
  await open.run(async (context, sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Tỉnh', 'Vốn', 'Dự án'],
      ['A', 1, 4],
      ['B', 2, 5],
    ];
    await context.sync();
  });
});
afterEach(() => open.close());

describe('charts', () => {
  it('take their series from columns, with names and categories', async () => {
    await open.run(async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.title.text = 'Vốn FDI';
      chart.legend.visible = false;
      chart.series.load('items/name');
      chart.load('name,chartType,title/text');
      await context.sync();
      const [first, second] = chart.series.items;
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Vốn', 'Dự án']);
      expect([chart.name, chart.chartType, chart.title.text]).toEqual(['Chart 1', 'ColumnClustered', 'Vốn FDI']);
      const values = second!.getDimensionValues('Values');
      const categories = first!.getDimensionValues('Categories');
      const source = first!.getDimensionDataSourceString('Values');
      const type = first!.getDimensionDataSourceType('Values');
      await context.sync();
      expect(values.value).toEqual([4, 5]);
      expect(categories.value).toEqual(['A', 'B']);
      expect(source.value).toBe('Sheet1!$B$2:$B$3');
      expect(type.value).toBe('LocalRange');
    });
  });

  it('get other cells and a place over cells', async () => {
    await open.run(async (context, sheet) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange('C2:C3'));
      series.format.fill.setSolidColor('#00AA00');
      chart.setPosition('E3', 'F6');
      chart.load('top,left,width,height');
      const source = series.getDimensionDataSourceString('Values');
      await context.sync();
      expect(source.value).toBe('Sheet1!$C$2:$C$3');
      expect([chart.top, chart.left, chart.width, chart.height]).toEqual([30, 192, 96, 60]);
      expect(open.book.sheets.get(open.engine.sheets[0]!.id)!.charts[0]!.series[0]!.color).toBe('#00AA00');
    });
  });

  it('are found by name until they are deleted', async () => {
    await open.run(async (context, sheet) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B3')).name = 'Cơ cấu';
      await context.sync();
      const chart = sheet.charts.getItem('Cơ cấu').load('id');
      await context.sync();
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject('Cơ cấu');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    const missing = open.run((context, sheet) => {
      sheet.charts.getItem('Cơ cấu').load('name');
      return context.sync();
    });
    expect(await errorCode(missing)).toBe('ItemNotFound');
    expect(open.events.filter(({ type, target }) => type === 53 && target !== 'Workbook').length).toBe(1);
  });
});

describe('rules', () => {
  it('of each type keep what is set, the newest first', async () => {
    await open.run(async (context, sheet) => {
      const formats = sheet.getRange('B2:B3').conditionalFormats;
      const custom = formats.add('Custom');
      custom.custom.rule.formula = '=$B2>1';
      custom.custom.format.fill.color = '#FFFF00';
      const value = formats.add('CellValue');
      value.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
      value.stopIfTrue = true;
      formats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      expect(formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
        ['CellValue', 0, true],
        ['Custom', 1, false],
      ]);
      const rule = value.cellValue.load('rule');
      const fill = custom.custom.format.fill.load('color');
      const other = custom.cellValueOrNullObject;
      other.load('rule');
      await context.sync();
      expect(rule.rule).toEqual({ formula1: '=1', operator: 'GreaterThan' });
      expect(fill.color).toBe('#FFFF00');
      expect(other.isNullObject).toBe(true);
      sheet.getRange('B2').conditionalFormats.clearAll();
      const left = custom.getRange().load('address');
      await context.sync();
      expect(left.address).toBe('Sheet1!B3');
    });
  });

  it('become rules of their own on another sheet', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>$C2';
      const validation = sheet.getRange('B2').dataValidation;
      validation.rule = { custom: { formula: '=B2>0' } };
      const other = context.workbook.worksheets.add('Khác');
      other.getRange('D10').copyFrom(sheet.getRange('B2:B3'));
      await context.sync();
      const format = other.getRange('D10').conditionalFormats.getItemAt(0);
      format.load('custom/rule/formula');
      const area = format.getRange().load('address');
      const copied = other.getRange('D10').dataValidation.load('rule,type');
      const count = sheet.getRange('B2:B3').conditionalFormats.getCount();
      await context.sync();
      expect(format.custom.rule.formula).toBe('=$B10>$C10');
      expect(area.address).toBe('Khác!D10:D11');
      expect(copied.rule).toEqual({ custom: { formula: '=D10>0' } });
      expect(copied.type).toBe('Custom');
      expect(count.value).toBe(1);
    });
  });

  it('of validations differ between cells', async () => {
    await open.run(async (context, sheet) => {
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
      const both = sheet.getRange('B2:B3').dataValidation.load('type');
      const one = sheet.getRange('B2').dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      await context.sync();
      expect(both.type).toBe('Inconsistent');
      expect([one.type, one.ignoreBlanks]).toEqual(['List', true]);
      expect(one.errorAlert).toMatchObject({ showAlert: true, style: 'Stop' });
      sheet.getRange('A1:C9').dataValidation.clear();
      one.load('type');
      await context.sync();
      expect(one.type).toBe('None');
    });
  });
});
