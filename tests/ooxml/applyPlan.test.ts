import {
  applied,
  cellsOf,
  planOf,
  relationship,
  rels,
  si,
  smallParts,
  smallWorkbook,
  textCell,
  valuesOf,
} from './smallWorkbook';
import { partsOf, zipOf } from './zipOf';

const publishing = planOf([], { kind: 'publish' });

describe('a published copy', () => {
  const report = smallWorkbook(
    [
      {
        name: 'S',
        rows:
          '<row r="1"><c r="A1" s="1" cm="1"><f>_xldudf_NGKT_KPI("FTA","2024")</f><v>17</v></c><c r="B1" t="str"><f>NGKT.PERIODLABEL("2024")</f><v>năm 2024 &amp; sau</v></c>' +
          '<c r="C1"><f>A1*2</f><v>34</v></c><c r="D1" t="e"><f>NGKT.RANK("X")</f><v>#N/A</v></c></row>' +
          '<row r="2"><c r="A2" t="s"><v>1</v></c></row>',
      },
    ],
    { strings: [si('{{HLA}} hoạt động'), si('giữ {{lại}}'), si('khác')] },
  );

  it('holds the values of the add-in’s formulas, and all other formulas', async () => {
    const cells = await cellsOf(await applied(report, publishing), 'S');
    expect(cells['A1']).toEqual({ row: 1, column: 1, value: 17, format: '#,##0.0' });
    expect(cells['B1']).toEqual({ row: 1, column: 2, value: 'năm 2024 & sau', format: 'General' });
    expect(cells['C1']).toMatchObject({ formula: 'A1*2', value: 34 });
    const xml = partsOf(await applied(report, publishing))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('<c r="D1" t="e"><v>#N/A</v></c>');
    expect(xml).not.toContain('NGKT');
    expect(xml).not.toContain(' cm=');
  });

  it('does not carry marker texts that no cell shows', async () => {
    const strings = partsOf(await applied(report, publishing))['xl/sharedStrings.xml'];
    expect(strings).toContain('<si><t></t></si><si><t>giữ {{lại}}</t></si><si><t>khác</t></si>');
  });
});

describe('the page footer', () => {
  async function footer(behind: string, notice: string | undefined, earlier?: string): Promise<string> {
    const template = smallWorkbook([{ name: 'S', rows: `<row r="1">${textCell('A1', 'x')}</row>`, behind }]);
    const fill = (text: string | undefined): ReturnType<typeof planOf> =>
      planOf([{ sheet: 'S', writes: [{ row: 1, column: 1, content: { type: 'number', number: 1 } }] }], {
        ...(text === undefined ? {} : { notice: text }),
        ...(text === undefined ? {} : { record: { record: recordWith(text), positions: new Map() } }),
      });
    const before = earlier === undefined ? template : await applied(template, fill(earlier));
    return partsOf(await applied(before, fill(notice)))['xl/worksheets/sheet1.xml']?.split('</sheetData>')[1] ?? '';
  }
  const recordWith = (notice: string) => ({
    product: '',
    period: '',
    area: '',
    boundary: '',
    asOf: '',
    filled: '',
    lang: 'vi' as const,
    sources: [],
    scalars: [],
    bands: [],
    dropped: [],
    notice,
    dataset: { id: '', version: '', title: '', illustrative: true },
  });

  it('says a notice, where the sheet had no footer', async () => {
    expect(
      await footer(
        '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><rowBreaks/>',
        'Số liệu minh họa & thử',
      ),
    ).toBe(
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' +
        '<headerFooter><oddFooter>&amp;CSố liệu minh họa &amp;&amp; thử</oddFooter></headerFooter><rowBreaks/></worksheet>',
    );
  });

  it('keeps what the footer says already, in every footer the sheet has', async () => {
    expect(
      await footer(
        '<headerFooter differentFirst="1"><oddHeader>&amp;CĐầu</oddHeader><oddFooter>&amp;LNgày &amp;D&amp;C&amp;"Arial,Bold"Giữa&amp;RTrang &amp;P</oddFooter><firstFooter>Bìa</firstFooter></headerFooter>',
        'Minh họa',
      ),
    ).toBe(
      '<headerFooter differentFirst="1"><oddHeader>&amp;CĐầu</oddHeader><oddFooter>&amp;LNgày &amp;D&amp;C&amp;"Arial,Bold"Giữa\nMinh họa&amp;RTrang &amp;P</oddFooter><firstFooter>&amp;CBìa\nMinh họa</firstFooter></headerFooter></worksheet>',
    );
  });

  it('says it on first and even pages too, where they have footers of their own', async () => {
    expect(
      await footer(
        '<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;P</oddHeader><firstHeader/></headerFooter>',
        'Minh họa',
      ),
    ).toBe(
      '<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;P</oddHeader><oddFooter>&amp;CMinh họa</oddFooter>' +
        '<evenFooter>&amp;CMinh họa</evenFooter><firstHeader/><firstFooter>&amp;CMinh họa</firstFooter></headerFooter></worksheet>',
    );
    expect(await footer('<headerFooter differentFirst="1"/>', 'Minh họa')).toBe(
      '<headerFooter differentFirst="1"><oddFooter>&amp;CMinh họa</oddFooter><firstFooter>&amp;CMinh họa</firstFooter></headerFooter></worksheet>',
    );
  });

  it('says it once, however often the report is filled', async () => {
    expect((await footer('', 'Minh họa', 'Minh họa')).match(/Minh họa/g)).toHaveLength(1);
  });

  it('forgets the notice of the fill before', async () => {
    expect(await footer('<headerFooter><oddFooter>&amp;LTrái</oddFooter></headerFooter>', undefined, 'Minh họa')).toBe(
      '<headerFooter><oddFooter>&amp;LTrái</oddFooter></headerFooter></worksheet>',
    );
  });

  it('stays within what Excel accepts', async () => {
    const text =
      /<oddFooter>(.*)<\/oddFooter>/s.exec(
        await footer(`<headerFooter><oddFooter>&amp;C${'a'.repeat(200)}</oddFooter></headerFooter>`, 'b'.repeat(100)),
      )?.[1] ?? '';
    expect(text.replaceAll('&amp;', '&')).toHaveLength(255);
    expect(text).toMatch(/^&amp;Ca{200}\nb+…$/);
  });
});

describe('what depends on cells', () => {
  it('loses the order of calculation when rows move, and keeps it when only values change', async () => {
    const withChain = smallWorkbook(
      [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>A1</f><v>1</v></c></row>' }],
      {
        types:
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
        workbookRels: relationship('rId99', 'calcChain', '/xl/calcChain.xml'),
        parts: {
          'xl/calcChain.xml':
            '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A2" i="1"/></calcChain>',
        },
      },
    );
    const write = { row: 1, column: 1, content: { type: 'number', number: 2 } as const };
    expect(Object.keys(partsOf(await applied(withChain, planOf([{ sheet: 'S', writes: [write] }]))))).toContain(
      'xl/calcChain.xml',
    );
    const moved = partsOf(
      await applied(withChain, planOf([{ sheet: 'S', changes: [{ kind: 'drop', from: 1, to: 1 }] }])),
    );
    expect(Object.keys(moved)).not.toContain('xl/calcChain.xml');
    expect(moved['[Content_Types].xml']).not.toContain('calcChain');
    expect(moved['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('names a table’s columns as its header cells read, or Excel would repair the file', async () => {
    const bytes = smallWorkbook(
      [
        {
          name: 'S',
          rows: `<row r="3">${textCell('B3', 'Tỉnh')}${textCell('C3', '{{period}}')}</row><row r="4"/>`,
          behind: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        },
      ],
      {
        types:
          '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId1', 'table', '../tables/table1.xml')),
          'xl/tables/table1.xml':
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="B3:C4"><tableColumns count="2"><tableColumn id="1" name="Tỉnh"/><tableColumn id="2" name="{{period}}"/></tableColumns></table>',
        },
      },
    );
    const plan = planOf([{ sheet: 'S', writes: [{ row: 3, column: 3, content: { type: 'text', text: 'Quý "I"' } }] }]);
    expect(partsOf(await applied(bytes, plan))['xl/tables/table1.xml']).toContain(
      '<tableColumn id="2" name="Quý &quot;I&quot;"/>',
    );
  });

  it('takes a table out whose rows all go', async () => {
    const parts = smallParts(
      [
        {
          name: 'S',
          rows: `<row r="3">${textCell('B3', 'a')}</row><row r="4"/><row r="5"/>`,
          behind: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        },
      ],
      {
        types:
          '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId1', 'table', '../tables/table1.xml')),
          'xl/tables/table1.xml':
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="B3:B4"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>',
        },
      },
    );
    const after = partsOf(
      await applied(zipOf(parts), planOf([{ sheet: 'S', changes: [{ kind: 'drop', from: 3, to: 4 }] }])),
    );
    expect(Object.keys(after)).not.toContain('xl/tables/table1.xml');
    expect(after['xl/worksheets/sheet1.xml']).not.toContain('tablePart');
    expect(after['xl/worksheets/_rels/sheet1.xml.rels']).not.toContain('table1');
    expect(after['[Content_Types].xml']).not.toContain('table1');
  });

  it('grows the note of the used range', async () => {
    const bytes = smallWorkbook([
      { name: 'S', rows: `<row r="2">${textCell('B2', 'x')}</row>`, before: '<dimension ref="B2"/>' },
    ]);
    const plan = planOf([{ sheet: 'S', writes: [{ row: 5, column: 4, content: { type: 'number', number: 1 } }] }]);
    expect(partsOf(await applied(bytes, plan))['xl/worksheets/sheet1.xml']).toContain('<dimension ref="B2:D5"/>');
  });
});

it('sheet protection is kept and does not prevent filling', async () => {
  const bytes = smallWorkbook([
    {
      name: 'S',
      rows: `<row r="1">${textCell('A1', '{{HLA}}')}</row>`,
      behind: '<sheetProtection sheet="1" objects="1"/>',
    },
  ]);
  const after = await applied(
    bytes,
    planOf([{ sheet: 'S', writes: [{ row: 1, column: 1, content: { type: 'number', number: 36 } }] }]),
  );
  expect(await valuesOf(after, 'S')).toEqual({ A1: 36 });
  expect(partsOf(after)['xl/worksheets/sheet1.xml']).toContain('<sheetProtection sheet="1" objects="1"/>');
});

it('a template file (.xltx) becomes a workbook', async () => {
  const parts = smallParts([{ name: 'S', rows: '<row r="1"/>' }]);
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace('sheet.main+xml', 'template.main+xml');
  expect(partsOf(await applied(zipOf(parts), planOf([])))['[Content_Types].xml']).toContain(
    'spreadsheetml.sheet.main+xml',
  );
});

it('two fills of one template give the same bytes', async () => {
  const bytes = smallWorkbook([{ name: 'S', rows: `<row r="1">${textCell('A1', '{{HLA}}')}</row>` }]);
  const plan = planOf([
    { sheet: 'S', writes: [{ row: 1, column: 1, content: { type: 'number', number: 36, prefix: 'gần ' } }] },
  ]);
  expect(Buffer.compare(await applied(bytes, plan), await applied(bytes, plan))).toBe(0);
});

describe('files with more than anyone needs', () => {
  const dropping = planOf([{ sheet: 'S', changes: [{ kind: 'drop', from: 1, to: 1 }] }]);

  it('may have a rule over a hundred thousand ranges', async () => {
    const ranges = Array.from({ length: 100_000 }, (_unused, i) => `A${2 * i + 3}`).join(' ');
    const bytes = smallWorkbook([
      {
        name: 'S',
        rows: '<row r="1"/><row r="2"/>',
        behind: `<conditionalFormatting sqref="${ranges}"><cfRule type="expression" priority="1"><formula>A3&gt;0</formula></cfRule></conditionalFormatting>`,
      },
    ]);
    const xml = partsOf(await applied(bytes, dropping))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('sqref="A2 A4 A6 ');
    expect(xml).toContain('A200000"');
  });

  it('may have a chart over every row of a sheet, whose kept figures are then left out', async () => {
    const bytes = smallWorkbook([{ name: 'S', rows: '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row>' }], {
      types:
        '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
        '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(relationship('rId1', 'drawing', '../drawings/drawing1.xml')),
        'xl/drawings/_rels/drawing1.xml.rels': rels(relationship('rId1', 'chart', '../charts/chart1.xml')),
        'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
        'xl/charts/chart1.xml':
          '<c:chartSpace xmlns:c="c"><c:ser><c:val><c:numRef><c:f>S!$A$1:$A$1048576</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>9</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>',
      },
    });
    const chart = partsOf(await applied(bytes, dropping))['xl/charts/chart1.xml'];
    expect(chart).toMatch(/<c:f>S!\$A\$1:\$A\$104857[56]<\/c:f><\/c:numRef>/);
  });
});
