import fc from 'fast-check';
import { requiredPace } from '../../src/analysis/pace';
import { parseTarget } from '../../src/analysis/target';

const levels2023 = [1321873.9, 1410672.7, 1454276.1, 1643902.2];

describe('the pace the rest of the year needs', () => {
  test('for 6,5–7 % after a first half of 6,42 % in 2024', () => {
    const { low, high } = requiredPace(parseTarget('6,5–7%'), 6.42, levels2023, 2);
    expect(low).toBeCloseTo(6.57, 2);
    expect(high).toBeCloseTo(7.51, 2);
  });

  test('has no end where the target has none', () => {
    expect(Object.keys(requiredPace(parseTarget('≥8%'), 6, levels2023, 1))).toEqual(['low']);
    expect(Object.keys(requiredPace(parseTarget('không quá 8%'), 6, levels2023, 1))).toEqual(['high']);
  });

  test('is the target itself before the first quarter closes', () => {
    expect(requiredPace({ low: 6.5, high: 7 }, 0, levels2023, 0)).toEqual({ low: 6.5, high: 7 });
  });

  test.each([
    [[1, 2, 3], 2],
    [[1, 2, 3, 0], 2],
    [[1, 2, 3, NaN], 2],
    [levels2023, 4],
    [levels2023, -1],
    [levels2023, 1.5],
  ])('refuses the levels %s with %s quarters closed', (weights, closed) => {
    expect(() => requiredPace({ low: 7 }, 6, weights, closed)).toThrow(RangeError);
  });

  test('kept for the remaining quarters, gives exactly the target', () => {
    const weight = fc.double({ min: 1, max: 1e7, noNaN: true });
    const rate = fc.double({ min: -20, max: 30, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(weight, weight, weight, weight),
        rate,
        rate,
        fc.integer({ min: 0, max: 3 }),
        (weights, goal, soFar, closed) => {
          const { low } = requiredPace({ low: goal }, soFar, weights, closed);
          const year = weights.map(
            (level, quarter) => level * (1 + (quarter < closed ? soFar : (low as number)) / 100),
          );
          const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
          const growth = (total(year) / total(weights) - 1) * 100;
          expect(Math.abs(growth - goal)).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
