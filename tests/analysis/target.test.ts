import fc from 'fast-check';
import { englishTarget } from '../../src/analysis/englishTarget';
import { parseTarget, targetGap, targetPosition, targetStatus } from '../../src/analysis/target';
import { NgktError } from '../../src/kpi/finding';
import { exact } from '../../src/kpi/value';
import { formatValue } from '../../src/language/formatValue';
import { errorOf, reason } from './said';

describe('a target as typed', () => {
  test.each([
    ['6,5–7%', { low: 6.5, high: 7 }],
    ['6,5 – 7%', { low: 6.5, high: 7 }],
    ['6.5-7', { low: 6.5, high: 7 }],
    ['từ 6,5% đến 7%', { low: 6.5, high: 7 }],
    ['từ 6,5 – 7% (năm 2024)', { low: 6.5, high: 7 }],
    ['phấn đấu đạt từ 6,5 – 7%', { low: 6.5, high: 7 }],
    ['from 6.5% to 7%', { low: 6.5, high: 7 }],
    ['≥8%', { low: 8 }],
    ['>= 8', { low: 8 }],
    ['=> 8%', { low: 8 }],
    ['từ 8% trở lên', { low: 8 }],
    ['8% trở lên', { low: 8 }],
    ['8% hoặc cao hơn', { low: 8 }],
    ['ít nhất 8%', { low: 8 }],
    ['at least 8%', { low: 8 }],
    ['8% or more', { low: 8 }],
    ['8% or higher', { low: 8 }],
    ['8%+', { low: 8 }],
    ['khoảng 6,5% hoặc cao hơn', { low: 6.5 }],
    ['≤ 4,5%', { high: 4.5 }],
    ['không quá 4,5%', { high: 4.5 }],
    ['at most 4.5%', { high: 4.5 }],
    ['khoảng 6,5%', { low: 6.45, high: 6.55 }],
    ['6,5% (khoảng)', { low: 6.45, high: 6.55 }],
    ['8% (ít nhất)', { low: 8 }],
    ['khoảng 7%', { low: 6.5, high: 7.5 }],
    ['about 6.5%', { low: 6.45, high: 6.55 }],
    ['hai con số', { low: 10 }],
    ['Tăng trưởng hai con số', { low: 10 }],
    ['double digit', { low: 10 }],
    ['double-digit', { low: 10 }],
    ['8%', { low: 8, high: 8 }],
    ['8', { low: 8, high: 8 }],
    ['-2%', { low: -2, high: -2 }],
    ['8%/năm', { low: 8, high: 8 }],
  ])('%s', (text, ends) => {
    const { low, high, lowOpen, highOpen } = parseTarget(text);
    expect({ low, high }).toEqual({ low: undefined, high: undefined, ...ends });
    expect(lowOpen && low !== undefined).toBe(false);
    expect(highOpen && high !== undefined).toBe(false);
  });

  test.each([
    ['trên 8%', { low: 8, lowOpen: true }],
    ['hơn 8%', { low: 8, lowOpen: true }],
    ['over 8%', { low: 8, lowOpen: true }],
    ['8% (trên)', { low: 8, lowOpen: true }],
    ['> 8', { low: 8, lowOpen: true }],
    ['dưới 4%', { high: 4, highOpen: true }],
    ['below 4%', { high: 4, highOpen: true }],
  ])('%s leaves its end out', (text, ends) => {
    expect(parseTarget(text)).toMatchObject(ends);
  });

  test('keeps its unit', () => {
    expect(parseTarget('39–40 tỷ USD')).toMatchObject({ low: 39, high: 40, unit: 'tỷ USD' });
    expect(parseTarget('6,5–7%').unit).toBe('%');
  });

  test.each(['', 'cao', 'gần 7%', '7% (gần)', 'thứ 4', 'chưa có số liệu', '–', '%'])('“%s” is no target', (text) => {
    expect(errorOf(() => parseTarget(text))).toMatch(/^target\.unknown: /);
  });

  test('with its ends the wrong way round is refused', () => {
    expect(errorOf(() => parseTarget('7–6,5%'))).toMatch(/^value\.lowAboveHigh: /);
  });

  test('with a number of two readings is refused', () => {
    expect(errorOf(() => parseTarget('≥1.947'))).toMatch(/^number\.ambiguous: /);
    expect(parseTarget('≥1.947 dự án', 'vi').low).toBe(1947);
  });

  test('of any letters is a target or a clear error', () => {
    const words = fc.constantFrom(
      'trên',
      'từ',
      '6,5',
      '–',
      '7',
      '%',
      'trở lên',
      'khoảng',
      '≥',
      'hai con số',
      '(',
      ')',
      ' ',
      'đạt',
      '.',
      '-',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { low, high } = parseTarget(text);
          expect(typeof (low ?? high)).toBe('number');
        } catch (error) {
          if (!(error instanceof NgktError)) throw error;
          expect(error.text.vi).toMatch(/\S/);
        }
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('status against a target', () => {
  test.each([
    [6.42, '6,5–7%', 'below'],
    [6.5, '6,5–7%', 'within'],
    [7, '6,5–7%', 'within'],
    [7.09, '6,5–7%', 'above'],
    [0.39, '6,5–7%', 'below'],
    [-6.17, '6,5–7%', 'below'],
    ['6,42%', '6,5–7%', 'below'],
    ['6.42', '6,5–7%', 'below'],
    ['ước 6,42%', '6,5–7%', 'below'],
    [8, '≥8%', 'within'],
    [8, 'trên 8%', 'below'],
    [8.01, 'trên 8%', 'within'],
    [7.99, '8% trở lên', 'below'],
    [10, 'hai con số', 'within'],
    [9.9, 'hai con số', 'below'],
    [6.45, 'khoảng 6,5%', 'within'],
    [6.56, 'khoảng 6,5%', 'above'],
    [8, '8%', 'within'],
    [8.1, '8%', 'above'],
    [4, 'dưới 4%', 'above'],
    [3.99, 'dưới 4%', 'within'],
    ['gần 7%', '≥8%', 'below'],
    ['hơn 7%', '6,5–7%', 'above'],
    ['dưới 6,5%', '6,5–7%', 'below'],
    ['ít nhất 8%', '≥8%', 'within'],
    ['6,6–6,9%', '6,5–7%', 'within'],
  ])('%s against %s is %s', (actual, target, expected) => {
    expect(targetStatus(actual, target, 'en')).toBe(expected);
  });

  test('in Vietnamese reads as a report writes it', () => {
    expect(targetStatus(6.42, '6,5–7%', 'vi')).toBe('thấp hơn mục tiêu');
    expect(targetStatus(6.8, '6,5–7%', 'vi')).toBe('đạt mục tiêu');
    expect(targetStatus(7.09, '6,5–7%', 'vi')).toBe('vượt mục tiêu');
    expect(targetStatus(5, 'không quá 4,5%', 'vi')).toBe('vượt giới hạn mục tiêu');
  });

  test.each([
    ['gần 7%', '6,5–7%'],
    ['hơn 6%', '6,5–7%'],
    ['khoảng 6,5%', '6,5–7%'],
    ['6–7%', '6,5–7%'],
    ['ít nhất 6,5%', '6,5–7%'],
  ])('%s against %s stays open and says so', (actual, target) => {
    expect(errorOf(() => targetStatus(actual, target, 'en'))).toMatch(/^target\.open: /);
  });

  test('an actual figure that is no number is refused', () => {
    expect(errorOf(() => targetStatus('cao kỷ lục', '6,5–7%', 'en'))).toMatch(/^target\.actual: /);
  });

  test('figures of one measure compare over units', () => {
    expect(targetStatus('39500 triệu USD', '39–40 tỷ USD', 'en')).toBe('within');
    expect(errorOf(() => targetStatus('5 dự án', '39–40 tỷ USD', 'en'))).toMatch(/^unit\.incompatible: /);
  });
});

describe('a number that looks like a %-formatted cell’s fraction', () => {
  test.each([
    [0.0642, '6,5–7%'],
    [-0.0642, '6,5–7%'],
    [0.0325, '6,5–7%'],
    [0.14, '6,5–7%'],
    [0.0642, '6.5-7'],
    [0.085, '≥8%'],
    [0.12, 'hai con số'],
    ['0,0642', '6,5–7%'],
  ])('%s against %s is not judged', (actual, target) => {
    expect(errorOf(() => targetStatus(actual, target, 'en'))).toMatch(/^target\.fraction: /);
    expect(errorOf(() => targetGap(actual, target))).toMatch(/^target\.fraction: /);
  });

  test.each([
    [0.39, '6,5–7%'],
    [0.0324, '6,5–7%'],
    [0.1401, '6,5–7%'],
    [0, '6,5–7%'],
    [1, '6,5–7%'],
    [0.39, '≥8%'],
    ['0,0642%', '6,5–7%'],
  ])('%s against %s is a real figure', (actual, target) => {
    expect(targetStatus(actual, target, 'en')).toBe('below');
  });

  test('is settled by the unit argument', () => {
    expect(targetStatus(0.0642, '6,5–7%', 'en', '%')).toBe('below');
    expect(targetStatus(0.0662, '6,5–7%', 'en', 'fraction')).toBe('within');
    expect(targetStatus(0.07, '6,5–7%', 'en', 'fraction')).toBe('within');
    expect(errorOf(() => targetStatus(6.6, '6,5–7%', 'en', 'tỷ'))).toMatch(/^target\.unit: /);
  });

  test('exactly between half the lower and twice the upper end', () => {
    const size = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(size, (number) => {
        const suspicious = 100 * number >= 3.25 && 100 * number <= 14;
        const judged = () => targetStatus(number, '6,5–7%', 'en');
        if (suspicious) expect(errorOf(judged)).toMatch(/^target\.fraction: /);
        else expect(judged()).toBe('below');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('gap to a target', () => {
  test.each([
    [6.42, '6,5–7%', '0,08 điểm phần trăm'],
    [7.09, '6,5–7%', '0,09 điểm phần trăm'],
    [6.8, '6,5–7%', '0 điểm phần trăm'],
    ['gần 7%', '≥8%', 'trên 1 điểm phần trăm'],
    ['35 tỷ USD', '39–40 tỷ USD', '4 tỷ USD'],
    ['khoảng 6%', '≥8%', 'khoảng 2 điểm phần trăm'],
  ])('%s to %s is %s', (actual, target, text) => {
    expect(formatValue(targetGap(actual, target), 'vi')).toBe(text);
  });

  test('is missing with the reason where the claim leaves it open', () => {
    expect(reason(targetGap('gần 7%', '6,5–7%'))).toContain('gần 7%');
  });

  test('is zero exactly inside, and leads to the end outside', () => {
    const tenth = fc.integer({ min: -300, max: 300 }).map((steps) => steps / 10);
    fc.assert(
      fc.property(tenth, tenth, tenth, (actual, a, b) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        const band = { low, high, lowOpen: false, highOpen: false, decimals: 1, unit: '%', text: '' };
        const position = targetPosition(exact(actual, '%'), band);
        const gap = targetGap(actual, band, '%');
        const distance = gap.kind === 'exact' ? gap.number : NaN;
        if (position === 'within') expect(distance).toBe(0);
        else expect(distance).toBeGreaterThan(0);
        if (position === 'below') expect(actual + distance).toBeCloseTo(low, 10);
        if (position === 'above') expect(actual - distance).toBeCloseTo(high, 10);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['6,5–7%', '6.5–7%'],
  ['7–7,5%', '7–7.5%'],
  ['8%', '8%'],
  ['405 tỷ USD', '405 billion USD'],
  ['hai con số', 'double digit'],
  ['từ 8% trở lên', '8% or more'],
  ['6,5–7% (phấn đấu 7–7,5%)', '6.5–7% (phấn đấu 7–7.5%)'],
  ['tăng 1.234,5 tỷ', 'tăng 1,234.5 tỷ'],
  ['tăng mạnh', 'tăng mạnh'],
  ['khoảng 6,5% hoặc cao hơn', 'about 6.5% or more'],
])('the target “%s” reads “%s” in English', (typed, english) => {
  expect(englishTarget(typed)).toBe(english);
});
