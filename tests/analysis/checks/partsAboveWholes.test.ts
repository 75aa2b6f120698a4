import { check, observe, told, type Given } from './found';

const usd = { UNIT_MEASURE: 'USD', UNIT_MULT: '9' };
const figure = (code: string, value: string, more: Given = {}) =>
  observe(code, 'VN-22', '2024-Q1', value, { ...usd, ...more });
const found = async (...rows: readonly Given[]) => told(await check(rows), 'sum.part');
const whole = figure('EXPORT', '3');

test('farm exports above all exports are told with both rows', async () => {
  const findings = await check([whole, figure('EXPORT_AGRI', '3.6')]);
  expect(told(findings, 'sum.part')).toEqual(['warning observations.csv:3']);
  const { message } = findings.find(({ rule }) => rule === 'sum.part') ?? {};
  expect(message?.vi).toContain(
    'EXPORT_AGRI (Quảng Ninh) Quý I/2024 là 3,6 tỷ USD (dòng 3), lớn hơn EXPORT cùng kỳ là 3 tỷ USD (dòng 2)',
  );
  expect(message?.en).toContain('more than EXPORT of the same period, 3 billion USD (line 2)');
});

test('units, rounding and qualifiers are allowed for', async () => {
  expect(await found(whole, figure('EXPORT_AGRI', '3'))).toEqual([]);
  expect(await found(whole, figure('EXPORT_AGRI', '3.4'))).toEqual([]);
  expect(await found(whole, figure('EXPORT_AGRI', '900', { UNIT_MULT: '6' }))).toEqual([]);
  expect(await found(whole, figure('EXPORT_AGRI', '5', { OBS_QUALIFIER: 'gần' }))).toEqual([]);
  expect(await found(figure('EXPORT', '3', { OBS_QUALIFIER: 'hơn' }), figure('EXPORT_AGRI', '5'))).toEqual([]);
});

test('partner, province, period and definition must be the same', async () => {
  const above = (more: Given) => figure('EXPORT_AGRI', '5', more);
  const japan = { COUNTERPART_AREA: 'Nhật Bản' };
  expect(await found({ ...whole, ...japan }, above(japan))).toEqual(['warning observations.csv:3']);
  for (const more of [japan, { REF_AREA: 'VN-01' }, { TIME_PERIOD: '2024' }, { DEFINITION: 'khác' }]) {
    expect(await found(whole, above(more))).toEqual([]);
  }
});
