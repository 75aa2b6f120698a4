import fc from 'fast-check';
import type { CellContent } from '../../../src/report/plan/plan';
import { applied, cellsOf, planOf, relationship, rels, si, smallWorkbook, textCell, valuesOf } from '../smallWorkbook';
import { partsOf } from '../zipOf';

const template = smallWorkbook(
  [{ name: 'Bảng 1', rows: '<row r="2"><c r="B2" s="1" t="s"><v>0</v></c><c r="C2" s="2"><v>5</v></c></row>' }],
  { strings: [si('{{HLA}}')] },
);

async function written(content: CellContent): Promise<string> {
  const bytes = await applied(template, planOf([{ sheet: 'Bảng 1', writes: [{ row: 2, column: 2, content }] }]));
  return /<c r="B2".*?(?:\/>|<\/c>)/.exec(partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '')?.[0] ?? '';
}

describe('a written cell', () => {
  it('holds a number in the format of its cell', async () => {
    expect(await written({ type: 'number', number: 11.12 })).toBe('<c r="B2" s="1"><v>11.12</v></c>');
  });

  it('holds a text inline, so that the shared strings stay as they are', async () => {
    expect(await written({ type: 'text', text: '6,5–7 %' })).toBe(
      '<c r="B2" s="1" t="inlineStr"><is><t>6,5–7 %</t></is></c>',
    );
  });

  it('is emptied and keeps its style', async () => {
    expect(await written({ type: 'blank' })).toBe('<c r="B2" s="1"/>');
  });

  it('never becomes a formula, whatever a text looks like', async () => {
    const bytes = await applied(
      template,
      planOf([
        { sheet: 'Bảng 1', writes: [{ row: 2, column: 2, content: { type: 'text', text: '=HYPERLINK("http://x")' } }] },
      ]),
    );
    expect((await cellsOf(bytes, 'Bảng 1'))['B2']).toEqual({
      row: 2,
      column: 2,
      value: '=HYPERLINK("http://x")',
      format: '#,##0.0',
    });
  });

  it('says how long a text may be when it is too long', async () => {
    await expect(written({ type: 'text', text: 'x'.repeat(32768) })).rejects.toMatchObject({
      code: 'sheet.textTooLong',
      where: { file: 'mau.xlsx', sheet: 'Bảng 1', cell: 'B2' },
    });
  });

  it('appears where the sheet had no cell and no row', async () => {
    const plan = planOf([
      {
        sheet: 'Bảng 1',
        writes: [
          { row: 1, column: 1, content: { type: 'text', text: 'trên' } },
          { row: 2, column: 1, content: { type: 'text', text: 'trái' } },
          { row: 9, column: 4, content: { type: 'number', number: 9 } },
        ],
      },
    ]);
    const bytes = await applied(template, plan);
    expect(await valuesOf(bytes, 'Bảng 1')).toEqual({ A1: 'trên', A2: 'trái', B2: '{{HLA}}', C2: 5, D9: 9 });
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toMatch(/r="A1".*r="A2".*r="B2".*r="C2".*r="D9"/);
  });

  it('reads back exactly as written: any number, any text', async () => {
    const contents = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ' đầu',
        'cuối ',
        'hai\ndòng',
        '\r\n',
        '_x000D_',
        '<b>&amp;</b>',
        ']]>',
        '"',
        '\u0000',
        '\ufffe',
        '\ud800',
        'Hòa',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: 1, maxLength: 8 }), async (values) => {
        const writes = values.map((value, i) => ({
          row: 3 + i,
          column: 1 + (i % 3),
          content:
            typeof value === 'number'
              ? ({ type: 'number', number: value } as const)
              : ({ type: 'text', text: value } as const),
        }));
        const read = await cellsOf(await applied(template, planOf([{ sheet: 'Bảng 1', writes }])), 'Bảng 1');
        for (const { row, column, content } of writes) {
          const cell = read[`${'ABC'.charAt(column - 1)}${row}`];
          expect(cell?.value).toBe(content.type === 'number' ? content.number : content.text);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a qualified number', () => {
  async function formats(contents: readonly CellContent[]): Promise<{ codes: (string | undefined)[]; styles: string }> {
    const writes = contents.map((content, i) => ({ row: 2, column: 2 + i, content }));
    const bytes = await applied(template, planOf([{ sheet: 'Bảng 1', writes }]));
    const cells = await cellsOf(bytes, 'Bảng 1');
    return {
      codes: contents.map((_c, i) => cells[`${'BCDEF'.charAt(i)}2`]?.format),
      styles: partsOf(bytes)['xl/styles.xml'] ?? '',
    };
  }

  it('says its qualifier through a format of its own, derived from the cell’s', async () => {
    const { codes, styles } = await formats([
      { type: 'number', number: 60, prefix: 'gần ' },
      { type: 'number', number: 5, prefix: 'từ ', suffix: ' trở lên' },
    ]);
    expect(codes[0]).toContain('"gần "#,##0.0');
    expect(codes[1]).toContain('" trở lên"');
    expect(styles).toContain('<cellXfs count="5">');
    expect(styles).toContain('<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>');
  });

  it('shares one format between cells of the same style', async () => {
    const gan: CellContent = { type: 'number', number: 60, prefix: 'gần ' };
    const { styles } = await formats([gan, { ...gan, format: '#,##0.0' }]);
    expect(styles.match(/<numFmt /g)).toHaveLength(2);
  });

  it('does not add formats again when the same report is filled again', async () => {
    const plan = planOf([
      {
        sheet: 'Bảng 1',
        writes: [{ row: 2, column: 2, content: { type: 'number', number: 60, prefix: 'gần ', format: '#,##0.0' } }],
      },
    ]);
    const once = await applied(template, plan);
    const twice = await applied(once, plan);
    expect(partsOf(twice)['xl/styles.xml']).toBe(partsOf(once)['xl/styles.xml']);
  });

  it('gets the template’s own format back where the plan says so', async () => {
    const once = await applied(
      template,
      planOf([
        { sheet: 'Bảng 1', writes: [{ row: 2, column: 2, content: { type: 'number', number: 60, prefix: 'gần ' } }] },
      ]),
    );
    const bytes = await applied(
      once,
      planOf([
        {
          sheet: 'Bảng 1',
          writes: [{ row: 2, column: 2, content: { type: 'number', number: 61, format: '#,##0.0' } }],
        },
      ]),
    );
    expect((await cellsOf(bytes, 'Bảng 1'))['B2']).toMatchObject({ value: 61, format: '#,##0.0' });
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('<c r="B2" s="1"><v>61</v></c>');
  });
});

it('adds a style sheet to a workbook without one when a number needs a format', async () => {
  const bytes = smallWorkbook([{ name: 'S', rows: `<row r="1">${textCell('A1', '{{HLA}}')}</row>` }], {
    parts: {
      'xl/styles.xml': null,
      'xl/sharedStrings.xml': null,
      'xl/_rels/workbook.xml.rels': rels(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    },
  });
  const plan = planOf([
    { sheet: 'S', writes: [{ row: 1, column: 1, content: { type: 'number', number: 60, prefix: 'gần ' } }] },
  ]);
  const filled = await applied(bytes, plan);
  expect((await cellsOf(filled, 'S'))['A1']).toMatchObject({
    value: 60,
    format: expect.stringContaining('"gần "') as string,
  });
  expect(Object.keys(partsOf(filled))).toContain('xl/styles.xml');
});

describe('a rich text', () => {
  const rich =
    '<si><r><rPr><b/></rPr><t>Có {{H</t></r><r><rPr><i/></rPr><t>LA}} hoạt</t></r><r><t xml:space="preserve"> động</t></r>' +
    '<rPh sb="0" eb="2"><t>ふりがな</t></rPh></si>';
  const workbook = smallWorkbook([{ name: 'S', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], {
    strings: [rich],
  });

  it('is read without its phonetic reading', async () => {
    expect(await valuesOf(workbook, 'S')).toEqual({ A1: 'Có {{HLA}} hoạt động' });
  });

  it('keeps its other runs, and the value takes the run where the marker begins', async () => {
    const plan = planOf([
      {
        sheet: 'S',
        writes: [
          {
            row: 1,
            column: 1,
            content: {
              type: 'text',
              text: 'Có gần 60 hoạt động',
              substitutions: [{ from: 3, to: 10, text: 'gần 60' }],
            },
          },
        ],
      },
    ]);
    expect(partsOf(await applied(workbook, plan))['xl/worksheets/sheet1.xml']).toContain(
      '<is><r><rPr><b/></rPr><t>Có gần 60</t></r><r><rPr><i/></rPr><t xml:space="preserve"> hoạt</t></r><r><t xml:space="preserve"> động</t></r></is>',
    );
  });

  it('is built again from the record when the report is refilled', async () => {
    const base = {
      text: 'Có {{HLA}}',
      runs: JSON.stringify([
        [3, '<b/>'],
        [7, '<i/>'],
      ]),
    };
    const plan = planOf([
      {
        sheet: 'S',
        writes: [
          {
            row: 1,
            column: 1,
            content: { type: 'text', text: 'Có 36', base, substitutions: [{ from: 3, to: 10, text: '36' }] },
          },
        ],
      },
    ]);
    expect(partsOf(await applied(workbook, plan))['xl/worksheets/sheet1.xml']).toContain(
      '<r><rPr><b/></rPr><t xml:space="preserve">Có </t></r><r><rPr><i/></rPr><t>36</t></r>',
    );
  });
});
