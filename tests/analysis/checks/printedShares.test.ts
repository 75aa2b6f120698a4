import { check, observe, told } from './found';

const usd = { UNIT_MEASURE: 'USD', UNIT_MULT: '9' };
const bacGiang = (share: string, more = {}) => [
  observe('FDI_REG_PCT_STOCK', 'VN63-24', '2022-01-01/P24M', share, more),
  observe('FDI_REG', 'VN63-24', '2022-01-01/P24M', '4.46', usd),
  observe('FDI_STOCK', 'VN63-24', '2023', '11.12', usd),
];

test('4,46 of 11,12 is 40 % at the printed precision; 41 % is contradicted', async () => {
  const right = await check(bacGiang('40'));
  expect([...told(right, 'share.contradicted'), ...told(right, 'share.loose')]).toEqual([]);
  expect(told(await check(bacGiang('41')), 'share.contradicted')).toEqual(['error observations.csv:2']);
});

test('a decimal more is judged by a decimal more: 40,1 % is right, 40,3 % is not', async () => {
  expect(told(await check(bacGiang('40.1')), 'share.contradicted')).toEqual([]);
  expect(told(await check(bacGiang('40.3')), 'share.contradicted')).toEqual(['error observations.csv:2']);
});

test('"gần 13 %" for 12,29 % is loose, "gần 15 %" is wrong', async () => {
  const city = (share: string) => [
    observe('FDI_STOCK_PCT_VN', 'VN63-79', '2023', share, { OBS_QUALIFIER: 'gần' }),
    observe('FDI_STOCK', 'VN63-79', '2023', '57.632', usd),
    observe('FDI_STOCK', 'VN', '2023', '468.917', usd),
  ];
  const loose = await check(city('13'));
  expect(told(loose, 'share.loose')).toEqual(['warning observations.csv:2']);
  expect(loose.find(({ rule }) => rule === 'share.loose')?.message.vi).toContain('12,3%');
  expect(told(await check(city('15')), 'share.contradicted')).toEqual(['error observations.csv:2']);
});

test('a share cut off instead of rounded (8,77 for 8,779) is loose', async () => {
  const rows = [
    observe('FDI_STOCK_PCT_VN', 'VN-01', '2023', '8.77'),
    observe('FDI_STOCK', 'VN-01', '2023', '41.17', usd),
    observe('FDI_STOCK', 'VN', '2023', '468.917', usd),
  ];
  expect(told(await check(rows), 'share.loose')).toEqual(['warning observations.csv:2']);
});

test('where the country is only "gần 27,26", a share is judged by what that leaves open', async () => {
  const rows = [
    observe('FDI_REG_PCT_VN', 'VN63-27', '2024-10M', '17.2'),
    observe('FDI_REG', 'VN63-27', '2024-10M', '4.7', { ...usd, OBS_QUALIFIER: 'gần' }),
    observe('FDI_REG', 'VN', '2024-10M', '27.26', { ...usd, OBS_QUALIFIER: 'gần' }),
  ];
  expect(told(await check(rows), 'share.contradicted')).toEqual([]);
});

test('without the whole nothing is said', async () => {
  expect(told(await check(bacGiang('99').slice(0, 2)), 'share.contradicted')).toEqual([]);
});
