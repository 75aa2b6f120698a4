import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtInAreas } from '../../../src/exchange/areaRows';
import { builtInIndicators } from '../../../src/exchange/indicatorCatalogue';
import { datasetOf } from '../../../src/kpi/dataset';
import { NgktError } from '../../../src/kpi/finding';
import { parsePeriod } from '../../../src/kpi/period';
import { FormsInTurn, type FormOrder } from '../../../src/service/forms/formMaker';
import { FormThreads, type FormThreadsOptions } from '../../../src/service/forms/formThreads';
import { compiledModule, packages } from '../compiledModule';

const template = readFileSync(path.resolve(__dirname, '../../../assets/forms/bieu-quy-tinh.xlsx'));
const indicators = new Map(builtInIndicators.map((indicator) => [indicator.code, indicator]));
const dataset = datasetOf({ indicators, areas: builtInAreas, observations: [] });
const order = (area: string): FormOrder => ({ dataset, area, period: parsePeriod('2026-Q2'), today: '2026-06-16' });

let folder: string;
let options: Pick<FormThreadsOptions, 'template' | 'script' | 'env'>;
let threads: FormThreads;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ngkt-threads-'));
  const script = compiledModule('src/service/forms/formWorker.ts', folder);
  options = { template, script, env: { ...process.env, ...packages } };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => threads.close());

it('a form made in a thread is the one made without', async () => {
  threads = new FormThreads({ ...options, threads: 1 });
  const here = await new FormsInTurn(template).make(order('VN34-24'));
  expect(await threads.make(order('VN34-24'))).toEqual(here);
});

it('more orders than threads: each gets its own form', async () => {
  threads = new FormThreads({ ...options, threads: 2 });
  const areas = builtInAreas.filter(({ id }) => id.startsWith('VN34-2')).map(({ id }) => id);
  const forms = await Promise.all(areas.map((area) => threads.make(order(area))));
  expect(forms.map(({ area }) => area.id)).toEqual(areas);
});

it('a refusal arrives as it was thrown, and the thread goes on', async () => {
  threads = new FormThreads({ ...options, threads: 1 });
  const refused = await threads.make(order('VN')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(NgktError);
  expect(refused).toMatchObject({ code: 'form.country', text: { vi: expect.any(String) as string } });
  expect((await threads.make(order('VN34-24'))).area.id).toBe('VN34-24');
});

it('where threads end at once, every order fails and none waits for ever', async () => {
  threads = new FormThreads({ ...options, script: path.join(folder, 'nowhere.js'), threads: 1 });
  const outcomes = await Promise.allSettled([threads.make(order('VN34-24')), threads.make(order('VN34-01'))]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('closed, it fails what is under way and refuses what comes', async () => {
  threads = new FormThreads({ ...options, threads: 1 });
  const underWay = [threads.make(order('VN34-24')), threads.make(order('VN34-01'))].map((form) =>
    form.then(
      () => 'made',
      () => 'failed',
    ),
  );
  await threads.close();
  expect(await Promise.all(underWay)).toEqual(['failed', 'failed']);
  await expect(threads.make(order('VN34-24'))).rejects.toThrow('ended');
});
