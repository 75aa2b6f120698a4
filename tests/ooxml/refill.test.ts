import { exact } from '../../src/kpi/value';
import { parsePeriod } from '../../src/kpi/period';
import { planFill } from '../../src/report/plan/planFill';
import { planPublish } from '../../src/report/plan/planPublish';
import { planRestore } from '../../src/report/plan/planRestore';
import { figuresOf, observed } from '../analysis/sampleDataset';
import { cellsOf, open, smallWorkbook, textCell, valuesOf } from './smallWorkbook';
import { partsOf } from './zipOf';

const figures = figuresOf([
  observed('HLA', 'VN', '2023', 52),
  observed('HLA', 'VN', '2024', 'gần 60'),
  observed('AGR', 'VN', '2024', 'hơn 170'),
  observed('FDI_REG', 'VN63-24', '2023', exact(3.01, 'tỷ USD')),
  observed('FDI_REG', 'VN-01', '2023', exact(2.94, 'tỷ USD')),
  observed('FDI_REG', 'VN63-24', '2024', 'gần 2,1'),
  observed('FDI_REG', 'VN-01', '2024', exact(2.16, 'tỷ USD')),
  observed('FDI_REG', 'VN63-79', '2024', exact(3.0, 'tỷ USD')),
]);

const template = smallWorkbook([
  {
    name: 'Báo cáo',
    before: '<dimension ref="A1:D12"/>',
    rows:
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Kết quả </t></r><r><t>{{period.label}}</t></r></is></c></row>' +
      `<row r="3">${textCell('A3', 'Hoạt động')}${textCell('B3', '{{HLA}}', ' s="2"')}</row>` +
      `<row r="4">${textCell('A4', '{{#if AGR}}')}</row>` +
      `<row r="5" ht="30" customHeight="1">${textCell('A5', 'Thỏa thuận', ' s="1"')}${textCell('B5', '{{AGR}}', ' s="2"')}<c r="C5"><f>B5*2</f><v>0</v></c></row>` +
      `<row r="6">${textCell('A6', '{{/if}}')}</row>` +
      `<row r="7">${textCell('A7', '{{#rows rank(FDI_REG, boundary=63)}}')}</row>` +
      `<row r="8">${textCell('A8', '{{.rank}}')}${textCell('B8', '{{.area.name}}')}${textCell('C8', '{{.value}}', ' s="1"')}<c r="D8" s="1"><f>C8/SUM(C$8:C$8)</f><v>1</v></c></row>` +
      `<row r="9">${textCell('A9', '{{/rows}}')}</row>` +
      `<row r="10">${textCell('B10', 'Cộng')}<c r="C10" s="1"><f>SUM(C8:C8)</f><v>0</v></c></row>` +
      `<row r="12">${textCell('A12', 'Hết')}</row>`,
    behind: '<mergeCells count="1"><mergeCell ref="A12:D12"/></mergeCells>',
  },
]);

async function filled(bytes: Uint8Array, period: string): Promise<Uint8Array> {
  const workbook = await open(bytes);
  const context = {
    figures,
    period: parsePeriod(period),
    area: figures.areas.find('VN'),
    today: '2026-01-01',
    lang: 'vi' as const,
  };
  return workbook.apply(planFill(workbook.snapshot(), workbook.positions(), context));
}

async function restored(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await open(bytes);
  return workbook.apply(planRestore(workbook.snapshot(), workbook.positions()));
}

it('a report is filled with its qualifiers, its list and its total', async () => {
  const cells = await cellsOf(await filled(template, '2024'), 'Báo cáo');
  expect(cells['A1']?.value).toBe('Kết quả năm 2024');
  expect(cells['B3']).toMatchObject({ value: 60, format: '"gần "#,##0' });
  expect(cells['B4']).toMatchObject({ value: 170, format: '"hơn "#,##0' });
  expect([5, 6, 7].map((row) => [cells[`A${row}`]?.value, cells[`C${row}`]?.value])).toEqual([
    [1, 3],
    [2, 2.16],
    [3, 2.1],
  ]);
  expect(cells['C8']).toMatchObject({ formula: 'SUM(C5:C7)' });
  expect(cells['C8']?.value).toBeCloseTo(7.26, 10);
  expect(cells['D6']?.formula).toBe('C6/SUM(C$5:C$7)');
});

it('it is filled again for another period: the list shrinks, rows of a condition go and come back', async () => {
  const first = await filled(template, '2024');
  const second = await filled(first, '2023');
  const cells = await cellsOf(second, 'Báo cáo');
  expect(cells['B3']).toMatchObject({ value: 52, format: '#,##0' });
  expect([4, 5].map((row) => cells[`C${row}`]?.value)).toEqual([3.01, 2.94]);
  expect(cells['C6']?.formula).toBe('SUM(C4:C5)');
  const third = await filled(second, '2024');
  expect(await valuesOf(third, 'Báo cáo')).toEqual(await valuesOf(first, 'Báo cáo'));
});

it.each([
  ['once', ['2024']],
  ['several times', ['2024', '2023', '2024']],
  ['last without the condition', ['2024', '2023']],
  ['first without it', ['2023', '2024']],
])('the template comes back as it was after it was filled %s', async (_case, periods) => {
  let report = template;
  for (const period of periods) report = await filled(report, period);
  const back = await restored(report);
  expect(await withoutCachedValues(back)).toEqual(await withoutCachedValues(template));
  const parts = partsOf(back);
  expect(Object.keys(parts)).toEqual(Object.keys(partsOf(template)));
  expect(parts['xl/workbook.xml']).not.toContain('_ngkt_');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<mergeCell ref="A12:D12"/>');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<row r="5" ht="30" customHeight="1">');
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<r><rPr><b/></rPr><t xml:space="preserve">Kết quả </t></r><r><t>{{period.label}}</t></r>',
  );
});

it('a published copy carries neither record nor markers', async () => {
  const workbook = await open(await filled(template, '2024'));
  const parts = partsOf(await workbook.apply(planPublish(workbook.snapshot(), workbook.positions())));
  expect(Object.keys(parts).some((name) => name.startsWith('customXml'))).toBe(false);
  for (const text of Object.values(parts)) expect(text).not.toMatch(/_ngkt_|\{\{|urn:ngkt/);
});

async function withoutCachedValues(bytes: Uint8Array): Promise<unknown> {
  const cells = await cellsOf(bytes, 'Báo cáo');
  return Object.fromEntries(
    Object.entries(cells).map(([address, { value, formula, format }]) => [
      address,
      { formula, format, value: formula === undefined ? value : null },
    ]),
  );
}
