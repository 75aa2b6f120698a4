import type { FillPlan, PlannedRecord } from '../../../src/report/plan/plan';
import type { FillRecord } from '../../../src/report/workbook/record';
import { applied, open, planOf, rels, relationship, smallWorkbook, textCell } from '../smallWorkbook';
import { partsOf, zipOf } from '../zipOf';

const template = smallWorkbook(
  [
    {
      name: "Bảng 'một'",
      rows: `<row r="1">${textCell('A1', '{{HLA}}')}</row><row r="2"><c r="A2" t="inlineStr"><is><r><t>{{</t></r><r><rPr><b/></rPr><t>FTA}}</t></r></is></c></row>`,
    },
  ],
  { workbook: '<definedNames><definedName name="Khác">1</definedName></definedNames><calcPr calcId="1"/>' },
);

const record: FillRecord = {
  product: 'NGKT',
  period: '2024',
  area: 'VN',
  boundary: '63',
  asOf: '',
  filled: '2026-01-01',
  lang: 'vi',
  dataset: { id: 'd', version: '1', title: 'Số liệu <minh họa> & thử ]]>', illustrative: true },
  sources: [],
  scalars: [
    { name: '_ngkt_1', template: '{{HLA}}', written: 36, sources: [] },
    { name: '_ngkt_2', template: '{{FTA}}', written: 17, sources: [] },
  ],
  bands: [],
  dropped: [],
};

const cell = (
  row: number,
): { sheet: string; range: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number } } => ({
  sheet: "Bảng 'một'",
  range: { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 },
});
const planned: PlannedRecord = {
  record,
  positions: new Map([
    ['_ngkt_1', cell(1)],
    ['_ngkt_2', cell(2)],
  ]),
};
const filling: FillPlan = planOf(
  [{ sheet: "Bảng 'một'", writes: [{ row: 1, column: 1, content: { type: 'number', number: 36 } }] }],
  { record: planned },
);

it('travels in a custom XML part and hidden names, and is read back', async () => {
  const bytes = await applied(template, filling);
  const parts = partsOf(bytes);
  expect(Object.keys(parts).filter((name) => name.startsWith('customXml/'))).toEqual([
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
    'customXml/_rels/item1.xml.rels',
  ]);
  expect(parts['xl/workbook.xml']).toContain(
    `<definedName name="_ngkt_1" hidden="1">'Bảng ''một'''!$A$1</definedName>`,
  );
  const workbook = await open(bytes);
  expect(workbook.snapshot().record).toMatchObject({ dataset: record.dataset, period: '2024' });
  expect(workbook.snapshot().recordProblem).toBeUndefined();
  expect([...workbook.positions()]).toEqual([
    ['_ngkt_1', cell(1)],
    ['_ngkt_2', cell(2)],
  ]);
});

it('remembers the formatting runs of a template cell', async () => {
  const stored = (await open(await applied(template, filling))).snapshot().record;
  expect(stored?.scalars.map(({ runs }) => runs)).toEqual([undefined, '[[2,""],[5,"<b/>"]]']);
});

it('is written over by the next fill, not added to', async () => {
  const once = await applied(template, filling);
  const twice = await applied(once, { ...filling, record: { ...planned, record: { ...record, period: '2025' } } });
  expect(Object.keys(partsOf(twice))).toEqual(Object.keys(partsOf(once)));
  expect((await open(twice)).snapshot().record?.period).toBe('2025');
  expect(partsOf(twice)['xl/workbook.xml']?.match(/_ngkt_1/g)).toHaveLength(1);
});

it('goes without a trace when the plan has none', async () => {
  const restored = await applied(await applied(template, filling), planOf([], { kind: 'restore' }));
  const parts = partsOf(restored);
  expect(Object.keys(parts)).toEqual(Object.keys(partsOf(template)));
  for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
    expect(parts[name]).toBe(partsOf(template)[name]);
  expect(parts['xl/workbook.xml']).not.toContain('_ngkt_');
  expect(parts['xl/workbook.xml']).toContain(
    '<definedName name="Khác">1</definedName></definedNames><calcPr calcId="1" fullCalcOnLoad="1"/>',
  );
});

it('stands beside custom XML parts of others', async () => {
  const other = smallWorkbook([{ name: "Bảng 'một'", rows: '<row r="1"/><row r="2"/>' }], {
    workbookRels: relationship('rId50', 'customXml', '../customXml/item1.xml'),
    parts: { 'customXml/item1.xml': '<a xmlns="urn:khac"/>', 'customXml/_rels/item1.xml.rels': rels('') },
  });
  const bytes = await applied(other, { ...filling, sheets: [] });
  expect(Object.keys(partsOf(bytes))).toContain('customXml/item2.xml');
  expect(partsOf(bytes)['customXml/item1.xml']).toBe('<a xmlns="urn:khac"/>');
  expect((await open(bytes)).snapshot().record?.period).toBe('2024');
});

describe('saved by LibreOffice, which hands the part from the workbook to the package', () => {
  const handed = async (): Promise<Uint8Array> => {
    const parts = partsOf(await applied(template, filling));
    const [link = ''] = /<Relationship [^>]*customXml[^>]*>/.exec(parts['xl/_rels/workbook.xml.rels'] ?? '') ?? [];
    return zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(link, ''),
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('</Relationships>', `${link}</Relationships>`),
    });
  };

  it('is found, and given back to the workbook by the next fill', async () => {
    const bytes = await handed();
    expect((await open(bytes)).snapshot()).toMatchObject({ record: { period: '2024' } });
    const parts = partsOf(await applied(bytes, filling));
    expect(parts['_rels/.rels']).not.toContain('customXml');
    expect(parts['xl/_rels/workbook.xml.rels']?.match(/customXml/g)).toHaveLength(2);
  });

  it('goes without a trace', async () => {
    const parts = partsOf(await applied(await handed(), planOf([], { kind: 'restore' })));
    expect(Object.keys(parts)).toEqual(Object.keys(partsOf(template)));
    expect(parts['_rels/.rels']).toBe(partsOf(template)['_rels/.rels']);
  });
});

it('leaves out the names that point nowhere any more', async () => {
  const parts = partsOf(await applied(template, filling));
  const broken = zipOf({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace("'Bảng ''một'''!$A$1", '#REF!'),
  });
  const workbook = await open(broken);
  expect(workbook.snapshot().record?.period).toBe('2024');
  expect(workbook.snapshot().recordProblem).toBeUndefined();
  expect([...workbook.positions().keys()]).toEqual(['_ngkt_2']);
});

it.each([
  ['its text is no JSON', '{"scalars": ['],
  ['it has another shape', '{"scalars": [null], "bands": [], "dropped": [], "sources": [], "dataset": {}}'],
])('is reported as unreadable where %s', async (_case, json) => {
  const parts = partsOf(await applied(template, filling));
  const item = (parts['customXml/item1.xml'] ?? '').replace(/>\{.*\}</s, `>${json}<`);
  const snapshot = (await open(zipOf({ ...parts, 'customXml/item1.xml': item }))).snapshot();
  expect(snapshot.record).toBeUndefined();
  expect(snapshot.recordProblem).toEqual({ kind: 'unreadable', part: 'customXml/item1.xml' });
});

it('is reported as lost where only its names are left', async () => {
  const parts = partsOf(await applied(template, filling));
  const names = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'));
  const without = Object.fromEntries(names);
  without['xl/_rels/workbook.xml.rels'] = partsOf(template)['xl/_rels/workbook.xml.rels'] ?? '';
  const snapshot = (await open(zipOf(without))).snapshot();
  expect([snapshot.record, snapshot.recordProblem]).toEqual([undefined, { kind: 'partLost', names: 2 }]);
});

it('is not led astray by the names of a copied sheet', async () => {
  const parts = partsOf(await applied(template, filling));
  const local = `<definedName name="_ngkt_1" localSheetId="0" hidden="1">'Bảng ''một'''!$A$9</definedName></definedNames>`;
  const bytes = zipOf({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('</definedNames>', local),
  });
  expect((await open(bytes)).positions().get('_ngkt_1')).toEqual(cell(1));
  expect(partsOf(await applied(bytes, filling))['xl/workbook.xml']).not.toContain('$A$9');
});

it('is one part with one relationship again where programs made copies of it', async () => {
  const parts = partsOf(await applied(template, filling));
  const links =
    relationship('rId7', 'customXml', '../../customXml/item1.xml') +
    relationship('rId8', 'customXml', '../../extra/item9.xml');
  const bytes = zipOf({
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(links),
    'extra/item9.xml': parts['customXml/item1.xml'] ?? '',
  });
  const stored = partsOf(await applied(bytes, filling));
  expect(Object.keys(stored)).not.toContain('extra/item9.xml');
  expect(stored['xl/worksheets/_rels/sheet1.xml.rels']).not.toContain('Id=');
  expect(stored['xl/_rels/workbook.xml.rels']?.match(/relationships\/customXml/g)).toHaveLength(1);
});
