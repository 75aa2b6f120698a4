import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { saveBook } from '../../src/workbench/files/saveBook';
import { appliedToFile, cellLines, plannerOf, snapshotOf } from './bothAppliers';
import { closeExcel, openInExcel } from './openInExcel';
import { smallParts, textCell } from '../ooxml/smallWorkbook';
import { partsOf, zipOf } from '../ooxml/zipOf';

afterEach(closeExcel);

const year = { template: '', data: 'seed-2024', period: '2024', area: 'VN', today: '2024-12-25' };

/** A template with a day by itself and a list of days, and a formula that makes a day. */
function template(date1904: boolean): Uint8Array {
  const day = date1904 ? 43904 : 45366;
  const parts = smallParts([
    {
      name: 'S',
      rows:
        `<row r="1">${textCell('A1', '{{today}}')}</row>` +
        `<row r="2"><c r="A2"><f>DATE(2024,3,15)</f><v>${day}</v></c><c r="B2"><f>YEAR(A1)</f><v>0</v></c></row>` +
        `<row r="4">${textCell('A4', '{{#rows list(agreements)}}{{.name}}')}${textCell('B4', '{{.inForce}}{{/rows}}')}</row>` +
        `<row r="6"><c r="A6"><f>A2</f><v>${day}</v></c></row>`,
    },
  ]);
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
    '<sheets>',
    `<workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>`,
  );
  return zipOf(parts);
}

describe.each([
  ['1904', true, 44189],
  ['1900', false, 45651],
])('a workbook that counts days from %s', (_from, date1904, christmas) => {
  test('is filled with the days a fill of its file has, in cells and lists', async () => {
    const planner = await plannerOf(year);
    const bytes = template(date1904);
    const { office } = await openInExcel(bytes);
    const content = await readLiveWorkbook();
    expect(office.syncs).toBe(2);
    expect(content.snapshot.date1904).toBe(date1904);
    await applyLivePlan(content, planner(content.snapshot, content.positions));
    const live = await readLiveWorkbook();
    const file = await snapshotOf(await appliedToFile(bytes, planner));
    expect(cellLines(live.snapshot)).toEqual(cellLines(file.snapshot));
    const [sheet] = live.snapshot.sheets;
    const dates = sheet?.cells.filter(({ format, value }) => format === 'dd/mm/yyyy' && typeof value === 'number');
    expect(dates?.[0]?.value).toBe(christmas);
    expect(dates?.length).toBeGreaterThan(2);
  });
});

test('a day is not written where Excel does not tell how the workbook counts days', async () => {
  const planner = await plannerOf(year);
  await openInExcel(template(true));
  const { snapshot, positions } = await readLiveWorkbook();
  const planned = (): unknown => planner({ ...snapshot, date1904: undefined }, positions);
  expect(planned).toThrow(/1900.*1904/);
});

describe('a workbook that counts days from 1904 as the workbench saves it', () => {
  async function saved(bytes: Uint8Array, edit: string): Promise<string> {
    const { book } = await openInExcel(bytes);
    book.engine.sheets[0]?.write(1, 1, [[{ value: edit }]]);
    await book.engine.calculated();
    return partsOf(await saveBook(book, nodeZipCodec))['xl/worksheets/sheet1.xml'] ?? '';
  }

  test('keeps figures nothing has changed, and leaves to Excel those that rest on days', async () => {
    const sheet = await saved(template(true), 'x');
    expect(sheet).toContain('<f>DATE(2024,3,15)</f><v>43904</v>');
    expect(sheet).toContain('<f>A2</f><v>43904</v>');
    expect(sheet).toMatch(/<f>YEAR\(A1\)<\/f><\/c>/);
  });

  test('has the grid’s own figures otherwise', async () => {
    const parts = smallParts([
      { name: 'S', rows: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>' },
    ]);
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const { book } = await openInExcel(zipOf(parts));
    book.engine.sheets[0]?.write(1, 1, [[{ value: 21 }]]);
    await book.engine.calculated();
    const sheet = partsOf(await saveBook(book, nodeZipCodec))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<f>A1*2</f><v>42</v>');
  });
});
