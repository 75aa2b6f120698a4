import { field, fieldNames } from '../../src/analysis/fields';
import type { Lang } from '../../src/kpi/bilingual';
import { parsePeriod } from '../../src/kpi/period';
import { exact } from '../../src/kpi/value';
import { formatValue } from '../../src/language/formatValue';
import { agreement, figuresOf, observed, target } from './sampleDataset';
import { errorOf, reason } from './said';

const figures = figuresOf(
  [
    observed('GDP_GROWTH', 'VN', '2024', 7.09, { asOf: '2025-01-06', source: 'Tổng cục Thống kê' }),
    observed('GDP_GROWTH', 'VN', '2023', 5.05),
    observed('FDI_REG', 'VN63-27', '2024', 5.11, { asOf: '2025-01', source: 'A' }),
    observed('FDI_REG', 'VN63-27', '2024', 5.11, { asOf: '2025-01', source: 'B' }),
    observed('FDI_REG', 'VN63-27', '2023', 1.77),
    observed('FDI_REG', 'VN63-24', '2024', 2),
    observed('FDI_REG', 'VN', '2024', 38.23),
    observed('FDI_REG', 'VN63-31', '2024-Q1', 3),
    observed('HLA', 'VN', '2024', 'gần 60'),
    observed('AGR', 'VN', '2024-S1', 'nhiều'),
    observed('EXPORT', 'VN', '2023', exact(424214.1, 'triệu USD')),
    observed('EXPORT', 'VN-01', '2023', exact(843.3, 'triệu USD')),
    observed('EXPORT', 'VN63-24', '2023', exact(5.1234, 'tỷ USD')),
    observed('FDI_STOCK', 'VN63-24', '2023', 11.12),
    observed('FDI_STOCK', 'VN63-24', '2023', 'khoảng 5,14', { counterpart: 'Trung Quốc' }),
  ],
  {
    targets: [
      target('GDP_GROWTH', 'VN', '2024', '6,5–7%'),
      target('HLA', 'VN', '2024', '≥50 hoạt động'),
      target('FDI_REG', 'VN', '2024', '39–40 tỷ USD', { source: 'A' }),
      target('FDI_REG', 'VN', '2024', '36–38 tỷ USD', { source: 'B' }),
    ],
  },
);

function read(indicator: string, area: string, period: string, name: string, lang: Lang = 'vi', more = {}): string {
  const figure = figures.figure({ indicator, area: figures.areas.find(area), period: parsePeriod(period), ...more });
  const result = field(figures, figure, name, lang);
  return typeof result === 'string' ? result : formatValue(result, lang);
}

test.each([
  ['GDP_GROWTH', 'VN', '2024', 'value', '7,09%'],
  ['GDP_GROWTH', 'VN', '2024', 'text', '7,09%'],
  // Whichever unit a sentence takes, the digits are those the source printed.
  ['EXPORT', 'VN', '2023', 'text', '424,2141 tỷ USD'],
  ['EXPORT', 'VN-01', '2023', 'text', '843,3 triệu USD'],
  ['EXPORT', 'VN63-24', '2023', 'text', '5,1234 tỷ USD'],
  ['EXPORT', 'VN', '2023', 'value', '424,2141 tỷ USD'],
  ['GDP_GROWTH', 'VN', '2024', 'unit', '%'],
  ['FDI_REG', 'VN63-27', '2024', 'unit', 'tỷ USD'],
  ['GDP_GROWTH', 'VN', '2024', 'name', 'Tốc độ tăng tổng sản phẩm trong nước (GDP)'],
  ['GDP_GROWTH', 'VN', '2024', 'target', '6,5–7%'],
  ['GDP_GROWTH', 'VN', '2024', 'targetLow', '6,5%'],
  ['GDP_GROWTH', 'VN', '2024', 'targetHigh', '7%'],
  ['HLA', 'VN', '2024', 'targetLow', '50 hoạt động'],
  ['HLA', 'VN', '2024', 'targetHigh', 'không áp dụng'],
  ['GDP_GROWTH', 'VN', '2023', 'targetLow', 'chưa có mục tiêu'],
  ['GDP_GROWTH', 'VN', '2024', 'status', 'vượt mục tiêu'],
  ['GDP_GROWTH', 'VN', '2024', 'gap', '0,09 điểm phần trăm'],
  ['GDP_GROWTH', 'VN', '2024', 'yoy', '2,04 điểm phần trăm'],
  ['GDP_GROWTH', 'VN', '2024', 'share', 'không áp dụng'],
  ['GDP_GROWTH', 'VN', '2024', 'source', 'Tổng cục Thống kê'],
  ['GDP_GROWTH', 'VN', '2024', 'asof', '06/01/2025'],
  ['GDP_GROWTH', 'VN', '2023', 'asof', 'chưa có số liệu'],
  ['GDP_GROWTH', 'VN', '2023', 'target', 'chưa có mục tiêu'],
  ['GDP_GROWTH', 'VN', '2023', 'status', 'chưa có mục tiêu'],
  ['GDP_GROWTH', 'VN', '2023', 'gap', 'chưa có mục tiêu'],
  ['FDI_RANK', 'VN', '2024', 'share', 'chưa có số liệu'],
  ['FDI_REG', 'VN63-27', '2024', 'yoy', '188,7%'],
  ['FDI_REG', 'VN63-27', '2024', 'share', '13,4%'],
  ['FDI_REG', 'VN63-27', '2024', 'rank', 'thứ 1'],
  ['FDI_REG', 'VN63-27', '2024', 'rankText', 'thứ 1 trong 2/63 tỉnh, thành phố có số liệu'],
  ['FDI_REG', 'VN63-27', '2024', 'peers', '2/63 tỉnh, thành phố có số liệu'],
  ['FDI_REG', 'VN', '2024', 'peers', '2/63 tỉnh, thành phố có số liệu'],
  ['FDI_REG', 'VN63-31', '2024', 'peers', '2/63 tỉnh, thành phố có số liệu'],
  ['EXPORT', 'VN', '2024', 'peers', 'chưa có số liệu'],
  ['FDI_REG', 'VN63-31', '2024', 'rank', 'chưa có số liệu'],
  // Hải Phòng's known part, 3, already comes before.
  ['FDI_REG', 'VN63-24', '2024', 'rank', 'chưa có số liệu'],
  ['FDI_REG', 'VN63-24', '2024', 'rankText', 'chưa có số liệu'],
  ['FDI_REG', 'VN', '2024', 'rank', 'không áp dụng'],
  ['FDI_REG', 'VN63-27', '2024', 'source', 'A; B'],
  ['FDI_REG', 'VN63-27', '2024', 'asof', '01/2025'],
  ['FDI_REG', 'VN', '2024', 'target', 'số liệu chưa thống nhất'],
  ['HLA', 'VN', '2024', 'text', 'gần 60 hoạt động'],
  ['HLA', 'VN', '2024', 'words', 'gần sáu mươi'],
  ['HLA', 'VN', '2024', 'status', 'chưa có số liệu'],
  ['AGR', 'VN', '2024-S1', 'words', 'nhiều'],
  ['EXPORT', 'VN', '2024', 'words', 'chưa có số liệu'],
  ['EXPORT', 'VN', '2024', 'source', 'chưa có số liệu'],
])('%s %s %s .%s reads %s', (indicator, area, period, name, text) => {
  expect(read(indicator, area, period, name)).toBe(text);
});

test('fields follow the language', () => {
  expect(read('GDP_GROWTH', 'VN', '2024', 'status', 'en')).toBe('above');
  expect(read('GDP_GROWTH', 'VN', '2024', 'name', 'en')).toBe('Growth of gross domestic product (GDP)');
  expect(read('GDP_GROWTH', 'VN', '2024', 'asof', 'en')).toBe('6 Jan 2025');
  expect(read('FDI_REG', 'VN63-27', '2024', 'unit', 'en')).toBe('billion USD');
  expect(read('GDP_GROWTH', 'VN', '2024', 'target', 'en')).toBe('6.5–7%');
  expect(read('GDP_GROWTH', 'VN', '2023', 'target', 'en')).toBe('no target set');
  expect(read('GDP_GROWTH', 'VN', '2024', 'share', 'en')).toBe('not applicable');
});

test('the share of a partner is of the area’s own total', () => {
  expect(read('FDI_STOCK', 'VN63-24', '2023', 'share', 'vi', { counterpart: 'Trung Quốc' })).toBe('khoảng 46%');
});

test('a rank on the boundary asked for', () => {
  const figure = figures.figure({
    indicator: 'FDI_REG',
    area: figures.areas.find('VN34-24'),
    period: parsePeriod('2024'),
  });
  expect(field(figures, figure, 'rankText', 'vi', '34')).toBe('thứ 1 trong 1/34 tỉnh, thành phố có số liệu');
  expect(field(figures, figure, 'peers', 'vi', '34')).toBe('1/34 tỉnh, thành phố có số liệu');
  expect(field(figures, figure, 'peers', 'en', '63')).toBe('2/63 provinces with data');
});

test('what cannot be said comes with its reason', () => {
  const figure = (area: string) =>
    figures.figure({ indicator: 'FDI_REG', area: figures.areas.find(area), period: parsePeriod('2024') });
  expect(reason(field(figures, figure('VN63-31'), 'rank', 'vi'))).toContain('phần đã biết');
  expect(reason(field(figures, figure('VN'), 'rank', 'vi'))).toContain('chỉ các địa phương được xếp hạng');
  expect(reason(field(figures, figure('VN'), 'target', 'vi'))).toMatch(/39–40.*36–38/);
});

test('English reasons name units and targets in English', () => {
  const english = figuresOf([observed('AGR', 'VN', '2024', 'khoảng 60')], {
    targets: [target('AGR', 'VN', '2024', 'từ 60 trở lên')],
  });
  const figure = english.figure({ indicator: 'AGR', area: english.areas.find('VN'), period: parsePeriod('2024') });
  const why = (name: string) => {
    const value = field(english, figure, name, 'en');
    return typeof value !== 'string' && value.kind === 'missing' ? value.reason.en : '';
  };
  expect(why('status')).toContain('to the target 60 or more:');
  expect(why('targetHigh')).toContain('"60 or more"');
});

test('no verdict rests on a rate and a target that are a hundred times apart', () => {
  const doubtful = figuresOf(
    [observed('GDP_GROWTH', 'VN', '2024', 0.0642), observed('GDP_GROWTH', 'VN', '2023', 6.42)],
    {
      targets: [target('GDP_GROWTH', 'VN', '2024', '6,5–7%'), target('GDP_GROWTH', 'VN', '2023', '0.065')],
    },
  );
  for (const [year, said] of [
    ['2024', /số 0,0642% bên mục tiêu 6,5–7% có vẻ là phân số/],
    ['2023', /mục tiêu 0.065 bên số 6,42% có vẻ là phân số/],
  ] as const) {
    const area = doubtful.areas.find('VN');
    const figure = doubtful.figure({ indicator: 'GDP_GROWTH', area, period: parsePeriod(year) });
    for (const name of ['status', 'gap']) expect(reason(field(doubtful, figure, name, 'vi'))).toMatch(said);
  }
});

test('the ends of a target are in the unit of its indicator, and a reason where they cannot be read', () => {
  const others = figuresOf([], {
    targets: [
      target('FDI_REG', 'VN', '2024', 'từ 37.600 triệu USD trở lên'),
      target('FDI_REG', 'VN', '2023', 'phấn đấu cao nhất'),
    ],
  });
  const low = (year: string) => {
    const area = others.areas.find('VN');
    return field(others, others.figure({ indicator: 'FDI_REG', area, period: parsePeriod(year) }), 'targetLow', 'vi');
  };
  expect(low('2024')).toMatchObject({ number: 37.6, unit: 'tỷ USD' });
  expect(reason(low('2023'))).toMatch(/Không hiểu mục tiêu/);
});

test('a target that cannot be read or compared is a reason, not a failure', () => {
  const odd = figuresOf([observed('EXPORT', 'VN', '2024', 405), observed('EXPORT', 'VN', '2023', 355)], {
    targets: [target('EXPORT', 'VN', '2024', 'tăng mạnh'), target('EXPORT', 'VN', '2023', '6,5–7%')],
  });
  const status = (year: string) =>
    field(
      odd,
      odd.figure({ indicator: 'EXPORT', area: odd.areas.find('VN'), period: parsePeriod(year) }),
      'status',
      'vi',
    );
  expect(reason(status('2024'))).toContain('tăng mạnh');
  expect(reason(status('2023'))).toContain('tỷ USD');
});

test('every field can be asked of a missing figure', () => {
  const figure = figures.figure({
    indicator: 'EXPORT',
    area: figures.areas.find('VN-01'),
    period: parsePeriod('2024'),
  });
  for (const name of fieldNames) {
    const result = field(figures, figure, name, 'vi');
    expect(typeof result === 'string' ? result : result.kind).toMatch(/\S/);
  }
});

test('a figure counted in a register names it as its source', () => {
  const counted = figuresOf([], { agreements: [agreement('A', { kind: 'FTA', signed: '2020' })] });
  const figure = counted.figure({ indicator: 'FTA', area: counted.areas.find('VN'), period: parsePeriod('2024') });
  expect(field(counted, figure, 'source', 'vi')).toBe('Danh mục thỏa thuận');
  expect(field(counted, figure, 'source', 'en')).toBe('Register of agreements');
});

test('an unknown field is an error that names the nearest', () => {
  const figure = figures.figure({ indicator: 'FDI_REG', area: figures.areas.find('VN'), period: parsePeriod('2024') });
  expect(errorOf(() => field(figures, figure, 'sourse', 'vi'))).toMatch(/^field\.unknown: .*\.source/);
});
