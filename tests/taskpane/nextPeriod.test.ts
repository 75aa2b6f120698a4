import { parsePeriod } from '../../src/kpi/period';
import { nextPeriod } from '../../src/taskpane/views/fill/nextPeriod';

test.each([
  ['2024-Q1', ['2024-Q2', '2025-Q1'], '2024-Q2'],
  ['2024-Q4', ['2025-Q1'], '2025-Q1'],
  ['2024-S1', ['2025-S1'], '2025-S1'],
  ['2024-9M', ['2025-9M'], '2025-9M'],
  ['2024', ['2025'], '2025'],
  ['2024', ['2023'], '2024'],
])('after %s with figures of %j comes %s', (filled, withFigures, expected) => {
  const known = new Set(withFigures.map((id) => parsePeriod(id).id));
  expect(nextPeriod(parsePeriod(filled), (id) => known.has(id)).id).toBe(parsePeriod(expected).id);
});
