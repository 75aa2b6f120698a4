import { readDay, readPartialDate, readPeriod } from '../../src/exchange/dates';
import { NgktError } from '../../src/kpi/finding';

function answer(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof NgktError) return error.code;
    throw error;
  }
}

test.each([
  ['2024-07-18', '2024-07-18'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', 'date.nonexistent'],
  ['2024-02-30', 'date.nonexistent'],
  ['2024-13-01', 'date.nonexistent'],
  ['18/7/2024', 'date.format'],
  ['18/7', 'date.format'],
  ['20-12', 'date.format'],
  ['21-1', 'date.format'],
  ['20/12/2024 (GMT+7)', 'date.format'],
  ['10/8/2022', 'date.format'],
  ['45491', 'date.format'],
])('the day %s gives %s', (text, expected) => {
  expect(answer(() => readDay(text))).toBe(expected);
});

test.each([
  ['2020', '2020'],
  ['2021-05', '2021-05'],
  ['2023-07-25', '2023-07-25'],
  ['2021-13', 'date.nonexistent'],
  ['2021-02-30', 'date.nonexistent'],
  ['05/2021', 'date.format'],
])('the date %s, as far as known, gives %s', (text, expected) => {
  expect(answer(() => readPartialDate(text))).toBe(expected);
});

test.each([
  '2024-07-01',
  '1/7/2024',
  '01/07/2024',
  'Jul-24',
  '7-2024',
  'Thg7-24',
  '45474',
  '2024/07',
  '2024-07-01 00:00:00',
])('%s in place of a period is called a date that Excel made', (text) => {
  expect(answer(() => readPeriod(text))).toBe('period.isDate');
});

test.each([
  ['2024', '2024'],
  ['2024-S1', '2024-S1'],
  ['2024-M07', '2024-07'],
  ['2024-9M', '2024-01-01/P9M'],
  ['2022-01-01/P24M', '2022-01-01/P24M'],
])('the period %s is read as %s', (text, id) => {
  expect(readPeriod(text).id).toBe(id);
});

test('other words for a period are unknown', () => {
  expect(answer(() => readPeriod('quý I'))).toBe('period.unknown');
  expect(answer(() => readPeriod('2024-Q5'))).toBe('period.unknown');
});
