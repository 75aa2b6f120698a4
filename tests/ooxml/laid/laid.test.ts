import { open, rels, smallParts, smallWorkbook, STYLES, textCell, type SmallOptions } from '../smallWorkbook';
import { partsOf, zipOf } from '../zipOf';
import { filledFor, restored } from './filledFor';
import { laidOnSheets } from './laidOnSheets';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A row for each text, in column A; "|" parts the columns. */
function rowsOf(texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const cells = text.split('|').map((one, column) => textCell(`${'ABC'.charAt(column)}${index + 1}`, one));
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

function workbook(texts: readonly string[], behind: string, options: SmallOptions = {}): Uint8Array {
  return smallWorkbook([{ name: 'BC', rows: rowsOf(texts), behind }], options);
}

const format = (sqref: string, formula: string, priority = 1, more = ''): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression"${more} priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const validation = (sqref: string, formula: string): string =>
  `<dataValidation type="whole" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
const validations = (...all: string[]): string =>
  `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;

async function laidAfter(template: Uint8Array, ...years: readonly string[]): Promise<string[] | undefined> {
  return laidOnSheets(await filledFor(template, ...years))[SHEET];
}

async function expectRestored(template: Uint8Array, ...years: readonly string[]): Promise<Uint8Array> {
  const { bytes, plan } = await restored(await filledFor(template, ...years));
  expect(laidOnSheets(bytes)).toEqual(laidOnSheets(template));
  expect(plan.findings.map(({ rule }) => rule)).not.toContain('rows.bare');
  return bytes;
}

const BLOCK = ['Đầu', '{{#if AGR}}', 'x', 'y', '{{/if}}', 'Cuối'];

describe('what lies wholly on rows that go', () => {
  test('comes back with them, with formulas for its first cell, refill after refill', async () => {
    const template = workbook(
      BLOCK,
      format('A3:B4', 'A3&gt;$B$6') + format('A6', 'A6&gt;A5', 2) + validations(validation('B4', 'A4+A6')),
    );
    const with2024 = [
      '<conditionalFormatting sqref="A2:B3"><cfRule type="expression" priority="1"><formula>A2&gt;$B$4</formula></cfRule></conditionalFormatting>',
      format('A4', 'A4&gt;#REF!', 2),
      validation('B3', 'A3+A4'),
    ].sort();
    expect(await laidAfter(template, '2024')).toEqual(with2024);
    expect(await laidAfter(template, '2019')).toEqual([format('A2', 'A2&gt;#REF!', 2)]);
    expect(await laidAfter(template, '2019', '2024')).toEqual(with2024);
    expect(await laidAfter(template, '2019', '2024', '2023', '2022', '2024')).toEqual(with2024);
  });

  test('is in the restored template as it was', async () => {
    const template = workbook(
      BLOCK,
      format('A3:B4', 'A3&gt;$B$6') + validations(validation('B4', 'A4+A6'), validation('A6', '1')),
    );
    await expectRestored(template, '2019');
    await expectRestored(template, '2024', '2019');
    const xml = partsOf(await expectRestored(template, '2019', '2024'))[SHEET];
    expect(xml).toContain('<dataValidations count="2">');
  });

  test('is put where it belongs in the sheet, with its list made anew where that went', async () => {
    const behind = `${format('A3', 'A3=1')}${validations(validation('A4', '1'))}<hyperlinks><hyperlink ref="A3" location="BC!A6" display="x"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`;
    const template = workbook(BLOCK, behind);
    const gone = partsOf(await filledFor(template, '2019'))[SHEET];
    expect(gone).toMatch(/<\/sheetData><pageMargins/);
    const xml = partsOf(await expectRestored(template, '2019'))[SHEET];
    expect(xml?.slice(xml.indexOf('</sheetData>'))).toBe(`</sheetData>${behind}</worksheet>`);
  });

  test('on one of several areas joins the rest again', async () => {
    const template = workbook(BLOCK, format('A3:A4 C6', 'A3&gt;$B$6') + validations(validation('A1 B3 C3:C4', 'A1+1')));
    expect(await laidAfter(template, '2019')).toEqual([format('C2', 'C2&gt;$B$2'), validation('A1', 'A1+1')]);
    expect(await laidAfter(template, '2019', '2024')).toEqual(await laidAfter(template, '2024'));
    await expectRestored(template, '2019');
    await expectRestored(template, '2019', '2024');
  });

  test('on rows of several blocks comes back in parts, and whole in the end', async () => {
    const template = workbook(
      ['Đầu', '{{#if AGR}}', 'x', '{{/if}}', '{{#if HLA}}', 'y', '{{/if}}', 'Cuối'],
      format('A3:A6', 'A3&gt;B3') + format('B2:B6', 'B2&gt;$B$8', 2),
    );
    expect(await laidAfter(template, '2023')).toEqual([format('A2', 'A2&gt;B2'), format('B2', 'B2&gt;$B$3', 2)]);
    for (const years of [['2023'], ['2019'], ['2023', '2019'], ['2019', '2023'], ['2023', '2019', '2023', '2024']]) {
      await expectRestored(template, ...years);
      expect(await laidAfter(template, '2024', ...years, '2024')).toEqual(await laidAfter(template, '2024'));
    }
  });

  test('of a list inside a block grows with the list when it comes back', async () => {
    const template = workbook(
      [
        'Đầu',
        '{{#if AGR}}',
        'x',
        '{{#rows rank(FDI_REG, top=3)}}',
        '{{.value}}|tiêu đề',
        '{{.name}}',
        '{{/rows}}',
        '{{/if}}',
        'Cuối',
      ],
      format('A5', 'A5&gt;$B$9') + format('A3:A6', 'A3=B3', 2) + format('B4', 'B4=1', 3) + format('C9', 'C9=1', 4),
    );
    const first = await laidAfter(template, '2024');
    expect(first).toContain(format('A3 A5 A7', 'A3&gt;$B$9'));
    expect(await laidAfter(template, '2024', '2019', '2024')).toEqual(first);
    await expectRestored(template, '2024');
    await expectRestored(template, '2019');
    await expectRestored(template, '2024', '2019', '2024');
  });

  test('on the marker rows of a list alone comes back when the template is restored', async () => {
    const template = workbook(
      ['Đầu', '{{#rows rank(FDI_REG, top=3)}}', '{{.value}}', '{{/rows}}', 'Cuối'],
      format('A2', 'A2=1') + format('A4:B4', 'A4=1', 2) + format('C2:C4', 'C2=1', 3),
    );
    await expectRestored(template, '2024');
    await expectRestored(template, '2024', '2019', '2024');
  });
});

describe('the looks of a conditional format', () => {
  const dxfs =
    '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>';
  const template = workbook(BLOCK, format('A3', 'A3=1', 1, ' dxfId="1"'), {
    styles: STYLES.replace('</styleSheet>', dxfs),
  });

  test('are its own again', async () => {
    await expectRestored(template, '2019');
  });

  test('are found by what they are where a program numbered them anew, and added where it left them out', async () => {
    const parts = partsOf(await filledFor(template, '2019'));
    const renumbered = (list: string): Uint8Array =>
      zipOf({ ...parts, 'xl/styles.xml': STYLES.replace('</styleSheet>', `${list}</styleSheet>`) });
    const red = '<dxf><font><color rgb="FFFF0000"/></font></dxf>';
    const moved = await restored(renumbered(`<dxfs count="1">${red}</dxfs>`));
    expect(laidOnSheets(moved.bytes)[SHEET]).toEqual([format('A3', 'A3=1', 1, ' dxfId="0"')]);
    const lost = await restored(renumbered('<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>'));
    expect(laidOnSheets(lost.bytes)[SHEET]).toEqual([format('A3', 'A3=1', 1, ' dxfId="1"')]);
    expect(partsOf(lost.bytes)['xl/styles.xml']).toContain(`<dxfs count="2"><dxf><font><i/></font></dxf>${red}</dxfs>`);
  });
});

describe('hyperlinks', () => {
  const link = (id: string, uri: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${uri}" TargetMode="External"/>`;
  const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
  const links =
    '<hyperlinks><hyperlink ref="A3" r:id="rId7"/><hyperlink ref="B3:C4" location="BC!A4" tooltip="&quot;xem&quot;"/><hyperlink ref="A6" r:id="rId8"/></hyperlinks>';
  const template = workbook(BLOCK, links, {
    parts: { [RELS]: rels(link('rId7', 'https://a.vn/?x=1&amp;y=2') + link('rId8', 'https://b.vn/')) },
  });

  test('lead where they led', async () => {
    await expectRestored(template, '2019');
    await expectRestored(template, '2019', '2024', '2019');
    expect(await laidAfter(template, '2019', '2024')).toEqual(await laidAfter(template, '2024'));
  });

  test('get their relationship again where a program left it out or gave its id away', async () => {
    const parts = partsOf(await filledFor(template, '2019'));
    const saved = zipOf({
      ...parts,
      [RELS]: rels(link('rId7', 'https://b.vn/')),
      [SHEET]: (parts[SHEET] ?? '').replace('rId8', 'rId7'),
    });
    const { bytes } = await restored(saved);
    const file = partsOf(bytes);
    const id = /<hyperlink ref="A3" r:id="([^"]*)"/.exec(file[SHEET] ?? '')?.[1] ?? '';
    expect(file[RELS]).toContain(link(id, 'https://a.vn/?x=1&amp;y=2'));
    expect(file[SHEET]).toContain('<hyperlink ref="A6" r:id="rId7"/>');
  });
});

describe('what cannot come back as it was', () => {
  const rulesOf = async (template: Uint8Array, ...years: readonly string[]): Promise<string[]> =>
    (await restored(await filledFor(template, ...years))).plan.findings.map(({ rule }) => rule);

  test('is told: rules of Excel 2010, formulas that look at rows of another block', async () => {
    const bar =
      '<conditionalFormatting sqref="A3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{1}</x14:id></ext></extLst></cfRule></conditionalFormatting>';
    expect(await rulesOf(workbook(BLOCK, bar), '2019')).toEqual(['rows.bare']);
    expect(await rulesOf(workbook(BLOCK, bar), '2024')).toEqual([]);
    const two = workbook([...BLOCK, '{{#if HLA}}', 'z', '{{/if}}'], format('A3', 'A3&gt;A8'));
    expect(await rulesOf(two, '2019')).toEqual(['rows.bare']);
    expect(await rulesOf(two, '2023', '2019')).toEqual(['rows.bare']);
    expect(await rulesOf(two, '2023')).toEqual([]);
  });

  test('and so is what a record of before says', async () => {
    const template = workbook(BLOCK, '');
    const parts = partsOf(await filledFor(template, '2019'));
    const record = Object.keys(parts).find((part) => parts[part]?.includes('urn:ngkt-reports:fill-record:1')) ?? '';
    const before = (parts[record] ?? '').replace('"image":', '"lay":["validation"],"image":');
    const { plan } = await restored(zipOf({ ...parts, [record]: before }));
    expect(plan.findings).toMatchObject([{ rule: 'rows.bare', where: { sheet: 'BC' } }]);
  });
});

test('a file that takes no row out is as it was', async () => {
  const template = zipOf(
    smallParts([
      { name: 'BC', rows: rowsOf(['{{HLA}}']), behind: format('A1', 'A1=1') + validations(validation('A1:A1', '1')) },
    ]),
  );
  const filled = partsOf(await filledFor(template, '2024'))[SHEET] ?? '';
  expect(filled).toContain(format('A1', 'A1=1') + validations(validation('A1:A1', '1')));
  expect((await open(template)).snapshot().record).toBeUndefined();
});
