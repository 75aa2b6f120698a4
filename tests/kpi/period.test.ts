import fc from 'fast-check';
import { NgktError } from '../../src/kpi/finding';
import { coverage, fromMonths, monthsOf, parsePeriod, shiftPeriod, shiftYears, within } from '../../src/kpi/period';
import { errorCode } from './errorCode';

describe('periods', () => {
  test.each([
    ['2024', '2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-S1', '2024-S1', 'half', '2024-01-01', '2024-06-30'],
    ['2024-s2', '2024-S2', 'half', '2024-07-01', '2024-12-31'],
    ['2024-Q3', '2024-Q3', 'quarter', '2024-07-01', '2024-09-30'],
    ['2024-07', '2024-07', 'month', '2024-07-01', '2024-07-31'],
    ['2024-M07', '2024-07', 'month', '2024-07-01', '2024-07-31'],
    ['2024-02', '2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-9M', '2024-01-01/P9M', 'span', '2024-01-01', '2024-09-30'],
    ['2024-01-01/P9M', '2024-01-01/P9M', 'span', '2024-01-01', '2024-09-30'],
    ['2024-6M', '2024-S1', 'half', '2024-01-01', '2024-06-30'],
    ['2022-01-01/P2Y', '2022-01-01/P24M', 'span', '2022-01-01', '2023-12-31'],
    ['2023-01-01/P1Y', '2023', 'year', '2023-01-01', '2023-12-31'],
    [' 2024 ', '2024', 'year', '2024-01-01', '2024-12-31'],
  ])('%s is %s', (typed, id, kind, start, end) => {
    expect(parsePeriod(typed)).toEqual({ id, kind, start, end });
  });

  test.each([
    '2024-07-01',
    '2024-7-1',
    '01/07/2024',
    '1.7.2024',
    '2024-07-01 00:00:00',
    '2024-07-01T00:00:00',
    'Jul-24',
    'Thg7-24',
    'Th7-24',
    '7/1/24',
    '45474',
  ])('a date (%s) where a period should stand is refused and said to be a date', (typed) => {
    expect(errorCode(() => parsePeriod(typed))).toBe('period.date');
    expect(() => parsePeriod(typed)).toThrow(/is a date, not a reporting period/);
  });

  test('before the first year figures are given for there are periods to compare with, and no figures', () => {
    expect(shiftPeriod(parsePeriod('1900-Q1'), -1).id).toBe('1899-Q4');
    expect(shiftYears(parsePeriod('1900'), -1)).toMatchObject({ id: '1899', start: '1899-01-01', end: '1899-12-31' });
    expect(shiftPeriod(parsePeriod('2999'), 1).id).toBe('3000');
    expect(errorCode(() => shiftYears(parsePeriod('1900'), -1900))).toBe('period.unknown');
  });

  test.each([
    '',
    '24',
    '2024-S3',
    '2024-Q5',
    '2024-13',
    '2024-7',
    '2024-00',
    '2024-0M',
    '2024-13M',
    '2024-01-01/P0M',
    '2024-01-15/P9M',
    '6 tháng đầu năm 2024',
    '0024',
    '1899',
  ])('“%s” is not a period', (typed) => {
    expect(errorCode(() => parsePeriod(typed))).toBe('period.unknown');
  });

  test('a period and its canonical name are the same period', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2900 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (year, month, months) => {
          const period = fromMonths(year, month, months);
          expect(parsePeriod(period.id)).toEqual(period);
          expect(monthsOf(period)).toBe(months);
        },
      ),
      { numRuns: 20000 },
    );
  });

  test('any text is a period or an error of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^2\d{3}-[SQMP\d/-]{0,8}$/)), (text) => {
        try {
          expect(parsePeriod(text).id).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(NgktError);
        }
      }),
      { numRuns: 20000 },
    );
  });
});

describe('which days a period’s figures cover', () => {
  test.each([
    ['2024-Q2', '2024-03-15', '2024-06-14'],
    ['2024-Q1', '2023-12-15', '2024-03-14'],
    ['2024', '2023-12-15', '2024-12-14'],
    ['2024-S1', '2023-12-15', '2024-06-14'],
    ['2024-S2', '2024-06-15', '2024-12-14'],
    ['2024-9M', '2023-12-15', '2024-09-14'],
    ['2024-07', '2024-06-15', '2024-07-14'],
    ['2024-01', '2023-12-15', '2024-01-14'],
  ])('under NĐ 09/2019 điều 12, %s runs from %s to %s', (period, from, to) => {
    expect(coverage(parsePeriod(period), 'administrative')).toEqual({ from, to });
  });

  test('under the calendar rule a quarter is its own days', () => {
    expect(coverage(parsePeriod('2024-Q2'), 'calendar')).toEqual({ from: '2024-04-01', to: '2024-06-30' });
  });
});

describe('moving through periods', () => {
  test.each([
    ['2024', -1, '2023'],
    ['2024-S1', -1, '2023-S2'],
    ['2024-Q1', -1, '2023-Q4'],
    ['2024-Q4', 1, '2025-Q1'],
    ['2024-01', -1, '2023-12'],
    ['2024-9M', -1, '2023-01-01/P9M'],
    ['2022-01-01/P24M', 1, '2024-01-01/P24M'],
    ['2024-02-01/P3M', -1, '2023-11-01/P3M'],
  ])('%s moved by %i is %s', (period, count, moved) => {
    expect(shiftPeriod(parsePeriod(period), count).id).toBe(moved);
  });

  test('a year earlier keeps the kind', () => {
    expect(shiftYears(parsePeriod('2024-S1'), -1).id).toBe('2023-S1');
    expect(shiftYears(parsePeriod('2024-02'), 1).end).toBe('2025-02-28');
  });

  test('a quarter lies within its half and its year, not within the other half', () => {
    expect(within(parsePeriod('2024-Q2'), parsePeriod('2024-S1'))).toBe(true);
    expect(within(parsePeriod('2024-Q2'), parsePeriod('2024'))).toBe(true);
    expect(within(parsePeriod('2024-Q3'), parsePeriod('2024-S1'))).toBe(false);
  });
});
