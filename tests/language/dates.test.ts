import fc from 'fast-check';
import { NgktError } from '../../src/kpi/finding';
import { formatDate, parseDate } from '../../src/language/dates';
import { errorCode } from '../kpi/errorCode';

describe('how dates read', () => {
  test.each([
    ['2020-01-05', '05/01/2020', 'ngày 05 tháng 01 năm 2020', '5 Jan 2020', '5 January 2020'],
    ['2022-08-10', '10/8/2022', 'ngày 10 tháng 8 năm 2022', '10 Aug 2022', '10 August 2022'],
    ['2025-07-01', '01/7/2025', 'ngày 01 tháng 7 năm 2025', '1 Jul 2025', '1 July 2025'],
    ['2026-02-28', '28/02/2026', 'ngày 28 tháng 02 năm 2026', '28 Feb 2026', '28 February 2026'],
    ['2024-12-20', '20/12/2024', 'ngày 20 tháng 12 năm 2024', '20 Dec 2024', '20 December 2024'],
    ['2021-05', '5/2021', 'tháng 5 năm 2021', 'May 2021', 'May 2021'],
    ['2021-01', '01/2021', 'tháng 01 năm 2021', 'Jan 2021', 'January 2021'],
    ['2020', '2020', 'năm 2020', '2020', '2020'],
  ])('%s', (iso, vi, viLong, en, enLong) => {
    expect(formatDate(iso, 'vi')).toBe(vi);
    expect(formatDate(iso, 'vi', 'long')).toBe(viLong);
    expect(formatDate(iso, 'en')).toBe(en);
    expect(formatDate(iso, 'en', 'long')).toBe(enLong);
  });

  test.each(['', '2024-02-30', '2023-02-29', '2024-13', '2024-00-10', '2024-1-5', '20/12/2024', '2024-12-20T00:00'])(
    '“%s” is no ISO date',
    (text) => {
      expect(errorCode(() => formatDate(text, 'vi'))).toBe('date.unknown');
    },
  );
});

test.each([
  ['2025-07-01', '01/07/2025'],
  ['2021-05', '05/2021'],
  ['2020', '2020'],
])('in a column %s is as wide as the others', (iso, text) => {
  expect(formatDate(iso, 'vi', 'column')).toBe(text);
});

describe('reading dates', () => {
  test.each([
    ['20/12/2024', '2024-12-20'],
    ['20-12-2024', '2024-12-20'],
    ['20.12.2024', '2024-12-20'],
    ['10/8/2022', '2022-08-10'],
    ['ngày 10/8/2022', '2022-08-10'],
    ['ngày 10 tháng 8 năm 2022', '2022-08-10'],
    ['Ngày 05 tháng 01 năm 2020', '2020-01-05'],
    ['tháng 5 năm 2021', '2021-05'],
    ['5/2021', '2021-05'],
    ['2024-12-20', '2024-12-20'],
    ['2021-05', '2021-05'],
    ['2021', '2021'],
    ['29/02/2024', '2024-02-29'],
    ['ngày 10 tháng 8 năm 2022'.normalize('NFD'), '2022-08-10'],
  ])('“%s” is %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each(['20-12', '20/12', '21-1', '18/7', 'ngày 18/7'])('“%s” has no year, and none is guessed', (text) => {
    expect(errorCode(() => parseDate(text))).toBe('date.noYear');
  });

  test.each(['', '30/02/2024', '32/1/2024', '1/13/2024', 'hôm qua', '0/0/2024', '2024-02-30'])(
    '“%s” is no date',
    (text) => {
      expect(errorCode(() => parseDate(text))).toBe('date.unknown');
    },
  );

  test('dates written in Vietnamese are read back', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(4, 7, 10),
        fc.constantFrom('short' as const, 'long' as const),
        (date, length, style) => {
          const iso = date.toISOString().slice(0, length);
          const text = formatDate(iso, 'vi', style);
          expect(parseDate(text.replace(/^năm /, ''))).toBe(iso);
        },
      ),
      { numRuns: 20000 },
    );
  });

  test('any text is a date or an error of ours', () => {
    const likely = fc.stringMatching(/^(?:ngày )?\d{0,2}[/.-]?\d{0,2}[/.-]?\d{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
        try {
          expect(formatDate(parseDate(text), 'en', 'long')).toMatch(/\d{4}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(NgktError);
        }
      }),
      { numRuns: 20000 },
    );
  });
});
