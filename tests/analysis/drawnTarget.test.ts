import { drawnTarget, targetEnds } from '../../src/analysis/drawnTarget';
import { parsePeriod } from '../../src/kpi/period';
import { figuresOf, target } from './sampleDataset';

const figures = figuresOf([], {
  targets: [target('GDP_GROWTH', 'VN', '2024', '6,5–7%'), target('GDP_GROWTH', 'VN', '2024-S1', '6,2%')],
});
const country = figures.areas.find('VN');

test.each([
  ['2024', '6,5–7%'],
  ['2024-S1', '6,2%'],
  ['2024-S2', '6,5–7%'],
  ['2024-Q3', '6,5–7%'],
  ['2025-Q1', undefined],
])('beside a figure of %s stands the target %s', (period, text) => {
  const figure = figures.figure({ indicator: 'GDP_GROWTH', period: parsePeriod(period), area: country });
  expect(drawnTarget(figures, figure)?.text).toBe(text);
});

test('an open end is absent, and a target in words has none', () => {
  expect(targetEnds('6,5–7%')).toEqual({ low: 6.5, high: 7 });
  expect(targetEnds('từ 8% trở lên')).toEqual({ low: 8 });
  expect(targetEnds('phấn đấu cao hơn năm trước')).toEqual({});
});
