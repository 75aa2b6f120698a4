import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { planRestore } from '../../src/report/plan/planRestore';
import { smallWorkbook } from '../ooxml/smallWorkbook';
import { appliedToFile, cellLines, plannerOf, snapshotOf } from './bothAppliers';
import { demo, fillLive } from './fillLive';
import { closeExcel, openInExcel } from './openInExcel';

afterEach(closeExcel);

const text = (cell: string, content: string) => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;
const formula = (cell: string, content: string) => `<c r="${cell}"><f>${content}</f></c>`;

const template = smallWorkbook([
  {
    name: 'BC',
    rows:
      `<row r="1">${text('A1', '{{#if HLA}}')}</row><row r="2">${text('B2', '{{HLA}}')}</row>` +
      `<row r="3">${text('A3', '{{/if}}')}</row><row r="4">${formula('B4', 'B2*2')}</row>` +
      `<row r="5">${text('A5', '{{#rows rank(FDI_REG, top=3)}}')}</row>` +
      `<row r="6">${text('A6', '{{.name}}')}${text('B6', '{{.value}}')}${formula('C6', 'N(C5)+B6')}${formula('D6', 'B6/B$2')}</row>` +
      `<row r="7">${text('A7', '{{/rows}}')}</row><row r="8">${formula('B8', 'SUM(B5:B7)')}</row>`,
  },
]);

test('formulas follow a list down, and lose and regain rows, in Excel as on disk', async () => {
  const [without, withFigures] = [await plannerOf({ ...demo, period: '2010' }), await plannerOf(demo)];
  await openInExcel(template);
  let file: Uint8Array = template;
  for (const plan of [without, withFigures, planRestore]) {
    await fillLive(plan);
    file = await appliedToFile(file, plan);
    const onDisk = cellLines((await snapshotOf(file)).snapshot);
    expect(cellLines((await readLiveWorkbook()).snapshot)).toEqual(onDisk);
    if (plan === without) expect(onDisk.join('\n')).toContain('=#REF!*2');
    if (plan === withFigures) {
      expect(onDisk.filter((line) => line.includes('=')).map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
        'R2C2 =B1*2',
        'R3C3 =N(C2)+B3',
        'R3C4 =B3/B$1',
        'R4C3 =N(C3)+B4',
        'R4C4 =B4/B$1',
        'R5C3 =N(C4)+B5',
        'R5C4 =B5/B$1',
        'R6C2 =SUM(B3:B5)',
      ]);
    }
  }
  expect(cellLines((await snapshotOf(file)).snapshot)).toEqual(cellLines((await snapshotOf(template)).snapshot));
});

test('references to one cell of several sheets move or stay in Excel as on disk', async () => {
  const list = (name: string, area: string) => ({
    name,
    rows:
      `<row r="1">${text('A1', `{{#rows rank(FDI_REG, top=${area})}}{{.name}}`)}${text('B1', '{{.value}}{{/rows}}')}</row>` +
      `<row r="2">${formula('B2', 'SUM(B1:B1)')}</row>`,
  });
  const sums = {
    name: 'Cộng',
    rows: `<row r="1">${formula('A1', 'SUM(T1:T2!B2)')}${formula('B1', 'SUM(T2:T3!B2)')}</row>`,
  };
  const spans = smallWorkbook([list('T1', '3'), list('T2', '5'), list('T3', '5'), sums]);
  await openInExcel(spans);
  let file: Uint8Array = spans;
  for (const plan of [
    await plannerOf(demo),
    await plannerOf({ ...demo, period: '2010' }),
    await plannerOf(demo),
    planRestore,
  ]) {
    await fillLive(plan);
    file = await appliedToFile(file, plan);
    const onDisk = cellLines((await snapshotOf(file)).snapshot);
    expect(cellLines((await readLiveWorkbook()).snapshot)).toEqual(onDisk);
    const formulas = onDisk.filter((line) => line.startsWith('Cộng')).map((line) => line.split(' ')[2]);
    const moves = onDisk.join('\n').includes('T2 R6C2 =SUM(B1:B5)');
    expect(formulas).toEqual(['=SUM(T1:T2!B2)', moves ? '=SUM(T2:T3!B6)' : '=SUM(T2:T3!B2)']);
  }
});
