/** Every number of every brief of the built-in data sets, of all their periods, in both languages and lengths. */
import path from 'node:path';
import { Figures } from '../../../src/analysis/figure';
import { readDatasetDirectory } from '../../../src/exchange/node/datasetDirectory';
import { parsePeriod } from '../../../src/kpi/period';
import { briefOf } from '../../../src/report/brief/briefOf';
import { problemsOf } from './checkedBrief';

const data = path.join(__dirname, '../../../assets/data');
const today = '2026-11-22';
const forms = [
  { lang: 'vi', length: 'full' },
  { lang: 'en', length: 'full' },
  { lang: 'vi', length: 'short' },
  { lang: 'en', length: 'short' },
] as const;

const cases = [
  { dataset: 'seed-2024', areas: ['VN', 'VN63-24', 'VN63-27', 'VN34-79'] },
  { dataset: 'demo-provinces', areas: ['VN', 'VN63-06', 'VN34-24', 'VN-01'] },
];

test.each(cases)('$dataset: every number has a source and can be worked out again', async ({ dataset, areas }) => {
  const figures = new Figures(await readDatasetDirectory(path.join(data, dataset)), { today });
  const ids = [...new Set(figures.dataset.observations.map(({ period }) => period))].sort();
  const problems = new Set<string>();
  for (const period of ids.map(parsePeriod)) {
    for (const area of areas.map((id) => figures.areas.find(id))) {
      // A province has few figures in most periods of the country; the year and the quarters tell enough.
      if (area.type !== 'country' && period.kind === 'month') continue;
      for (const form of forms) {
        const brief = briefOf({ figures, period, area, today, ...form });
        for (const problem of problemsOf(brief, figures))
          problems.add(`${period.id} ${area.id} ${form.lang}: ${problem}`);
      }
    }
  }
  expect([...problems].slice(0, 20)).toEqual([]);
});
