import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { rank } from '../../src/analysis/rank';
import { checkDataset } from '../../src/analysis/checks';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import { AreaList } from '../../src/kpi/areaList';
import type { Dataset } from '../../src/kpi/dataset';
import { parsePeriod } from '../../src/kpi/period';

const folder = path.join(__dirname, '..', '..', 'assets', 'data', 'demo-provinces');
let dataset: Dataset;

beforeAll(async () => {
  dataset = await readDatasetDirectory(folder);
});

test('the committed files are what the generator makes, byte for byte', () => {
  const script = path.join(__dirname, '..', '..', 'tools', 'demo-provinces.mjs');
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});

test('the data set and every row of it say that they are illustrative', () => {
  expect(dataset.illustrative).toBe(true);
  expect(dataset.issuer.vi).toContain('dữ liệu minh họa');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
    const rows = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').slice(1);
    expect(rows.filter((row) => !row.includes('minh họa'))).toEqual([]);
  }
});

test('it stays small', () => {
  const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});

test('twelve quarters have the 63 units, then the 34; only in the last two some sent nothing', () => {
  const areas = new AreaList(dataset.areas);
  const quarters = [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
  for (const quarter of quarters) {
    const units = areas.inForce(parsePeriod(quarter).end).map(({ id }) => id);
    const present = new Set(
      dataset.observations
        .filter(({ indicator, period }) => indicator === 'FDI_REG' && period === quarter)
        .map(({ area }) => area),
    );
    expect(units).toHaveLength(quarter < '2025-Q3' ? 63 : 34);
    const late = units.filter((id) => !present.has(id));
    expect([quarter, late.length]).toEqual([quarter, quarter > '2026-Q2' ? 2 : 0]);
    expect(present.has('VN')).toBe(true);
  }
});

test('every indicator of the provinces is there, with partners, words, gaps and revisions', () => {
  const codes = new Set(dataset.observations.map(({ indicator }) => indicator));
  for (const code of 'FDI_NEW FDI_ADJ FDI_SHARE FDI_REG FDI_STOCK FDI_PROJECTS FDI_PARTNERS EXPORT EXPORT_AGRI PROMO_EVENTS BUSINESS_SUPPORTED AGR GDP_GROWTH GDP_LEVEL'.split(
    ' ',
  )) {
    expect(codes).toContain(code);
  }
  expect(new Set(dataset.observations.map(({ counterpart }) => counterpart)).size).toBe(8);
  expect(new Set(dataset.observations.map(({ value }) => value.kind))).toEqual(
    new Set(['exact', 'above', 'below', 'missing']),
  );
  expect(dataset.observations.filter(({ comment }) => comment === 'Số điều chỉnh').length).toBeGreaterThan(10);
  for (const list of [dataset.targets, dataset.activities, dataset.agreements, dataset.tasks, dataset.texts])
    expect(list.length).toBeGreaterThan(50);
});

test('ranks of a quarter and of a year can be compared with the year before', () => {
  const figures = new Figures(dataset, { today: '2026-07-20' });
  for (const period of ['2025-Q1', '2025-Q3', '2026-Q2', '2025']) {
    const { rows } = rank(figures, { indicator: 'FDI_REG', period: parsePeriod(period) });
    expect([period, rows.filter(({ rankChange }) => rankChange === undefined).length]).toEqual([period, 0]);
  }
});

test('nothing in it contradicts itself: only gaps are found', () => {
  const rules = new Set(checkDataset(dataset).map(({ rule }) => rule));
  expect(rules).toEqual(new Set(['required.areas']));
});

test('the register lists as many agreements of every province and quarter as its figures count', () => {
  const listed = new Map<string, number>();
  for (const { area, signed, kind } of dataset.agreements) {
    if (kind === 'FTA') continue;
    const quarter = `${signed.slice(0, 4)}-Q${Math.ceil(Number(signed.slice(5, 7)) / 3)}`;
    const key = `${area} ${quarter}`;
    listed.set(key, (listed.get(key) ?? 0) + 1);
  }
  const counted = dataset.observations.filter(({ indicator, area }) => indicator === 'AGR' && area !== 'VN');
  expect(counted.length).toBeGreaterThan(500);
  const differing = counted.filter(({ area, period, value }) => {
    return 'number' in value && value.number !== (listed.get(`${area} ${period}`) ?? 0);
  });
  expect(differing).toEqual([]);
});
