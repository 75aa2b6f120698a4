import { NgktError } from '../../src/kpi/finding';
import { observationKey, type Observation } from '../../src/kpi/observation';
import { exact, isQuantity, missing, printedDecimals, type Value } from '../../src/kpi/value';
import { quoted } from '../../src/kpi/quoted';

describe('values', () => {
  test.each([
    [36, 0],
    [4.46, 2],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [-0.5, 1],
  ])('%d is printed with %i digits after the decimal mark', (number, decimals) => {
    expect(printedDecimals(number)).toBe(decimals);
    expect(exact(number).decimals).toBe(decimals);
  });

  test('a trailing zero that was printed is kept', () => {
    expect(exact(6.5, '%', 2)).toEqual({ kind: 'exact', number: 6.5, decimals: 2, word: '', unit: '%' });
  });

  test('only single numbers are quantities', () => {
    const others: Value[] = [
      { kind: 'range', low: 1, high: 2, decimals: 0, word: '', unit: '' },
      { kind: 'rank', rank: 1 },
      { kind: 'text', text: 'nhiều' },
      missing({ vi: 'x', en: 'x' }),
    ];
    expect(others.filter(isQuantity)).toEqual([]);
    expect(isQuantity({ ...exact(60), kind: 'below', word: 'gần' })).toBe(true);
  });
});

describe('errors and keys', () => {
  test('an error learns more of its place on the way out, and the inner place counts', () => {
    const error = new NgktError('x', { vi: 'vi', en: 'en' }, { cell: 'B6' }).at({ file: 'a.xlsx', cell: 'A1' });
    expect(error.where).toEqual({ file: 'a.xlsx', cell: 'B6' });
    expect(error).toMatchObject({ code: 'x', message: 'en', name: 'NgktError' });
  });

  test('observations of one figure from two sources, or of two vintages, are two observations', () => {
    const base = {
      indicator: 'GDP_GROWTH',
      definition: '1',
      area: 'VN',
      counterpart: '',
      period: '2024-Q2',
      value: exact(6.93, '%'),
      status: 'E',
      cutOff: '',
      asOf: '2024-06',
      source: 'a',
      comment: '',
      file: 'observations.csv',
      line: 2,
    } satisfies Observation;
    expect(observationKey({ ...base, line: 3, comment: 'x' })).toBe(observationKey(base));
    expect(observationKey({ ...base, asOf: '2025-01' })).not.toBe(observationKey(base));
    expect(observationKey({ ...base, source: 'b' })).not.toBe(observationKey(base));
    expect(observationKey({ ...base, definition: '2' })).not.toBe(observationKey(base));
  });

  test('messages repeat what was typed, but not a page of it', () => {
    expect(quoted('ngắn')).toBe('ngắn');
    expect(quoted('x'.repeat(1000))).toHaveLength(61);
  });
});
