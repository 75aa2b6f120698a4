import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import { localDay } from '../../src/session/localDay';
import { callFunction, type FunctionContext, type FunctionValue } from '../../src/report/functions/call';
import { functionTable } from '../../src/report/functions/functionTable';
import { cellName } from '../../src/report/references/cellAddress';
import { DataPane } from './dataPane';
import { demoProvinces, figures2024 } from './dataTitles';
import { WorkbenchPage } from './workbenchPage';

/** Four quarterly levels in B2:B5, which an example points at. */
const weights = [100, 110, 120, 130];
/** Where the next example goes: below what the one before it spilled. */
let row = 10;

let workbench: WorkbenchPage;
let context: FunctionContext;
beforeAll(async () => {
  const today = localDay();
  const dataset = await readDatasetDirectory(path.join(__dirname, '../../assets/data/demo-provinces'));
  context = { figures: new Figures(dataset, { today }), lang: 'vi', today };
  workbench = await WorkbenchPage.open();
  for (const [index, weight] of weights.entries()) await workbench.typeInto(`B${index + 2}`, String(weight));
  const data = await DataPane.open(workbench);
  await data.pick('Nguồn số liệu', demoProvinces);
  await data.indicators.first().waitFor();
});
afterAll(() => workbench.close());

/** The arguments of an example, as its formula hands them over. */
function argumentsOf(example: string): FunctionValue[] {
  const list = example.slice(example.indexOf('(') + 1, example.lastIndexOf(')'));
  return (list.match(/"[^"]*"|[^,]+/g) ?? []).map((argument) =>
    argument === 'B2:B5' ? weights : (JSON.parse(argument) as FunctionValue),
  );
}

/** What the core answers, as rows. */
function answer(name: string, example: string): readonly (readonly unknown[])[] {
  const outcome = callFunction(name, argumentsOf(example), context);
  if ('error' in outcome) return [[outcome.error]];
  const rows = Array.isArray(outcome.value) ? outcome.value : [outcome.value];
  return (Array.isArray(rows[0]) ? rows : [rows]) as readonly (readonly unknown[])[];
}

/** A formula as it is typed where Excel speaks Vietnamese: `;` between arguments. */
function inVietnamese(formula: string): string {
  return formula.replace(/"[^"]*"|,/g, (found) => (found === ',' ? ';' : found));
}

describe('each function’s example from its reference page, typed into a cell', () => {
  it.each(functionTable.map(({ name, example }) => [name, example] as const))('%s: %s', async (name, example) => {
    const formula = example.startsWith('=') ? example : `=${example}`;
    const cell = cellName(row, 1);
    await workbench.typeInto(cell, inVietnamese(formula));
    await workbench.calculated();
    const expected = answer(name, example);
    const width = Math.max(...expected.map((values) => values.length));
    const block = await workbench.read(`${cell}:${cellName(row + expected.length - 1, width)}`);
    expect(block.map((cells) => cells.map(({ value }) => value ?? ''))).toEqual(expected);
    expect(block[0]?.[0]?.formula).toBe(formula);
    row += expected.length;
    expect((await workbench.cell(cellName(row, 1))).value).toBeNull();
    row++;
  });
});

it('a formula as Excel in Vietnamese takes it', async () => {
  await workbench.typeInto('H1', '=NGKT.WORDS(ROUND(2,4;0))');
  await workbench.calculated();
  expect(await workbench.cell('H1')).toMatchObject({ formula: '=NGKT.WORDS(ROUND(2.4,0))', value: 'hai' });
});

describe('what cannot be said', () => {
  it.each([
    ['a figure that is missing', '=NGKT.KPI("FDI_REG",1990)', '#N/A'],
    ['a fraction taken for a percentage', '=NGKT.TARGETSTATUS(0.0642,"6,5–7%")', '#VALUE!'],
    ['a base of nothing', '=NGKT.GROWTH(5;0)', '#DIV/0!'],
  ])('%s: %s is %s', async (_what, formula, error) => {
    await workbench.typeInto('F1', formula);
    await workbench.calculated();
    expect((await workbench.cell('F1')).value).toBe(error);
  });
});

it('formulas are calculated again when another data set is opened', async () => {
  await workbench.typeInto('F3', '=NGKT.KPI("HLA",2024)');
  await workbench.calculated();
  expect((await workbench.cell('F3')).value).toBe(answer('KPI', 'KPI("HLA",2024)')[0]?.[0]);
  const data = await DataPane.open(workbench);
  await data.pick('Nguồn số liệu', figures2024);
  await workbench.shows('F3', 'gần 60');
  await data.pick('Nguồn số liệu', demoProvinces);
  await workbench.shows('F3', answer('KPI', 'KPI("HLA",2024)')[0]?.[0]);
});

it('asks nobody but its own server for anything, and nothing goes wrong', () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
