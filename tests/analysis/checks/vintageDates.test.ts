import { check, observe, told } from './found';

const today = '2025-02-01';
const known = (AS_OF: string, more = {}) => observe('HLA', 'VN', '2024', '60', { AS_OF, ...more });

test('a vintage after today is told once for all rows that share it', async () => {
  const rows = [known('2030-01-01'), observe('AGR', 'VN', '2024', '60', { AS_OF: '2030-01-01' })];
  const findings = await check(rows, {}, { today });
  expect(told(findings, 'vintage.future')).toEqual(['warning observations.csv:2']);
  expect(findings.find(({ rule }) => rule === 'vintage.future')?.message.vi).toContain('(2 dòng)');
  expect(told(await check(rows), 'vintage.future')).toEqual([]);
});

test.each([
  ['before the period', known('2023-01-01'), true],
  ['within the period', known('2024-07-18'), true],
  ['in its last days', known('2024-12-24'), false],
  ['a month that ends with it', known('2024-12'), false],
  ['the year itself', known('2024'), false],
  ['an estimate', known('2024-07-18', { OBS_STATUS: 'E' }), false],
  ['with a cut-off', known('2024-07-18', { CUT_OFF: '2024-06-30' }), false],
  ['what is no flow, as it stands', observe('FTA', 'VN', '2024', '16', { AS_OF: '2024-07-18' }), false],
  ['what is no flow, before the period', observe('FTA', 'VN', '2024', '16', { AS_OF: '2023-07-18' }), true],
])('a final figure known %s', async (_, row, isTold) => {
  expect(told(await check([row], {}, { today }), 'vintage.early')).toHaveLength(isTold ? 1 : 0);
});
