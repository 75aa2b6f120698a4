import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePeriod } from '../../src/kpi/period';
import { checkReport } from '../../src/report/checks/checkReport';
import { planFill } from '../../src/report/plan/planFill';
import { planPublish } from '../../src/report/plan/planPublish';
import { planRestore } from '../../src/report/plan/planRestore';
import { traceCell } from '../../src/report/trace/traceCell';
import { observed } from '../analysis/sampleDataset';
import { sampleFigures } from '../report/sampleFigures';
import { cellsOf, open, smallParts, textCell } from './smallWorkbook';
import { partsOf, zipOf } from './zipOf';

/** Figures with many decimals, words, ranges and line ends: all that a program might store in its own way. */
const figures = sampleFigures([
  observed('EXPORT', 'VN', '2024', 405.53 / 3),
  observed('FDI_REG', 'VN-01', '2024', 'ít nhất 2,0149'),
  observed('FDI_REG', 'VN-04', '2024', 0.1 + 0.2),
  observed('HLA', 'VN', '2025', 71),
]);

const parts = smallParts([
  {
    name: 'Báo cáo',
    rows:
      `<row r="1" ht="28.5" customHeight="1">${textCell('A1', 'Kết quả {{period.label}}')}</row>` +
      `<row r="2">${textCell('A2', 'Hoạt động')}${textCell('B2', '{{HLA}}', ' s="2"')}${textCell('C2', '{{EXPORT}}', ' s="1"')}</row>` +
      `<row r="3">${textCell('A3', '{{EXPORT_AGRI}}')}${textCell('B3', '{{GDP_GROWTH @2025}}')}${textCell('C3', '{{GDP_GROWTH}}')}</row>` +
      `<row r="4" x14ac:dyDescent="0.25">${textCell('A4', '{{#if AGR}}')}</row>` +
      `<row r="5" x14ac:dyDescent="0.25">${textCell('A5', 'Thỏa thuận')}${textCell('B5', '{{AGR}}', ' s="2"')}</row>` +
      `<row r="6" x14ac:dyDescent="0.25">${textCell('A6', '{{/if}}')}</row>` +
      `<row r="7">${textCell('A7', '{{#rows rank(FDI_REG)}}')}</row>` +
      `<row r="8">${textCell('A8', '{{.rank}}')}${textCell('B8', '{{.area.name}}')}${textCell('C8', '{{.value}}', ' s="1"')}</row>` +
      `<row r="9">${textCell('A9', '{{/rows}}')}</row>` +
      `<row r="10">${textCell('A10', 'Cộng')}<c r="C10" s="1"><f>SUM(C8:C8)</f><v>0</v></c></row>` +
      `<row r="11">${textCell('A11', '{{#rows list(agreements)}}{{.title}}')}${textCell('B11', '{{.signed}}{{/rows}}')}</row>`,
  },
]);
const sheet = 'xl/worksheets/sheet1.xml';
const template = zipOf({
  ...parts,
  [sheet]: (parts[sheet] ?? '').replace(
    '<worksheet ',
    '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac" ',
  ),
});

async function filled(bytes: Uint8Array, period: string): Promise<Uint8Array> {
  const workbook = await open(bytes);
  const { end } = parsePeriod(period);
  const context = { figures, period: parsePeriod(period), area: figures.areas.find('VN', end), today: '2025-01-10' };
  return workbook.apply(planFill(workbook.snapshot(), workbook.positions(), { ...context, lang: 'vi' }));
}

/** Values, formulas and number formats, however a program writes a format. */
async function contents(bytes: Uint8Array): Promise<unknown> {
  return Object.fromEntries(
    Object.entries(await cellsOf(bytes, 'Báo cáo'))
      .filter(([, { value, formula }]) => formula !== undefined || (value ?? '') !== '')
      .map(([address, { value, formula, format }]) => [
        address,
        {
          formula,
          format: format.replaceAll('\\', '').toLowerCase(),
          value: typeof value === 'number' ? Number(value.toPrecision(12)) : value,
        },
      ]),
  );
}

describe('a filled report saved by LibreOffice', () => {
  const saved = readFileSync(path.join(__dirname, '../fixtures/xlsx/filled-libreoffice.xlsx'));

  it('holds its record, and no cell counts as edited by hand', async () => {
    const workbook = await open(saved);
    expect(workbook.snapshot().record?.period).toBe('2024');
    expect(checkReport(workbook.snapshot(), workbook.positions(), figures)).toEqual([]);
    expect(await contents(saved)).toEqual(await contents(await filled(template, '2024')));
  });

  it.each(['2023', '2024', '2025'])('is filled again for %s like the report nobody saved', async (period) => {
    expect(await contents(await filled(saved, period))).toEqual(
      await contents(await filled(await filled(template, '2024'), period)),
    );
  });

  it('keeps one record with one relationship when it is filled again', async () => {
    const again = partsOf(await filled(saved, '2025'));
    expect(Object.keys(again).filter((name) => /^customXml\/item\d/.test(name))).toHaveLength(1);
    expect(again['_rels/.rels']).not.toContain('/customXml');
    expect(again['xl/_rels/workbook.xml.rels']?.match(/relationships\/customXml"/g)).toHaveLength(1);
    expect(again['xl/workbook.xml']).not.toMatch(/_ngkt_[^>]*hidden="false"|hidden="false"[^>]*_ngkt_/);
  });

  it('becomes the template again, whose rows carry nothing that the sheet does not declare', async () => {
    const workbook = await open(saved);
    const restored = await workbook.apply(planRestore(workbook.snapshot(), workbook.positions()));
    const expected = (await contents(template)) as Record<string, { value: unknown }>;
    const found = (await contents(restored)) as Record<string, { value: unknown }>;
    for (const cells of [expected, found]) delete cells['C10'];
    expect(found).toEqual(expected);
    expect(partsOf(restored)[sheet]).not.toContain('x14ac');
    expect(JSON.stringify(partsOf(restored))).not.toMatch(/_ngkt_|urn:ngkt/);
  });

  it('says where its figures come from', async () => {
    const workbook = await open(saved);
    const { record, sheets } = workbook.snapshot();
    if (!record || !sheets[0]) throw new Error('the fixture is filled');
    expect(traceCell(record, workbook.positions(), sheets[0], 2, 2)).toMatchObject({
      marker: '{{HLA}}',
      text: 'gần 60',
      edited: false,
      sources: [{ source: 'Báo Ấp Bắc' }],
    });
  });

  it('is published without a trace', async () => {
    const workbook = await open(saved);
    const published = partsOf(await workbook.apply(planPublish(workbook.snapshot(), workbook.positions())));
    expect(Object.keys(published).filter((name) => name.startsWith('customXml'))).toEqual([]);
    for (const text of Object.values(published)) expect(text).not.toMatch(/_ngkt_|urn:ngkt/);
  });
});
