import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import type { Book, BookChart } from '../../../src/workbench/book/book';
import { insertColumns } from '../../../src/workbench/book/insertColumns';
import { OpenedFile } from '../../../src/workbench/files/open/openedFile';
import { legacyPasswordHash } from '../../../src/workbench/files/save/passwordHash';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { partsOf } from '../../ooxml/zipOf';
import { bookShape } from './bookShape';
import { closeBooks, fileBytes, opened } from './opened';

const rich = fileBytes('tests/fixtures/xlsx/rich.xlsx');
const template = fileBytes('assets/templates/bao-cao-nam.xlsx');
const B5_B9 = { firstRow: 5, lastRow: 9, firstColumn: 2, lastColumn: 2 };

afterEach(closeBooks);

async function expectKept(book: Book): Promise<Record<string, string>> {
  const bytes = await saveBook(book, nodeZipCodec);
  const normal = OpenedFile.read(bytes, nodeZipCodec).styles.of(0);
  const before = bookShape(book, normal);
  closeBooks();
  const again = await opened(bytes);
  await again.engine.calculated();
  expect(bookShape(again, normal)).toEqual(before);
  return partsOf(bytes);
}

function firstOf(book: Book) {
  const [grid] = book.engine.sheets;
  const beside = grid && book.sheets.get(grid.id);
  if (!grid || !beside) throw new Error('No sheet');
  return { grid, beside };
}

/** A chart whose series are drawn in the given ways, the first as the chart itself. */
function combined(sheet: string, types: readonly string[]): BookChart {
  const [type = ''] = types;
  return {
    id: 'new',
    name: 'Biểu đồ 1',
    type,
    title: '',
    series: types.map((own, at) => ({
      name: `Chuỗi ${at}`,
      values: `'${sheet}'!$C$5:$C$9`,
      categories: `'${sheet}'!$B$5:$B$9`,
      ...(own === type ? {} : { type: own }),
    })),
    box: { left: 0, top: 0, width: 300, height: 180 },
  };
}

describe('what was made in the workbench is in the saved file:', () => {
  it.each([
    [
      'Custom',
      { rule: { formula: '=$B5>3' }, format: { font: { bold: true, color: '#FF0000' }, fill: { color: '#FFFF00' } } },
    ],
    [
      'CellValue',
      { rule: { operator: 'Between', formula1: '=1', formula2: '=$A$1' }, format: { font: { color: '#00FF00' } } },
    ],
    ['ContainsText', { rule: { operator: 'Contains', text: 'chưa "có"' }, format: { fill: { color: '#FFEEDD' } } }],
    ['TopBottom', { rule: { type: 'BottomPercent', rank: 20 }, format: { font: { italic: true } } }],
    ['PresetCriteria', { rule: { criterion: 'Blanks' }, format: { fill: { color: '#EEEEEE' } } }],
    ['PresetCriteria', { rule: { criterion: 'EqualOrAboveAverage' }, format: { fill: { color: '#EEEEEE' } } }],
    [
      'ColorScale',
      {
        criteria: {
          minimum: { type: 'LowestValue', formula: null, color: '#FF0000' },
          midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
          maximum: { type: 'HighestValue', formula: null, color: '#00FF00' },
        },
        threeColorScale: true,
      },
    ],
  ])('a conditional format of type %s', async (type, rule) => {
    const book = await opened(rich);
    const { beside } = firstOf(book);
    beside.conditionalFormats.push({ id: 'new', ranges: [B5_B9], type, priority: 9, stopIfTrue: false, rule });
    await expectKept(book);
  });

  it('a conditional format taken away, another moved, with its newer twin', async () => {
    const book = await opened(rich);
    const { beside } = firstOf(book);
    const bar = beside.conditionalFormats.find(({ type }) => type === 'DataBar');
    if (bar) bar.ranges = [B5_B9];
    beside.conditionalFormats = beside.conditionalFormats.filter(({ type }) => type !== 'TopBottom');
    const parts = await expectKept(book);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<xm:sqref>B5:B9</xm:sqref>');
  });

  it('validations of each kind', async () => {
    const book = await opened(rich);
    const { beside } = firstOf(book);
    const alert = { message: 'Sai', showAlert: true, style: 'Warning', title: 'Kiểm tra' };
    const prompt = { message: '', showPrompt: true, title: '' };
    const add = (row: number, rule: Record<string, unknown>): void => {
      const ranges = [{ firstRow: row, lastRow: row, firstColumn: 20, lastColumn: 20 }];
      beside.validations.push({ ranges, rule, errorAlert: alert, prompt, ignoreBlanks: true });
    };
    add(1, { list: { inCellDropDown: true, source: 'Có,Không' } });
    add(2, { list: { inCellDropDown: false, source: '=DM!$A$1:$A$3' } });
    add(3, { wholeNumber: { formula1: 1, operator: 'GreaterThan' } });
    add(4, { custom: { formula: '=LEN(T4)<9' } });
    beside.validations.splice(0, 1);
    await expectKept(book);
  });

  it('tables, new, widened and renamed', async () => {
    const book = await opened(rich);
    const [, grid] = book.engine.sheets;
    const beside = book.sheets.get(grid?.id ?? '');
    if (!grid || !beside) throw new Error('No sheet');
    grid.write(20, 1, [
      [{ value: 'Mã' }, { value: 'Giá\ntrị' }],
      [{ value: 'FTA' }, { value: 17 }],
    ]);
    const range = { firstRow: 20, lastRow: 21, firstColumn: 1, lastColumn: 2 };
    beside.tables.push({
      id: 'new',
      name: 'SoLieu',
      sheet: grid.id,
      range,
      columns: ['Mã', 'Giá\ntrị'],
      headerRow: true,
      totalRow: false,
      style: 'TableStyleLight1',
    });
    const [old] = beside.tables;
    if (old) old.range = { ...old.range, lastRow: 9 };
    const parts = await expectKept(book);
    expect(parts['xl/tables/table1.xml']).toContain('<autoFilter ref="A1:N8"/>');
    expect(parts['xl/tables/table1.xml']).toContain('totalsRowFunction="sum"');
  });

  it.each(['ColumnClustered', 'BarStacked', 'Line', 'LineMarkers', 'Pie'])('a chart of type %s', async (type) => {
    const book = await opened(template);
    const { beside, grid } = firstOf(book);
    const name = `'${grid.name}'`;
    const color = type === 'Pie' ? '#4F81BD' : '#123456';
    beside.charts.push({
      id: 'new',
      name: 'Biểu đồ 1',
      type,
      title: 'FDI & xuất khẩu',
      series: [{ name: `${name}!$B$1`, values: `${name}!$C$5:$C$9`, categories: `${name}!$B$5:$B$9`, color }],
      box: { left: 100, top: 200, width: 300, height: 180 },
    });
    const book1 = book.engine.sheets.length;
    const bytes = await saveBook(book, nodeZipCodec);
    closeBooks();
    const again = firstOf(await opened(bytes));
    expect(book1).toBeGreaterThan(0);
    const [chart] = again.beside.charts;
    const { box, part, id, ...rest } = chart ?? { box: undefined };
    expect(part).toBe('xl/charts/chart1.xml');
    expect(id).toBe('2');
    expect(rest).toEqual({
      name: 'Biểu đồ 1',
      type,
      title: 'FDI & xuất khẩu',
      series: [
        {
          name: `${name}!$B$1`,
          values: `${name}!$C$5:$C$9`,
          categories: `${name}!$B$5:$B$9`,
          color: expect.stringMatching(/^#/) as string,
        },
      ],
    });
    expect(Object.values(box ?? {}).map(Math.round)).toEqual([100, 200, 300, 180]);
  });

  it('a chart of columns with lines, each series as it is drawn', async () => {
    const book = await opened(template);
    const { beside, grid } = firstOf(book);
    beside.charts.push(combined(grid.name, ['ColumnStacked', 'Line', 'ColumnStacked', 'LineMarkers']));
    const bytes = await saveBook(book, nodeZipCodec);
    const xml = partsOf(bytes)['xl/charts/chart1.xml'] ?? '';
    expect(xml.match(/<c:ser>/g)).toHaveLength(4);
    closeBooks();
    const [chart] = firstOf(await opened(bytes)).beside.charts;
    expect(chart?.type).toBe('ColumnStacked');
    expect(chart?.series.map(({ name, type }) => [name, type])).toEqual([
      ['Chuỗi 0', undefined],
      ['Chuỗi 2', undefined],
      ['Chuỗi 1', 'LineMarkers'],
      ['Chuỗi 3', 'LineMarkers'],
    ]);
  });

  it.each([[['ColumnClustered', 'Pie']], [['BarClustered', 'Line']], [['ColumnClustered', 'ColumnStacked']]])(
    'a chart of %s is refused by the names of its types',
    async (types) => {
      const book = await opened(template);
      const { beside, grid } = firstOf(book);
      beside.charts.push(combined(grid.name, types));
      await expect(saveBook(book, nodeZipCodec)).rejects.toMatchObject({
        code: 'save.chart',
        text: { en: expect.stringContaining(types.join(' + ')) as string },
      });
    },
  );

  it('another title, series and place of a chart that was there, and a second beside it', async () => {
    const book = await opened(rich);
    const { beside } = firstOf(book);
    const [chart] = beside.charts;
    if (!chart) throw new Error('No chart');
    chart.title = 'Tiêu đề mới';
    chart.series[0] = {
      ...chart.series[0],
      values: "'Báo cáo'!$D$5:$D$10",
      color: '#00AA00',
      name: 'Nhập',
    } as (typeof chart.series)[0];
    chart.box = { left: 40, top: 400, width: 333, height: 222 };
    beside.charts.push({
      ...chart,
      id: 'new',
      name: 'Hai',
      title: '',
      series: chart.series.slice(0, 1),
      part: undefined,
    });
    const parts = await expectKept(book);
    // What the workbench does not know of the chart is still there.
    expect(parts['xl/charts/chart1.xml']).toContain('<c:lineChart>');
  });

  it('protection, texts of header and footer, filter, colour, print area, names and custom XML', async () => {
    const book = await opened(template);
    const { beside, grid } = firstOf(book);
    beside.protection = { protected: true, options: { allowFormatCells: true, allowSort: true }, password: 'password' };
    beside.headersFooters.header = { left: 'A && B', centre: '', right: '&P' };
    beside.autoFilter = { range: { firstRow: 4, lastRow: 9, firstColumn: 1, lastColumn: 3 }, active: false };
    beside.tabColor = '#00FF00';
    beside.printArea = '$A$1:$C$9,$E$1:$F$2';
    beside.showGridlines = true;
    grid.showGridlines(true);
    book.names.push({ name: 'TyGia', formula: '25400', visible: true, comment: 'đồng' });
    book.names.push({ name: '_ngkt_1', formula: `'${grid.name}'!$B$6`, visible: false, comment: '' });
    book.names.push({ name: 'Rieng', sheet: grid.id, formula: `'${grid.name}'!$B$6:$C$7`, visible: true, comment: '' });
    book.customXml.push({
      id: '{12345678-1234-4234-8234-123456789012}',
      namespace: 'urn:x',
      xml: '<a xmlns="urn:x">1</a>',
    });
    const bytes = await saveBook(book, nodeZipCodec);
    const expected = { options: beside.protection.options, names: book.names.length };
    closeBooks();
    const again = await opened(bytes);
    const now = firstOf(again);
    expect(now.beside.protection.options).toMatchObject({
      ...expected.options,
      allowInsertRows: false,
      allowEditObjects: false,
    });
    expect(now.beside.headersFooters.header).toEqual({ left: 'A && B', centre: '', right: '&P' });
    expect(now.beside.autoFilter).toEqual({
      range: { firstRow: 4, lastRow: 9, firstColumn: 1, lastColumn: 3 },
      active: false,
    });
    expect(now.beside).toMatchObject({ tabColor: '#00FF00', printArea: '$A$1:$C$9,$E$1:$F$2', showGridlines: true });
    expect(again.names).toHaveLength(expected.names);
    expect(again.names.find(({ name }) => name === '_ngkt_1')).toMatchObject({ visible: false });
    expect(again.customXml).toContainEqual({
      id: '{12345678-1234-4234-8234-123456789012}',
      namespace: 'urn:x',
      xml: '<a xmlns="urn:x">1</a>',
    });
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('password="83AF"');
  });

  it('custom XML changed and taken away', async () => {
    const book = await opened(rich);
    const [part] = book.customXml;
    if (part) book.customXml = [{ ...part, xml: '<ngkt xmlns="urn:ngkt:prov"/>' }];
    expect((await expectKept(book))['customXml/item1.xml']).toBe('<ngkt xmlns="urn:ngkt:prov"/>');
    const emptied = await opened(rich);
    emptied.customXml = [];
    const parts = partsOf(await saveBook(emptied, nodeZipCodec));
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml/'))).toEqual([]);
  });

  it('settings of add-ins, properties of sheets and of the document, and a locked structure', async () => {
    const book = await opened(template);
    const { beside } = firstOf(book);
    book.settings.set('ngôn ngữ', '"vi"');
    beside.customProperties.set('loại', 'báo cáo <1>');
    book.properties = { ...book.properties, title: 'Tên & việc', keywords: 'FDI', manager: 'Vụ trưởng' };
    book.protection = { protected: true, password: 'password' };
    const expected = { ...book.properties };
    const bytes = await saveBook(book, nodeZipCodec);
    const parts = partsOf(bytes);
    closeBooks();
    const again = await opened(bytes);
    expect([...again.settings]).toEqual([['ngôn ngữ', '"vi"']]);
    expect([...firstOf(again).beside.customProperties]).toEqual([['loại', 'báo cáo <1>']]);
    expect(again.properties).toEqual(expected);
    expect(again.protection).toEqual({ protected: true });
    expect(again.customXml).toEqual([]);
    expect(parts['xl/workbook.xml']).toContain('<workbookProtection lockStructure="1" workbookPassword="83AF"/>');
    const unchanged = partsOf(await saveBook(again, nodeZipCodec));
    expect(unchanged).toEqual(parts);
  });

  it('columns put in, where all that names columns can follow', async () => {
    const book = await opened(template);
    insertColumns(book, firstOf(book).grid.id, 3, 1);
    await expectKept(book);
  });

  it('columns are refused where something would stay behind', async () => {
    const book = await opened(rich);
    insertColumns(book, firstOf(book).grid.id, 3, 1);
    await expect(saveBook(book, nodeZipCodec)).rejects.toMatchObject({ code: 'save.columns' });
  });

  it('a formula that fills several cells, as the grid tells them', async () => {
    const book = await opened(template);
    const { grid } = firstOf(book);
    grid.write(130, 1, [[{ formula: 'SEQUENCE(3,2)' }]]);
    await book.engine.calculated();
    const xml = (await expectKept(book))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<f t="array" ref="A130:B132">_xlfn.SEQUENCE(3,2)</f><v>1</v>');
    expect(xml).toContain('<c r="B132"><v>6</v></c>');
  });
});

it("hashes passwords as Excel's own files have them", () => {
  expect(legacyPasswordHash('password')).toBe('83AF');
});
