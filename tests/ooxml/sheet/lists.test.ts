import type { BandChange } from '../../../src/report/plan/plan';
import { applied, cellsOf, open, planOf, si, smallWorkbook, textCell, valuesOf } from '../smallWorkbook';
import { partsOf } from '../zipOf';

const sheet1 = (bytes: Uint8Array): string => partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';

function band(change: Partial<BandChange> & Pick<BandChange, 'from' | 'to' | 'newCount'>): BandChange {
  return { kind: 'band', bodyFrom: change.from, height: 1, oldCount: 1, columns: [], ...change };
}

const header = `<row r="1">${textCell('A1', 'Tỉnh')}</row>`;

describe('a list of one row', () => {
  const template = smallWorkbook([
    {
      name: 'S',
      rows:
        header +
        `<row r="2" spans="1:3" ht="30" customHeight="1">${textCell('A2', '{{.area}}', ' s="2"')}<c r="B2" s="1"><f>C2*2</f><v>0</v></c><c r="C2" s="1"/></row>` +
        `<row r="3"><c r="C3"><f>SUM(C2)</f><v>0</v></c></row>`,
      behind:
        '<mergeCells count="1"><mergeCell ref="D2:E2"/></mergeCells><hyperlinks><hyperlink ref="A2" location="S!A1"/></hyperlinks>',
    },
  ]);
  const filling = planOf([
    {
      sheet: 'S',
      changes: [
        band({
          from: 2,
          to: 2,
          newCount: 3,
          columns: [
            { rowOffset: 0, column: 1, contents: ['Hà Nội', 'Bắc Ninh', { type: 'blank' }] },
            { rowOffset: 0, column: 3, contents: [1, 2.5, { type: 'number', number: 4, prefix: 'hơn ' }] },
          ],
        }),
      ],
    },
  ]);

  it('copies styles, heights and formulas and computes them', async () => {
    const cells = await cellsOf(await applied(template, filling), 'S');
    expect(
      [2, 3, 4].map((row) => [
        cells[`A${row}`]?.value ?? null,
        cells[`B${row}`]?.formula,
        cells[`B${row}`]?.value,
        cells[`C${row}`]?.value,
      ]),
    ).toEqual([
      ['Hà Nội', 'C2*2', 2, 1],
      ['Bắc Ninh', 'C3*2', 5, 2.5],
      [null, 'C4*2', 8, 4],
    ]);
    expect(cells['C5']).toMatchObject({ formula: 'SUM(C2:C4)', value: 7.5 });
    expect(sheet1(await applied(template, filling)).match(/ht="30" customHeight="1"/g)).toHaveLength(3);
  });

  it('repeats its merges and hyperlinks', async () => {
    const xml = sheet1(await applied(template, filling));
    expect(xml).toContain(
      '<mergeCells count="3"><mergeCell ref="D2:E2"/><mergeCell ref="D3:E3"/><mergeCell ref="D4:E4"/></mergeCells>',
    );
    expect(xml).toContain('<hyperlink ref="A2:A4" location="S!A1"/>');
  });

  it('shrinks again and keeps the rows that stay', async () => {
    const filled = await applied(template, filling);
    const columns = [
      { rowOffset: 0, column: 1, contents: ['Cả nước'] },
      { rowOffset: 0, column: 3, contents: [9] },
    ];
    const shrinking = planOf([{ sheet: 'S', changes: [band({ from: 2, to: 4, oldCount: 3, newCount: 1, columns })] }]);
    expect(await valuesOf(await applied(filled, shrinking), 'S')).toEqual({
      A1: 'Tỉnh',
      A2: 'Cả nước',
      B2: 18,
      C2: 9,
      C3: 9,
    });
  });

  it('keeps what a person put beside a row that stays', async () => {
    const note = { row: 3, column: 6, content: { type: 'text', text: 'ghi chú tay' } as const };
    const noted = await applied(await applied(template, filling), planOf([{ sheet: 'S', writes: [note] }]));
    const refill = planOf([
      {
        sheet: 'S',
        changes: [
          band({
            from: 2,
            to: 4,
            oldCount: 3,
            newCount: 5,
            columns: [{ rowOffset: 0, column: 3, contents: [1, 1, 1, 1, 1] }],
          }),
        ],
      },
    ]);
    const values = await valuesOf(await applied(noted, refill), 'S');
    expect(values).toMatchObject({ F3: 'ghi chú tay', A3: 'Bắc Ninh', C6: 1, C7: 5 });
    expect(values['F4']).toBeUndefined();
  });
});

describe('a list whose body is several rows high, between rows that hold only markers', () => {
  const template = smallWorkbook([
    {
      name: 'S',
      rows:
        `<row r="2">${textCell('A2', '{{#rows}}')}</row>` +
        `<row r="3">${textCell('A3', '{{.name}}')}</row><row r="4"><c r="B4" s="1"/><c r="C4"><f>SUM(B4,$B$1)</f></c></row>` +
        `<row r="5">${textCell('A5', '{{/rows}}')}</row><row r="6">${textCell('A6', 'dưới')}</row>`,
      behind: '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
    },
  ]);
  const filling = planOf([
    {
      sheet: 'S',
      changes: [
        band({
          from: 2,
          to: 5,
          bodyFrom: 3,
          height: 2,
          newCount: 2,
          columns: [
            { rowOffset: 0, column: 1, contents: ['một', 'hai'] },
            { rowOffset: 1, column: 2, contents: [1, 2] },
          ],
        }),
      ],
    },
  ]);

  it('takes the place of its marker rows', async () => {
    const bytes = await applied(template, filling);
    expect(await valuesOf(bytes, 'S')).toEqual({ A2: 'một', B3: 1, C3: 1, A4: 'hai', B5: 2, C5: 2, A6: 'dưới' });
    expect((await open(bytes)).snapshot().sheets[0]?.merges.map(({ firstRow }) => firstRow)).toEqual([2, 4]);
  });
});

describe('formulas of a sheet whose rows move', () => {
  const template = smallWorkbook([
    {
      name: 'S',
      rows:
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>` +
        '<row r="5"><c r="A5"><v>5</v></c><c r="B5"><f t="shared" ref="B5:B7" si="0">A5*2</f><v>10</v></c></row>' +
        '<row r="6"><c r="A6"><v>6</v></c><c r="B6"><f t="shared" si="0"/><v>12</v></c></row>' +
        '<row r="7"><c r="A7"><v>7</v></c><c r="B7"><f t="shared" si="0"/><v>14</v></c></row>' +
        '<row r="8"><c r="B8" cm="1"><f t="array" ref="B8:B9">A5:A6*2</f><v>10</v></c></row><row r="9"><c r="B9"><v>12</v></c></row>',
    },
  ]);
  const inserting = planOf([{ sheet: 'S', changes: [band({ from: 2, to: 2, newCount: 3 })] }]);

  it('reads shared formulas in every cell', async () => {
    const cells = await cellsOf(template, 'S');
    expect(['B5', 'B6', 'B7'].map((cell) => cells[cell]?.formula)).toEqual(['A5*2', 'A6*2', 'A7*2']);
  });

  it('writes shared formulas out where they move, with the values they had', async () => {
    const bytes = await applied(template, inserting);
    const cells = await cellsOf(bytes, 'S');
    expect(['B7', 'B8', 'B9'].map((cell) => [cells[cell]?.formula, cells[cell]?.value])).toEqual([
      ['A7*2', 10],
      ['A8*2', 12],
      ['A9*2', 14],
    ]);
    expect(sheet1(bytes)).not.toContain('t="shared"');
  });

  it('moves array formulas with the cells they fill', async () => {
    expect(sheet1(await applied(template, inserting))).toContain(
      '<c r="B10" cm="1"><f t="array" ref="B10:B11">A7:A8*2</f><v>10</v></c>',
    );
  });

  it('takes the values out of the cells an array formula fills when its inputs change', async () => {
    const xml = sheet1(
      await applied(
        template,
        planOf([{ sheet: 'S', writes: [{ row: 5, column: 1, content: { type: 'number', number: 50 } }] }]),
      ),
    );
    expect(xml).toContain('<f t="array" ref="B8:B9">A5:A6*2</f></c>');
    expect(xml).toContain('<c r="B9"/>');
    expect(xml).toContain('<f t="shared" ref="B5:B7" si="0">A5*2</f><v>100</v>');
  });
});

describe('rows that are dropped and come back', () => {
  const template = smallWorkbook(
    [
      {
        name: 'S',
        rows:
          `<row r="1">${textCell('A1', 'trên')}</row>` +
          `<row r="2" ht="40" customHeight="1"><c r="A2" s="2" t="s"><v>0</v></c><c r="B2" s="1"><f>A3*2+A4+A1</f><v>1</v></c></row>` +
          `<row r="3"><c r="A3" s="1"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c><c r="B4"><f>SUM(A3:A4)</f><v>7</v></c></row>`,
        behind: '<mergeCells count="1"><mergeCell ref="C2:D3"/></mergeCells>',
      },
    ],
    { strings: ['<si><r><rPr><b/></rPr><t>đậm </t></r><r><t>thường</t></r></si>', si('khác')] },
  );
  const image = { cells: [], image: '' };
  const dropped = { name: '_ngkt_1', marker: '{{#if AGR}}', contentDropped: true };
  const record = {
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
    dataset: { id: '', version: '', title: '', illustrative: false },
  };
  const positions = new Map([
    ['_ngkt_1', { sheet: 'S', range: { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 16384 } }],
  ]);
  const dropping = planOf([{ sheet: 'S', changes: [{ kind: 'drop', from: 2, to: 3 }] }], {
    record: {
      record: {
        ...record,
        dropped: [
          {
            ...dropped,
            rows: [
              { ...image, fromRow: 2 },
              { ...image, fromRow: 3 },
            ],
          },
        ],
      },
      positions,
    },
  });

  async function restored(): Promise<Uint8Array> {
    const bytes = await applied(template, dropping);
    const rows = (await open(bytes)).snapshot().record?.dropped[0]?.rows ?? [];
    return applied(
      bytes,
      planOf([{ sheet: 'S', changes: [{ kind: 'insert', before: 2, rows }] }], { kind: 'restore' }),
    );
  }

  it('go, and references to them are lost as in Excel', async () => {
    const cells = await cellsOf(await applied(template, dropping), 'S');
    expect(Object.keys(cells)).toEqual(['A1', 'A2', 'B2']);
    expect(cells['B2']?.formula).toBe('SUM(A2:A2)');
  });

  it('come back with texts, formatting, heights, merges and formulas', async () => {
    const bytes = await restored();
    const cells = await cellsOf(bytes, 'S');
    expect(cells['A2']).toMatchObject({ value: 'đậm thường', format: '#,##0' });
    expect(cells['A3']).toMatchObject({ value: 3, format: '#,##0.0' });
    expect(cells['B2']?.formula).toBe('A3*2+A4+A1');
    expect(sheet1(bytes)).toContain('<row r="2" ht="40" customHeight="1">');
    expect(sheet1(bytes)).toContain('<r><rPr><b/></rPr><t xml:space="preserve">đậm </t></r>');
    expect((await open(bytes)).snapshot().sheets[0]?.merges).toEqual([
      { firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 4 },
    ]);
  });

  it('come back looking the same after another program has numbered the styles anew', async () => {
    const filled = await applied(template, dropping);
    const rows = (await open(filled)).snapshot().record?.dropped[0]?.rows ?? [];
    const other = smallWorkbook([{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }], {
      styles:
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>',
    });
    const bytes = await applied(
      other,
      planOf([{ sheet: 'S', changes: [{ kind: 'insert', before: 1, rows }] }], { kind: 'restore' }),
    );
    const cells = await cellsOf(bytes, 'S');
    expect(cells['A1']).toMatchObject({ value: 'đậm thường', format: '#,##0' });
    expect(cells['A2']).toMatchObject({ value: 3, format: '#,##0.0' });
    expect(partsOf(bytes)['xl/styles.xml']).toContain('<fonts count="1">');
  });

  it('come back with new contents where a refill fills them', async () => {
    const filled = await applied(template, dropping);
    const rows = (await open(filled)).snapshot().record?.dropped[0]?.rows ?? [];
    const writes = [{ rowOffset: 1, column: 1, content: { type: 'number', number: 33, prefix: 'gần ' } as const }];
    const cells = await cellsOf(
      await applied(filled, planOf([{ sheet: 'S', changes: [{ kind: 'insert', before: 2, rows, writes }] }])),
      'S',
    );
    expect(cells['A3']).toMatchObject({ value: 33, format: '"gần "#,##0.0' });
  });
});

it('an array formula that fills cells beyond its own row stands once, and grows', async () => {
  const rows =
    `<row r="1">${textCell('A1', '{{.name}}')}<c r="B1"><f t="array" ref="B1:B2">A1:A2&amp;""</f><v>0</v></c>` +
    `<c r="C1"><f t="array" ref="C1">LEN(A1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row>`;
  const change = band({
    from: 1,
    to: 1,
    newCount: 3,
    columns: [{ rowOffset: 0, column: 1, contents: ['a', 'b', 'c'] }],
  });
  const bytes = await applied(smallWorkbook([{ name: 'S', rows }]), planOf([{ sheet: 'S', changes: [change] }]));
  expect(sheet1(bytes).match(/<f t="array".*?<\/f>/g)).toEqual([
    '<f t="array" ref="B1:B4">A1:A4&amp;""</f>',
    '<f t="array" ref="C1">LEN(A1)</f>',
    '<f t="array" ref="C2">LEN(A2)</f>',
    '<f t="array" ref="C3">LEN(A3)</f>',
  ]);
});

describe('a sheet that has rows at its very end', () => {
  const grown = planOf([{ sheet: 'S', changes: [band({ from: 1, to: 1, newCount: 3 })] }]);
  const endingIn = (row: string, behind = ''): Uint8Array =>
    smallWorkbook([
      {
        name: 'S',
        before:
          '<sheetViews><sheetView workbookViewId="0"><selection activeCell="A1048576" sqref="A1048576"/></sheetView></sheetViews>',
        rows:
          `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>SUM(A$1:A1048576)</f><v>2</v></c></row>` +
          `<row r="2">${textCell('A2', 'Cuối')}</row>${row}`,
        behind,
      },
    ]);

  it('loses those without content when its list grows', async () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A1048576:B1048576"/></mergeCells>';
    const result = await applied(
      endingIn('<row r="1048575" ht="12.8"/><row r="1048576"><c r="A1048576" s="1"/></row>', merges),
      grown,
    );
    expect(sheet1(result).match(/<row r="\d+"/g)).toEqual(['<row r="1"', '<row r="2"', '<row r="3"', '<row r="4"']);
    expect(sheet1(result)).toContain('activeCell="A1048576" sqref="A1048576"');
    expect(sheet1(result)).not.toContain('mergeCell');
    expect((await cellsOf(result, 'S'))['B1']).toMatchObject({ formula: 'SUM(A$1:A1048576)', value: 6 });
  });

  it('keeps those that stay on the sheet', async () => {
    const result = await applied(endingIn('<row r="1048574" ht="12.8"/><row r="1048575" ht="12.8"/>'), grown);
    expect(sheet1(result)).toContain('<row r="1048576" ht="12.8"></row></sheetData>');
  });

  it('is not filled where a content would be lost', async () => {
    const template = endingIn('<row r="1048576"><c r="A1048576"><v>1</v></c></row>');
    await expect(applied(template, grown)).rejects.toMatchObject({ code: 'sheet.tooManyRows' });
  });
});
