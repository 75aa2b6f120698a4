import { readDay, readPartialDate } from '../../src/exchange/dates';
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
