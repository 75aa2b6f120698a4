import fc from 'fast-check';
import { tile } from '../../src/analysis/tiling';
import { fromMonths, monthsOf, parsePeriod, within } from '../../src/kpi/period';
import { figuresOf, observed } from './sampleDataset';

const year = parsePeriod('2024');

function figuresFor(periods: readonly string[]) {
  const figures = figuresOf(periods.map((period) => observed('EXPORT', 'VN', period, 1)));
  return periods.map((period) =>
    figures.figure({ indicator: 'EXPORT', area: figures.areas.find('VN'), period: parsePeriod(period) }),
  );
}

function tiled(periods: readonly string[]) {
  const { figures, gaps } = tile(year, figuresFor(periods));
  return { used: figures.map(({ period }) => period.id), gaps: gaps.map(({ id }) => id) };
}

test.each([
  [[], [], ['2024']],
  [['2024-S1', '2024-S2'], ['2024-S1', '2024-S2'], []],
  [['2024-Q1', '2024-Q2', '2024-S1', '2024-S2'], ['2024-S1', '2024-S2'], []],
  [['2024-9M', '2024-S1', '2024-Q4'], ['2024-01-01/P9M', '2024-Q4'], []],
  [['2024-Q1', '2024-Q4'], ['2024-Q1', '2024-Q4'], ['2024-04-01/P6M']],
  [['2024-Q2'], ['2024-Q2'], ['2024-Q1', '2024-S2']],
])('%j covers the year with %j and leaves %j', (periods, used, gaps) => {
  expect(tiled(periods)).toEqual({ used, gaps });
});

test('whatever is known, figures and gaps together are the year exactly once', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .filter(([month, months]) => month + months <= 13)
    .map(([month, months]) => fromMonths(2024, month, months).id);
  fc.assert(
    fc.property(fc.uniqueArray(stretch, { maxLength: 10 }), (periods) => {
      const { figures, gaps } = tile(year, figuresFor(periods));
      const all = [...figures.map(({ period }) => period), ...gaps].sort((a, b) => (a.start < b.start ? -1 : 1));
      expect(all.reduce((sum, period) => sum + monthsOf(period), 0)).toBe(12);
      all.forEach((period, index) => {
        expect(within(period, year)).toBe(true);
        expect(index === 0 || (all[index - 1] as typeof period).end < period.start).toBe(true);
      });
    }),
    { numRuns: 1000 },
  );
});
