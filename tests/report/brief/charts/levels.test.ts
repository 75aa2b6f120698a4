import fc from 'fast-check';
import { levelOf, levelsOf } from '../../../../src/report/brief/charts/levels';

test('five levels hold about equally many of the numbers', () => {
  const ends = levelsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(ends).toEqual([1, 3, 5, 7, 9]);
  expect([1, 2, 3, 10].map((number) => levelOf(number, ends))).toEqual([0, 0, 1, 4]);
});

test('fewer numbers make fewer levels, and equal numbers share one', () => {
  expect(levelsOf([7, 2])).toEqual([2, 7]);
  expect(levelsOf([0, 0, 0, 0, 0, 0, 0, 0, 5, 9])).toEqual([0, 5]);
  expect(levelsOf([])).toEqual([]);
});

test('a larger number is never in a lower level, and no level is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 63 }), (numbers) => {
      const ends = levelsOf(numbers);
      const levels = [...numbers].sort((a, b) => a - b).map((number) => levelOf(number, ends));
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      expect([...new Set(levels)]).toEqual(ends.map((_, level) => level));
    }),
  );
});
