import { check, observe, told } from './found';

const usd = { UNIT_MEASURE: 'USD', UNIT_MULT: '9' };
const figure = (value: string, word: string, source: string, asOf = '') =>
  observe('FDI_REG', 'VN63-27', '2024-10M', value, { ...usd, OBS_QUALIFIER: word, SOURCE: source, AS_OF: asOf });

test('"gần 3,66" and "hơn 3,66" of one day exclude each other', async () => {
  const findings = await check([figure('3.66', 'gần', 'Báo A'), figure('3.66', 'hơn', 'Báo B')]);
  expect(told(findings, 'wording.two')).toEqual(['error observations.csv:3']);
  expect(findings.find(({ rule }) => rule === 'wording.two')?.message.vi).toContain('loại trừ nhau');
});

test('"khoảng 3,66" and 3,66 claim different things but may both be true', async () => {
  expect(told(await check([figure('3.66', 'khoảng', 'Báo A'), figure('3.66', '', 'Báo B')]), 'wording.two')).toEqual([
    'warning observations.csv:3',
  ]);
});

test('the same words from two sources are one figure', async () => {
  const findings = await check(
    [figure('3.66', 'gần', 'Báo A'), figure('3660', 'gần', 'Báo B')].map((row, place) =>
      place ? { ...row, UNIT_MULT: '6' } : row,
    ),
  );
  expect([...told(findings, 'wording.two'), ...told(findings, 'figure.conflict')]).toEqual([]);
});

test('two numbers from two sources of one day are a conflict that nobody decides', async () => {
  const findings = await check([figure('3.66', '', 'Báo A'), figure('3.70', '', 'Báo B')]);
  expect(told(findings, 'figure.conflict')).toEqual(['error observations.csv:3']);
  expect(findings.find(({ rule }) => rule === 'figure.conflict')?.message.vi).toContain('dòng 2, Báo A');
});

test('of several vintages only the last is judged', async () => {
  expect(
    told(
      await check([figure('3.66', '', 'Báo A', '2024-11'), figure('3.70', '', 'Báo B', '2024-12')]),
      'figure.conflict',
    ),
  ).toEqual([]);
});
