import fc from 'fast-check';
import { atLeastOf, divideValues, subtractValues, sumValues } from '../../src/kpi/claim';
import { contains, divideIntervals, intervalOf, overlap } from '../../src/kpi/interval';
import { convertValue } from '../../src/kpi/unit';
import type { Claim, Quantity, Range, Value } from '../../src/kpi/value';

/** A value as printed, and a number that could be the truth behind it. */
interface Printed {
  readonly value: Quantity | Range;
  readonly truth: number;
}

const WORDS: Readonly<Record<Claim, readonly string[]>> = {
  exact: [''],
  approx: ['khoảng'],
  below: ['gần', 'dưới'],
  above: ['hơn'],
  atLeast: ['ít nhất'],
  atMost: ['không quá'],
};

/** Position of the truth between the ends, from 0 to 1 without the ends themselves. */
const inside = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);
const decimals = fc.integer({ min: 0, max: 3 });
const digits = fc.integer({ min: -50000, max: 50000 });

const quantity: fc.Arbitrary<Printed> = fc
  .tuple(
    fc.constantFrom<Claim>('exact', 'approx', 'below', 'above', 'atLeast', 'atMost'),
    digits,
    decimals,
    inside,
    fc.nat(1),
  )
  .map(([kind, steps, places, at, choice]) => {
    const number = Number(`${steps}e-${places}`);
    const word = WORDS[kind][choice % WORDS[kind].length] ?? '';
    const value: Quantity = { kind, number, decimals: places, word, unit: '' };
    return { value, truth: truthOf(value, at) };
  });

const range: fc.Arbitrary<Printed> = fc
  .tuple(digits, fc.nat(20000), decimals, inside)
  .map(([steps, width, places, at]) => {
    const [low, high] = [Number(`${steps}e-${places}`), Number(`${steps + width}e-${places}`)];
    return {
      value: { kind: 'range', low, high, decimals: places, word: '', unit: '' },
      truth: low + (high - low) * at,
    };
  });

const printed = fc.oneof({ weight: 5, arbitrary: quantity }, { weight: 1, arbitrary: range });

function truthOf(value: Quantity, at: number): number {
  const { number } = value;
  const span = 10 * Math.abs(number) + 1;
  switch (value.kind) {
    case 'exact':
      return number;
    case 'approx':
      return number + (at - 0.5) * 10 ** -value.decimals;
    case 'below':
      return value.word === 'gần' && number > 0 ? number * at : number - span * at;
    case 'atMost':
      return number - span * (at - 0.001);
    case 'above':
      return number + span * at;
    case 'atLeast':
      return number + span * (at - 0.001);
  }
}

/** The truth lies in the value's interval; binary noise of the test's own sum is allowed for. */
function expectTrue(value: Value, truth: number): void {
  const interval = intervalOf(value);
  if (!interval) return;
  const noise = 1e-9 * Math.max(1, Math.abs(truth));
  expect(truth).toBeGreaterThanOrEqual(interval.low.at - noise);
  expect(truth).toBeLessThanOrEqual(interval.high.at + noise);
}

describe('a figure never says more than its source', () => {
  test('the claim of a printed value holds its truth', () => {
    fc.assert(
      fc.property(printed, ({ value, truth }) => {
        const interval = intervalOf(value);
        expect(interval && contains(interval, truth)).toBe(true);
      }),
      { numRuns: 20000 },
    );
  });

  test('sums and differences', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        expectTrue(sumValues([a.value, b.value]), a.truth + b.truth);
        expectTrue(subtractValues(a.value, b.value), a.truth - b.truth);
      }),
      { numRuns: 20000 },
    );
  });

  test('sums of many, also with a part left out', () => {
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 6 }), fc.integer({ min: 0, max: 1000 }), (parts, leftOut) => {
        const sum = parts.reduce((total, { truth }) => total + truth, 0);
        const result = sumValues(parts.map(({ value }) => value));
        expectTrue(result, sum);
        expectTrue(atLeastOf(result), sum + leftOut);
      }),
      { numRuns: 20000 },
    );
  });

  test('quotients and shares', () => {
    fc.assert(
      fc.property(printed, printed, fc.boolean(), (a, b, percent) => {
        if (b.truth !== 0)
          expectTrue(divideValues(a.value, b.value, { percent }), (a.truth / b.truth) * (percent ? 100 : 1));
      }),
      { numRuns: 20000 },
    );
  });

  test('quotients of measures that are never negative', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        if (a.truth < 0 || b.truth <= 0) return;
        expectTrue(divideValues(a.value, b.value, { nonNegative: true }), a.truth / b.truth);
      }),
      { numRuns: 20000 },
    );
  });

  test('results of results', () => {
    fc.assert(
      fc.property(printed, printed, printed, (a, b, c) => {
        expectTrue(subtractValues(sumValues([a.value, b.value]), c.value), a.truth + b.truth - c.truth);
        if (c.truth !== 0)
          expectTrue(divideValues(sumValues([a.value, b.value]), c.value), (a.truth + b.truth) / c.truth);
      }),
      { numRuns: 20000 },
    );
  });

  test('conversion to another unit', () => {
    fc.assert(
      fc.property(printed, ({ value, truth }) => {
        expectTrue(convertValue({ ...value, unit: 'tỷ USD' }, 'triệu USD'), truth * 1000);
        expectTrue(convertValue({ ...value, unit: 'triệu USD' }, 'tỷ USD'), truth / 1000);
      }),
      { numRuns: 20000 },
    );
  });
});

describe('intervals', () => {
  const about: Quantity = { kind: 'approx', number: 5.14, decimals: 2, word: 'khoảng', unit: '' };

  test('khoảng 5,14 is half a unit of the last digit either way', () => {
    expect(intervalOf(about)).toEqual({
      low: { at: 5.135, open: false, soft: false },
      high: { at: 5.145, open: false, soft: false },
    });
    expect(intervalOf({ ...about, tolerance: 0.04 })?.low.at).toBe(5.1);
  });

  test('khoảng 6,5–7 widens both ends by half of the finer one’s last digit', () => {
    const range: Range = {
      kind: 'range',
      low: 6.5,
      high: 7,
      decimals: 1,
      endDecimals: [1, 0],
      word: 'khoảng',
      unit: '%',
    };
    expect(intervalOf(range)).toMatchObject({ low: { at: 6.45 }, high: { at: 7.05 } });
  });

  test('gần 60 is above zero, dưới 60 need not be, unless the measure is never negative', () => {
    const nearly: Quantity = { kind: 'below', number: 60, decimals: 0, word: 'gần', unit: '' };
    expect(intervalOf(nearly)?.low).toEqual({ at: 0, open: true, soft: true });
    expect(intervalOf({ ...nearly, word: 'dưới' })?.low.at).toBe(-Infinity);
    expect(intervalOf({ ...nearly, word: 'dưới' }, { nonNegative: true })?.low.at).toBe(0);
    expect(intervalOf({ ...nearly, number: -5 })?.low.at).toBe(-Infinity);
  });

  test('ranks, words and missing figures have none', () => {
    expect(intervalOf({ kind: 'rank', rank: 4 })).toBeUndefined();
    expect(intervalOf({ kind: 'text', text: 'nhiều' })).toBeUndefined();
    expect(intervalOf({ kind: 'missing', reason: { vi: '', en: '' } })).toBeUndefined();
  });

  test('ends that only touch do not overlap unless both are reached', () => {
    const end = (at: number, open: boolean) => ({ at, open, soft: false });
    const upTo = { low: end(0, false), high: end(5, true) };
    const from = { low: end(5, false), high: end(9, false) };
    expect(overlap(upTo, from)).toBe(false);
    expect(overlap({ ...upTo, high: end(5, false) }, from)).toBe(true);
  });

  test('a negative divisor turns the ends round', () => {
    const end = (at: number) => ({ at, open: false, soft: false });
    expect(divideIntervals({ low: end(6), high: end(8) }, { low: end(-2), high: end(-1) })).toMatchObject({
      low: { at: -8 },
      high: { at: -3 },
    });
  });
});
