import fc from 'fast-check';
import { letterWidth, periodLines, rangeLines, wrapped } from '../../../src/publication/charts/letterWidth';

test('a Vietnamese letter is as wide as its base', () => {
  expect(letterWidth('Thừa Thiên Huế', 10)).toBe(letterWidth('Thua Thien Hue', 10));
  expect(letterWidth('Đắk Lắk', 10)).toBe(letterWidth('Dak Lak', 10));
});

test('widths are those of the letters: digits alike, i narrower than m, twice the size twice as wide', () => {
  expect(letterWidth('1', 10)).toBe(letterWidth('8', 10));
  expect(letterWidth('i', 10)).toBeLessThan(letterWidth('m', 10));
  expect(letterWidth('Hà Nội', 20)).toBeCloseTo(2 * letterWidth('Hà Nội', 10));
});

test('lines hold all words in order, each line within the width unless it is one word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zA-Zđươế]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 20, max: 200 }),
      (words, width) => {
        const lines = wrapped(words.join(' '), 12, width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) {
          if (line.includes(' ')) expect(letterWidth(line, 12)).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});

test('a period too long for its place breaks at its slash', () => {
  expect(periodLines('Q.III/2025', 12, 100)).toEqual(['Q.III/2025']);
  expect(periodLines('Q.III/2025', 12, 40)).toEqual(['Q.III/', '2025']);
});

test('a range too long for its place breaks at its dash', () => {
  expect(rangeLines('7,5–8,5%', 11, 100)).toEqual(['7,5–8,5%']);
  expect(rangeLines('7,5–8,5%', 11, 35)).toEqual(['7,5–', '8,5%']);
  expect(rangeLines('từ 8% trở lên', 11, 35)).toEqual(wrapped('từ 8% trở lên', 11, 35));
});
