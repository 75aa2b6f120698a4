/** Every figure of the source articles is in the built-in data set, with its qualifier, unit, period and source. */
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import type { Dataset } from '../../src/kpi/dataset';
import type { Observation } from '../../src/kpi/observation';
import { parsePeriod } from '../../src/kpi/period';
import { formatValue } from '../../src/language/formatValue';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await readDatasetDirectory('assets/data/seed-2024');
});

const AP_BAC = 'Báo Ấp Bắc';
const BAC_GIANG = 'tỉnh Bắc Giang';
const THANH_HOA = 'Thanh Hóa';
const LANG_SON = 'Lạng Sơn';
const THE_LEADER = 'TheLEADER';

/** row, indicator, area, partner, period, definition, the value as it reads, source */
const rows: readonly (readonly [number, string, string, string, string, string, string, string])[] = [
  [1, 'HLA', 'VN', '', '2024-S1', '1', '36 hoạt động', LANG_SON],
  [2, 'HLA', 'VN', '', '2024', 'lanh-dao-chu-chot', 'gần 60 hoạt động', AP_BAC],
  [3, 'HLA', 'VN', '', '2024', 'cap-cao-trong-tam-kinh-te', 'gần 60 hoạt động', THE_LEADER],
  [4, 'AGR', 'VN', '', '2024', '1', 'hơn 170 thỏa thuận', THE_LEADER],
  [5, 'AGR', 'VN', '', '2024-S1', '1', 'nhiều', LANG_SON],
  [6, 'FTA', 'VN', '', '2024', '1', '17 FTA', AP_BAC],
  [7, 'FTA', 'VN', '', '2024', '1', '17 FTA', THE_LEADER],
  [10, 'FDI_REG', 'VN63-24', '', '2022-01-01/P24M', '1', '4,46 tỷ USD', BAC_GIANG],
  [11, 'FDI_REG_PCT_STOCK', 'VN63-24', '', '2022-01-01/P24M', '1', '40%', BAC_GIANG],
  [12, 'FDI_STOCK', 'VN63-24', '', '2023', '1', '11,12 tỷ USD', BAC_GIANG],
  [13, 'FDI_RANK', 'VN63-24', '', '2022', '1', '9/63', BAC_GIANG],
  [14, 'FDI_RANK', 'VN63-24', '', '2023', '1', '4/63', BAC_GIANG],
  [15, 'FDI_RANK', 'VN63-24', '', '2022-01-01/P24M', '1', 'luôn nằm trong tốp đầu của cả nước', BAC_GIANG],
  [16, 'FDI_PARTNERS', 'VN63-24', '', '2023', '1', '30 quốc gia và lãnh thổ', BAC_GIANG],
  [17, 'FDI_PROJECTS', 'VN63-24', 'Trung Quốc', '2023', '1', 'trên 227 dự án', BAC_GIANG],
  [18, 'FDI_STOCK', 'VN63-24', 'Trung Quốc', '2023', '1', 'khoảng 5,14 tỷ USD', BAC_GIANG],
  [19, 'FDI_PROJECTS', 'VN63-24', 'Hàn Quốc', '2023', '1', 'gần 300 dự án', BAC_GIANG],
  [20, 'FDI_STOCK', 'VN63-24', 'Hàn Quốc', '2023', '1', 'khoảng 2,1 tỷ USD', BAC_GIANG],
  [21, 'FACTORIES_MOVED', 'VN', '', '2024', '1', '11 nhà máy', THE_LEADER],
  [22, 'RD_CENTRE_PLANNED', 'VN', '', '2024', '1', 'trung tâm R&D thứ ba của LG (kế hoạch)', THE_LEADER],
  [
    23,
    'CHIP_TEST_PLANT',
    'VN63-79',
    '',
    '2024',
    '1',
    'giai đoạn hai của nhà máy kiểm định chip Intel (đang triển khai)',
    THE_LEADER,
  ],
  [24, 'EXPORT_AGRI', 'VN', '', '2024', '1', 'đạt mức cao kỷ lục', THE_LEADER],
  [25, 'DIPLOMATIC_CONFERENCE', 'VN', '', '2023', '1', 'lần thứ 32', BAC_GIANG],
  [26, 'ECODIP_GOALS', 'VN', '', '2022', '1', '3 mục tiêu', THANH_HOA],
  [27, 'STRATEGIC_BREAKTHROUGHS', 'VN', '', '2024', '1', '3 đột phá', LANG_SON],
  [28, 'PROGRAMME_PERIOD', 'VN', '', '2022-01-01/P60M', '1', 'giai đoạn 2022 - 2026', LANG_SON],
  [29, 'DIRECTIVE_HORIZON', 'VN', '', '2030', '1', 'đến năm 2030', LANG_SON],
];

test.each(rows)(
  'row %i: %s of %s %s in %s by definition %s is "%s" from %s',
  (_, indicator, area, partner, period, definition, text, source) => {
    const found = dataset.observations.filter(
      (one) =>
        one.indicator === indicator &&
        one.area === area &&
        one.counterpart === partner &&
        one.period === period &&
        one.definition === definition &&
        one.source.includes(source),
    );
    expect(found.map(reading)).toEqual([text]);
  },
);

function reading({ value }: Observation): string {
  return value.kind === 'rank' ? `${value.rank}/${value.of}` : formatValue(value, 'vi');
}

test('row 8: the growth target of 2024 is 6,5–7 % since July, 6–6,5 % before', () => {
  const target = (asOf: string) => {
    const figures = new Figures(dataset, { asOf });
    return figures.target('GDP_GROWTH', parsePeriod('2024'), figures.areas.find('VN'));
  };
  expect(dataset.targets.filter(({ text, source }) => text === '6,5–7%' && source.includes(LANG_SON))).toHaveLength(1);
  expect(dataset.targets.filter(({ period }) => period === '2024').map(({ text, asOf }) => `${asOf} ${text}`)).toEqual([
    '2023-11 6–6,5%',
    '2024-07-06 6,5–7%',
    '2024-07-18 6,5–7%',
  ]);
  expect([target('2024-06-30')?.text, target('2024-12-31')?.text]).toEqual(['6–6,5%', '6,5–7%']);
});

test('row 9: "hai con số" names no year and stands among the texts', () => {
  expect(
    dataset.texts.filter(({ text, source }) => text.vi.includes('hai con số') && source.includes(THE_LEADER)),
  ).toHaveLength(1);
});

test('the yearly report shows "gần 60", the half-year one 36, and one figure of FTAs has two sources', () => {
  const figures = new Figures(dataset, { today: '2024-12-31' });
  const figure = (indicator: string, period: string) =>
    figures.figure({ indicator, period: parsePeriod(period), area: figures.areas.find('VN') });
  expect(formatValue(figure('HLA', '2024').value, 'vi')).toBe('gần 60 hoạt động');
  expect(formatValue(figure('HLA', '2024-S1').value, 'vi')).toBe('36 hoạt động');
  expect(figure('FTA', '2024')).toMatchObject({ value: { kind: 'exact', number: 17 }, findings: [] });
  expect(figure('FTA', '2024').observations.map(({ source }) => source)).toHaveLength(2);
});

test('figures said on 18 July and on 20 December are known from those days on', () => {
  const hla = (asOf: string, period: string) => {
    const figures = new Figures(dataset, { asOf });
    return figures.figure({ indicator: 'HLA', period: parsePeriod(period), area: figures.areas.find('VN') }).value.kind;
  };
  expect([hla('2024-07-17', '2024-S1'), hla('2024-07-18', '2024-S1')]).toEqual(['missing', 'exact']);
});

test('the register holds 17 agreements, 16 of them in force', () => {
  expect(dataset.agreements.filter(({ kind }) => kind === 'FTA')).toHaveLength(17);
  expect(dataset.agreements.filter(({ inForce }) => inForce !== '')).toHaveLength(16);
  expect(dataset.agreements.find(({ id }) => id === 'VN-UAE-CEPA')).toMatchObject({
    signed: '2024-10-28',
    status: 'signed',
  });
});

test('quarterly GDP levels, vintages of growth and open targets are there', () => {
  const levels = dataset.observations.filter(({ indicator }) => indicator === 'GDP_LEVEL');
  expect(levels).toHaveLength(27);
  expect(levels.find(({ period }) => period === '2023-Q4')).toMatchObject({
    status: 'P',
    value: { number: 1643902.2, unit: 'tỷ đồng' },
  });
  const secondQuarter = dataset.observations.filter(
    ({ indicator, period }) => indicator === 'GDP_GROWTH' && period === '2024-Q2',
  );
  expect(secondQuarter.map(({ asOf, value, status }) => `${asOf} ${status} ${formatValue(value, 'vi')}`)).toEqual([
    '2024-06 E ước 6,93%',
    '2025-01 A 7,25%',
    '2024-10 P 7,09%',
  ]);
  expect(dataset.targets.find(({ asOf }) => asOf === '2026-01-08')?.text).toBe('từ 10% trở lên');
});

test('what is not FDI stands apart, and rows with only a rank are ranks', () => {
  expect(
    dataset.observations.filter(({ indicator }) => indicator === 'INVESTMENT_CONVERTED').map(({ period }) => period),
  ).toEqual(['2023-01-01/P10M', '2024']);
  const bacNinh = dataset.observations.find(
    ({ indicator, area, period }) => indicator === 'FDI_RANK' && area === 'VN63-27' && period === '2022',
  );
  expect(bacNinh?.value).toEqual({ kind: 'rank', rank: 4, of: 63 });
});

test('every observation names its source', () => {
  expect(dataset.observations.filter(({ source }) => source === '')).toEqual([]);
});
