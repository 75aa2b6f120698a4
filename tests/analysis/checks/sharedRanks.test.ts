import { check, observe, told, type Given } from './found';

const usd = { UNIT_MEASURE: 'USD', UNIT_MULT: '9' };
const rank = (area: string, value: string, of = '63', more: Given = {}) =>
  observe('FDI_RANK', area, '2024', value, { OBS_TEXT: of === '' ? '' : `${value}/${of}`, ...more });
const registered = (area: string, value: string) => observe('FDI_REG', area, '2024', value, usd);
const found = async (...rows: readonly Given[]) => told(await check(rows), 'rank.shared');
const second = ['warning observations.csv:3'];

test('two provinces with one place of one list are told, with both rows', async () => {
  const findings = await check([rank('VN-01', '1'), rank('VN63-27', '1'), rank('VN-22', '2')]);
  expect(told(findings, 'rank.shared')).toEqual(second);
  const { message } = findings.find(({ rule }) => rule === 'rank.shared') ?? {};
  expect(message?.vi).toContain('được ghi cho 2 tỉnh, thành phố: Hà Nội (dòng 2), Bắc Ninh (dòng 3)');
  expect(message?.en).toContain('is given to 2 provinces: Hà Nội (line 2), Bắc Ninh (line 3)');
});

test('three are told once', async () => {
  expect(await found(rank('VN-01', '1'), rank('VN63-27', '1'), rank('VN-22', '1'))).toEqual(second);
});

test('a rank without its peer set is one of the list of its day', async () => {
  expect(await found(rank('VN-01', '1', ''), rank('VN63-27', '1'))).toEqual(second);
  expect(await found(rank('VN-01', '1', ''), rank('VN34-24', '1', '34'))).toEqual([]);
});

test('other periods, definitions, lists, cut-offs and peer sets have places of their own', async () => {
  const first = rank('VN-01', '1');
  expect(await found(first, { ...rank('VN63-27', '1'), TIME_PERIOD: '2023' })).toEqual([]);
  expect(await found(first, rank('VN63-27', '1', '63', { DEFINITION: 'theo-von-luy-ke' }))).toEqual([]);
  expect(await found(first, rank('VN34-24', '1', '34'))).toEqual([]);
  expect(await found(first, rank('VN63-27', '1', '63', { CUT_OFF: '2024-12-20' }))).toEqual([]);
  // Both the south-east and the north-central region had six provinces.
  expect(await found(rank('VN63-74', '1', '6'), rank('VN-40', '1', '6'))).toEqual([]);
});

test('provinces whose figures may be equal share a place; those whose figures differ do not', async () => {
  const ranks = [rank('VN-01', '3'), rank('VN63-27', '3')];
  expect(await found(...ranks, registered('VN-01', '2.1'), registered('VN63-27', '2.1'))).toEqual([]);
  const differ = await check([...ranks, registered('VN-01', '2.1'), registered('VN63-27', '5.1')]);
  expect(told(differ, 'rank.shared')).toEqual(second);
  expect(differ.find(({ rule }) => rule === 'rank.shared')?.message.vi).toContain(
    'Hà Nội (dòng 2, FDI_REG 2,1 tỷ USD), Bắc Ninh (dòng 3, FDI_REG 5,1 tỷ USD)',
  );
  expect(await found(...ranks, registered('VN-01', '2.1'))).toEqual(second);
});

test('a tie that the source published is no contradiction', async () => {
  expect(await found(rank('VN-01', '3'), rank('VN63-27', '3', '63', { COMMENT: 'Đồng hạng với Hà Nội' }))).toEqual([]);
});

test('one place from two sources is one place', async () => {
  expect(await found(rank('VN-01', '3'), rank('VN-01', '3', '63', { SOURCE: 'Báo B' }))).toEqual([]);
});
