import { parsePeriod } from '../../src/kpi/period';
import { planFill } from '../../src/report/plan/planFill';
import { planRestore } from '../../src/report/plan/planRestore';
import { sampleFigures } from '../report/sampleFigures';
import { open, smallWorkbook, textCell } from './smallWorkbook';
import { partsOf } from './zipOf';

const figures = sampleFigures();
const template = smallWorkbook([
  {
    name: 'BC',
    rows:
      `<row r="1">${textCell('A1', '{{#if AGR}}')}</row>` +
      `<row r="2">${textCell('A2', '{{#rows rank(FDI_REG, top=3)}}')}</row>` +
      `<row r="3">${textCell('A3', '{{.value}}')}<c r="B3"><f>A3/A$5</f><v>1</v></c></row>` +
      `<row r="4">${textCell('A4', '{{/rows}}')}</row>` +
      `<row r="5"><c r="A5"><f>SUM(A3:A3)</f><v>0</v></c></row>` +
      `<row r="6">${textCell('A6', '{{/if}}')}</row>` +
      `<row r="7">${textCell('A7', 'Cuối')}</row>`,
  },
]);
async function filled(bytes: Uint8Array, period: string): Promise<Uint8Array> {
  const file = await open(bytes);
  const p = parsePeriod(period);
  return file.apply(
    planFill(file.snapshot(), file.positions(), {
      figures,
      period: p,
      area: figures.areas.find('VN', p.end),
      today: '2025-01-10',
      lang: 'vi',
    }),
  );
}
const formulasOf = async (bytes: Uint8Array): Promise<(string | undefined)[]> =>
  (await open(bytes)).snapshot().sheets[0]?.cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])) ??
  [];

test('a list in rows that come back brings its total, however often it goes', async () => {
  let bytes = template;
  for (let time = 0; time < 2; time++) {
    bytes = await filled(bytes, '2023');
    expect(await formulasOf(bytes)).toEqual([]);
    bytes = await filled(bytes, '2024');
    expect(await formulasOf(bytes)).toEqual(['A1/A$4', 'A2/A$4', 'A3/A$4', 'SUM(A1:A3)']);
  }
  const file = await open(bytes);
  expect(await formulasOf(await file.apply(planRestore(file.snapshot(), file.positions())))).toEqual([
    'A3/A$5',
    'SUM(A3:A3)',
  ]);
});

test('ranges that begin or end in rows that come back take them in again', async () => {
  const rows =
    `<row r="1">${textCell('A1', '{{#if AGR}}')}</row><row r="2">${textCell('A2', '{{AGR}}')}</row>` +
    `<row r="3"><c r="A3"><v>5</v></c></row><row r="4">${textCell('A4', '{{/if}}')}</row><row r="5"><c r="A5"><v>1</v></c></row>` +
    `<row r="6">${textCell('A6', '{{#if AGR}}{{AGR}}{{/if}}')}</row><row r="7"><c r="A7"><f>SUM(A2:A6)</f></c></row>`;
  const behind =
    '<conditionalFormatting sqref="A2:A6"><cfRule type="expression" priority="1"><formula>$A2&gt;1</formula></cfRule></conditionalFormatting>';
  const start = smallWorkbook([{ name: 'BC', rows, behind }], {
    workbook: '<definedNames><definedName name="Vung">BC!$A$2:$A$6</definedName></definedNames>',
  });
  const seen = async (bytes: Uint8Array): Promise<unknown[]> => {
    const snapshot = (await open(bytes)).snapshot();
    const total = snapshot.sheets[0]?.cells.find(({ formula }) => formula !== undefined);
    const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    const format = /sqref="([^"]*)"><cfRule.*?<formula>([^<]*)/.exec(sheet);
    return [
      total?.formula,
      total?.value,
      snapshot.names.find(({ name }) => name === 'Vung')?.formula,
      format?.[1],
      format?.[2],
    ];
  };
  let bytes = start;
  for (let time = 0; time < 2; time++) {
    bytes = await filled(bytes, '2024');
    expect(await seen(bytes)).toEqual(['SUM(A1:A4)', 346, 'BC!$A$1:$A$4', 'A1:A4', '$A1&gt;1']);
    bytes = await filled(bytes, '2023');
    expect(await seen(bytes)).toEqual(['SUM(A1:A1)', 1, 'BC!$A$1:$A$1', 'A1:A1', '$A1&gt;1']);
  }
  const file = await open(bytes);
  const template2 = await file.apply(planRestore(file.snapshot(), file.positions()));
  expect(await seen(template2)).toEqual(['SUM(A2:A6)', 6, 'BC!$A$2:$A$6', 'A2:A6', '$A2&gt;1']);
});

test('a formula over a name that takes rows in again is calculated anew, also where another range begins beside them', async () => {
  const rows =
    `<row r="1">${textCell('A1', '{{#if AGR}}')}</row><row r="2">${textCell('A2', '{{AGR}}')}</row>` +
    `<row r="3"><c r="A3"><v>5</v></c></row><row r="4">${textCell('A4', '{{/if}}')}</row><row r="5"><c r="A5"><v>1</v></c></row>` +
    '<row r="6"><c r="A6"><f>SUM(Vung)</f></c></row><row r="7"><c r="A7"><f>SUM(A5:A5)</f><v>1</v></c></row>';
  const start = smallWorkbook([{ name: 'BC', rows }], {
    workbook: '<definedNames><definedName name="Vung">BC!$A$3:$A$5</definedName></definedNames>',
  });
  const totals = async (bytes: Uint8Array): Promise<unknown[]> =>
    (await open(bytes)).snapshot().sheets[0]?.cells.flatMap(({ formula, value }) => (formula ? [value] : [])) ?? [];
  const without = await filled(start, '2023');
  expect(await totals(without)).toEqual([1, 1]);
  expect(await totals(await filled(without, '2024'))).toEqual([6, 1]);
});
