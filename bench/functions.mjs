/**
 * node bench/functions.mjs [calls=10000]: what a call of the custom functions costs in the add-in's own code once the data are in
 * memory, in µs: the median of rounds over calls that all differ. Reading the data and Excel's side are not in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const { typescriptModule } = createRequire(import.meta.url)('../tools/typescriptModule.cjs');
const { FunctionAnswers } = typescriptModule('src/functions/functionAnswers.ts');
const { Figures, builtInAreas, AreaList, readDataset } = typescriptModule('src/session/core.ts');
const calls = typescriptModule('src/functions/functionCalls.ts');

globalThis.CustomFunctions = {
  Error: class {},
  ErrorCode: {},
};

const COUNT = Number(process.argv[2] ?? 10_000);
const ROUNDS = 9;
const TODAY = '2026-12-31';

const figures = new Figures(await readDataset(filesOf('demo-provinces'), 'demo-provinces'), { today: TODAY });
const session = {
  started: Promise.resolve(),
  settings: { lang: 'vi' },
  state: { kind: 'open', data: { figures } },
  subscribe: () => () => undefined,
};
const answers = new FunctionAnswers(
  session,
  () => Promise.resolve(calls),
  () => TODAY,
);
const areas = new AreaList(builtInAreas).list('34');
const quarters = ['2024', '2025', '2026'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const indicators = ['FDI_REG', 'FDI_NEW', 'FDI_ADJ', 'FDI_SHARE', 'FDI_PROJECTS'];

const kinds = {
  'KPI(indicator, period, id)': ['KPI', (i) => [indicator(i), quarter(i), area(i).id, null]],
  'KPI(indicator, period, "Bắc Ninh")': ['KPI', (i) => [indicator(i), laterQuarter(i), area(i).shortName, null]],
  'KPI(…, "share")': ['KPI', (i) => [indicator(i), quarter(i), area(i).id, 'share']],
  'KPI(…, "yoy")': ['KPI', (i) => [indicator(i), quarter(i), area(i).id, 'yoy']],
  'KPI(…, "rank")': ['KPI', (i) => [indicator(i), laterQuarter(i), area(i).id, 'rank']],
  'KPI(…, "text")': ['KPI', (i) => [indicator(i), quarter(i), area(i).id, 'text']],
  'RANK(indicator, period, area, 34)': ['RANK', (i) => [indicator(i), laterQuarter(i), area(i).id, 34]],
  'TARGETSTATUS(actual, target)': ['TARGETSTATUS', (i) => [(i % 100) / 10 + 1, '6,5–7%', null, null]],
};

let errors = 0;
await answers.functionNamed('GROWTH')(110, 100);
for (const [label, [name, args]] of Object.entries(kinds)) {
  const call = answers.functionNamed(name);
  const given = Array.from({ length: COUNT }, (_, i) => args(i));
  errors = 0;
  const cold = round(call, given);
  const missing = errors;
  const warm = Array.from({ length: ROUNDS }, () => round(call, given)).sort((a, b) => a - b);
  const median = warm[Math.floor(ROUNDS / 2)];
  console.log(
    `${label.padEnd(38)} first ${cold.toFixed(1).padStart(8)} µs   warm ${median.toFixed(2).padStart(6)} µs   ${missing} without figure`,
  );
}

/** Mean of one round in µs a call. */
function round(call, given) {
  const invocation = {};
  const start = performance.now();
  for (const args of given) {
    try {
      call(...args, invocation);
    } catch {
      errors++; // a missing figure is an answer too
    }
  }
  return ((performance.now() - start) * 1000) / given.length;
}

function indicator(i) {
  return indicators[i % indicators.length];
}

function quarter(i) {
  return quarters[Math.floor(i / indicators.length) % quarters.length];
}

/** Of the years in which the list of 34 is in force throughout. */
function laterQuarter(i) {
  return quarters[8 + (Math.floor(i / indicators.length) % 4)];
}

function area(i) {
  return areas[Math.floor(i / (indicators.length * quarters.length)) % areas.length];
}

function filesOf(id) {
  const folder = path.join(path.dirname(new URL(import.meta.url).pathname), '..', 'assets', 'data', id);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}
