import { check, observe, told, type Given } from './found';

const usd = { UNIT_MEASURE: 'USD', UNIT_MULT: '9' };
const stock = (period: string, value: string, more: Given = {}) =>
  observe('FDI_STOCK', 'VN', period, value, { ...usd, ...more });
const found = async (...rows: readonly Given[]) => told(await check(rows), 'stock.oneDay');
const later = ['warning observations.csv:3'];

test.each([
  ['2025-Q2', '2025-S1'],
  ['2025-06', '2025-S1'],
  ['2024-Q3', '2024-9M'],
  ['2024-Q4', '2024'],
  ['2024', '2023-01-01/P24M'],
])('%s and %s end on one day, so a stock has one figure', async (one, other) => {
  expect(await found(stock(one, '432.5'), stock(other, '500'))).toEqual(later);
  expect(await found(stock(one, '432.5'), stock(other, '432.5'))).toEqual([]);
});

test('both rows, both figures and the day are named', async () => {
  const rows = [
    observe('FDI_PROJECTS', 'VN-22', '2025-Q2', '1338'),
    observe('FDI_PROJECTS', 'VN-22', '2025-S1', '99999'),
  ];
  const { message } = (await check(rows)).find(({ rule }) => rule === 'stock.oneDay') ?? {};
  expect(message?.vi).toContain('FDI_PROJECTS (Quảng Ninh) tính đến 30/6/2025');
  expect(message?.vi).toContain('Quý II/2025: 1.338 dự án (dòng 2); 6 tháng đầu năm 2025: 99.999 dự án (dòng 3)');
  expect(message?.en).toContain('as of 30 Jun 2025');
  expect(message?.en).toContain('the first half of 2025: 99,999 projects (line 3)');
  expect(message?.vi).not.toContain('AS_OF');
});

test('partners, provinces, indicators and definitions are kept apart, and each is judged', async () => {
  const japan = { COUNTERPART_AREA: 'Nhật Bản' };
  expect(await found(stock('2025-Q4', '47.8', japan), stock('2025', '9', japan))).toEqual(later);
  expect(await found(stock('2025-Q4', '47.8', japan), stock('2025', '500'))).toEqual([]);
  expect(await found(stock('2024-Q4', '47.8'), stock('2024', '9', { REF_AREA: 'VN-01' }))).toEqual([]);
  expect(await found(stock('2024-Q4', '47.8'), stock('2024', '9', { DEFINITION: 'khác' }))).toEqual([]);
});

test('what both printed figures allow is no contradiction', async () => {
  expect(await found(stock('2024-Q4', '512'), stock('2024', '500', { OBS_QUALIFIER: 'hơn' }))).toEqual([]);
  expect(await found(stock('2024-Q4', '432.5457'), stock('2024', '432.5'))).toEqual([]);
  expect(await found(stock('2024-Q4', '432545.7', { UNIT_MULT: '6' }), stock('2024', '432.55'))).toEqual([]);
  expect(await found(stock('2024-Q4', '432.5457'), stock('2024', '432.6'))).toEqual(later);
  expect(await found(stock('2024-Q4', '490'), stock('2024', '500', { OBS_QUALIFIER: 'hơn' }))).toEqual(later);
});

test('a count is not rounded', async () => {
  const projects = (period: string, value: string) => observe('FDI_PROJECTS', 'VN', period, value);
  expect(await found(projects('2024-Q4', '41501'), projects('2024', '41502'))).toEqual(later);
});

test('figures with cut-offs on different days are of different days', async () => {
  const early = { CUT_OFF: '2024-12-20' };
  expect(await found(stock('2024-Q4', '502.8'), stock('2024', '498', early))).toEqual([]);
  expect(await found(stock('2024-Q4', '502.8', early), stock('2024', '498', early))).toEqual(later);
  expect(await found(stock('2024-Q4', '502.8', { CUT_OFF: '2024-12-31' }), stock('2024', '498'))).toEqual(later);
});

test('of several vintages the last one known counts; that only one row was revised is said', async () => {
  const rows = [
    stock('2024-Q4', '500', { AS_OF: '2025-01' }),
    stock('2024', '500', { AS_OF: '2025-01' }),
    stock('2024', '502', { AS_OF: '2025-03' }),
  ];
  const findings = await check(rows);
  expect(told(findings, 'stock.oneDay')).toEqual(['warning observations.csv:4']);
  expect(findings.find(({ rule }) => rule === 'stock.oneDay')?.message.vi).toContain('nếu số sau là số điều chỉnh');
  expect(told(await check(rows, {}, { asOf: '2025-02' }), 'stock.oneDay')).toEqual([]);
  expect(await found(...rows, stock('2024-Q4', '502', { AS_OF: '2025-04' }))).toEqual([]);
});

test('of three figures the one that stands alone is told, wherever its row is', async () => {
  const rows = [stock('2024-Q4', '500'), stock('2024', '512'), stock('2024-12', '500')];
  expect(await found(...rows)).toEqual(later);
  expect(await found(...rows.slice(1), stock('2024-Q4', '500'))).toEqual(['warning observations.csv:2']);
});

test('sources that differ on one period are told as such, flows and rates are not of a day', async () => {
  expect(await found(stock('2024', '500'), stock('2024', '512', { SOURCE: 'Báo B' }))).toEqual([]);
  const quarterAndHalf = (code: string) => [observe(code, 'VN', '2024-Q2', '5'), observe(code, 'VN', '2024-S1', '9')];
  for (const code of ['EXPORT', 'GDP_GROWTH', 'AGR']) expect(await found(...quarterAndHalf(code))).toEqual([]);
});

test('six months under two names are one period', async () => {
  const rows = ['2025-S1', '2025-6M'].map((period, place) =>
    observe('HLA', 'VN', period, `${30 + place}`, { SOURCE: `Báo ${place}` }),
  );
  expect(told(await check(rows), 'figure.conflict')).toEqual(['error observations.csv:3']);
});
