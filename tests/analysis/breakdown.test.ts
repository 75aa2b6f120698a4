import { breakdown } from '../../src/analysis/breakdown';
import { parsePeriod } from '../../src/kpi/period';
import { formatValue } from '../../src/language/formatValue';
import { figuresOf, observed } from './sampleDataset';

const period = parsePeriod('2023');
const observations = [
  observed('FDI_STOCK', 'VN63-24', '2023', 11.12),
  observed('FDI_STOCK', 'VN63-24', '2023', 'khoảng 2,1', { counterpart: 'Hàn Quốc' }),
  observed('FDI_STOCK', 'VN63-24', '2023', 'khoảng 5,14', { counterpart: 'Trung Quốc' }),
  observed('FDI_STOCK', 'VN63-24', '2022', 1, { counterpart: 'Nhật Bản' }),
];

function rows(more: { top?: number; others?: boolean } = {}, all = observations) {
  const figures = figuresOf(all);
  const area = figures.areas.find('VN63-24');
  return breakdown(figures, { indicator: 'FDI_STOCK', period, area, by: 'partner', ...more }).rows.map(
    ({ rank, label, value, share }) =>
      `${rank ?? '–'} ${label.vi} ${formatValue(value, 'vi')} ${formatValue(share, 'vi')}`,
  );
}

test('partners come largest first with their share of the total', () => {
  expect(rows()).toEqual(['1 Trung Quốc khoảng 5,14 tỷ USD khoảng 46%', '2 Hàn Quốc khoảng 2,1 tỷ USD khoảng 19%']);
});

test('the others are what the total leaves', () => {
  const all = [...observations, observed('FDI_STOCK', 'VN63-24', '2023', 'hơn 6', { counterpart: 'Singapore' })];
  expect(rows({ top: 1, others: true }, all)).toEqual([
    '1 Singapore hơn 6 tỷ USD trên 53,9%',
    '– Các đối tác khác dưới 5,12 tỷ USD dưới 46,1%',
  ]);
});

test('without a total there are no shares and no rest', () => {
  expect(rows({ others: true }, observations.slice(1))).toEqual([
    '1 Trung Quốc khoảng 5,14 tỷ USD chưa có số liệu',
    '2 Hàn Quốc khoảng 2,1 tỷ USD chưa có số liệu',
    '– Các đối tác khác chưa có số liệu chưa có số liệu',
  ]);
});

test('without partners there are no rows', () => {
  expect(rows({ others: true }, observations.slice(0, 1))).toEqual([]);
});

test('what a source names together stands last and has no rank, however large', () => {
  const all = [...observations, observed('FDI_STOCK', 'VN63-24', '2023', 'khoảng 9,5', { counterpart: 'Khác' })];
  expect(rows({}, all)).toEqual([
    '1 Trung Quốc khoảng 5,14 tỷ USD khoảng 46%',
    '2 Hàn Quốc khoảng 2,1 tỷ USD khoảng 19%',
    '– Khác khoảng 9,5 tỷ USD khoảng 85%',
  ]);
  expect(rows({ top: 1 }, all)).toEqual(['1 Trung Quốc khoảng 5,14 tỷ USD khoảng 46%']);
});

test('a partner that another may come before, by one of its sources, gets no rank', () => {
  const disputed = [3, 6].map((value) =>
    observed('FDI_STOCK', 'VN63-24', '2023', value, { counterpart: 'Nhật Bản', source: `Nguồn ${value}` }),
  );
  expect(rows({}, [...observations, ...disputed])).toEqual([
    '– Trung Quốc khoảng 5,14 tỷ USD khoảng 46%',
    '– Hàn Quốc khoảng 2,1 tỷ USD khoảng 19%',
  ]);
});
