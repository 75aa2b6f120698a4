/** Of nothing, and of less than nothing, nobody leads, shares or grows. */
import type { Observation } from '../../../src/kpi/observation';
import { figuresOf, observed, target } from '../../analysis/sampleDataset';
import { brief, said, wholeText, type Asked } from './briefText';

function sentences(rule: string, rows: readonly Observation[], asked: Asked = {}) {
  return said(brief(figuresOf(rows), asked), rule);
}

test('with nothing but zeros nobody leads and no province has a rank', () => {
  const provinces = figuresOf([]).areas.list('63', '2024-12-31');
  const figures = figuresOf(provinces.map(({ id }) => observed('FDI_REG', id, '2024', 0)));
  const country = brief(figures);
  expect(said(country, 'ranking.leaders')).toEqual([]);
  expect(said(country, 'ranking.concentration')).toEqual([]);
  expect(country.sections.find(({ id }) => id === 'ranking')).toBeUndefined();
  expect(country.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'))).toEqual([]);
  expect(wholeText(brief(figures, { area: 'VN-01' }))).not.toMatch(/xếp thứ/);
});

test('those with nothing are not named among the leaders', () => {
  const rows = ['VN63-24', 'VN63-27', 'VN-01'].map((area, index) =>
    observed('FDI_REG', area, '2024', index === 0 ? 3 : 0),
  );
  expect(sentences('ranking.leaders', rows)).toEqual([
    'Trong 3/63 tỉnh, thành phố có số liệu, dẫn đầu về tổng vốn đầu tư nước ngoài đăng ký năm 2024 là Bắc Giang (3 tỷ USD).',
  ]);
});

test('none is said in words, and a fall to none is no percentage', () => {
  const rows = [
    observed('HLA', 'VN', '2024', 0),
    observed('HLA', 'VN', '2023', 12),
    observed('AGR', 'VN', '2024', 0),
    observed('PROMO_EVENTS', 'VN', '2024', 0),
  ];
  expect(sentences('activities.number', rows)).toEqual(['Năm 2024 không có hoạt động đối ngoại cấp cao nào.']);
  expect(sentences('agreements.number', rows)).toEqual([
    'Năm 2024, cả nước không có thỏa thuận hợp tác nào được ký kết.',
  ]);
  expect(sentences('activities.figure', rows)).toEqual([
    'Năm 2024, cả nước không có sự kiện xúc tiến đầu tư, thương mại, du lịch nào.',
  ]);
  expect(sentences('activities.number', rows, { lang: 'en' })).toEqual([
    'In 2024 there were no high-level external activities.',
  ]);
});

test('a half-year with none says so', () => {
  const rows = [
    observed('HLA', 'VN', '2024', 12),
    observed('HLA', 'VN', '2024-S1', 0),
    observed('HLA', 'VN', '2024-S2', 12),
  ];
  expect(sentences('activities.part', rows)).toEqual([
    'Trong đó, 6 tháng đầu năm 2024 không có hoạt động nào; 6 tháng cuối năm 2024 có 12 hoạt động.',
  ]);
  expect(sentences('activities.part', rows, { lang: 'en' })).toEqual([
    'Of these, no activities were recorded in the first half of 2024, and 12 activities in the second half of 2024.',
  ]);
});

describe('growth below zero', () => {
  const at = (value: number | string, more: Partial<Observation> = {}) => [
    observed('GDP_GROWTH', 'VN', '2021-Q3', value, more),
  ];
  const asked = { period: '2021-Q3' };

  test('is a fall', () => {
    expect(sentences('headline.growth', at('ước -6,17', { status: 'E' }), asked)).toEqual([
      'Tổng sản phẩm trong nước (GDP) quý III/2021 ước giảm 6,17%.',
    ]);
    expect(sentences('headline.growth', at(-6.17), { ...asked, lang: 'en' })).toEqual([
      'Gross domestic product (GDP) fell by 6.17% in the third quarter of 2021.',
    ]);
  });

  test('keeps its place against the target', () => {
    const figures = figuresOf(at(-0.5), { targets: [target('GDP_GROWTH', 'VN', '2021-Q3', '7%')] });
    expect(said(brief(figures, asked), 'headline.growth')).toEqual([
      'Tổng sản phẩm trong nước (GDP) quý III/2021 giảm 0,5%, chưa đạt mục tiêu 7% (thấp hơn 7,5 điểm phần trăm).',
    ]);
  });
});

test('a negative amount is no share, neither of its total nor of a target', () => {
  const rows = [
    observed('FDI_REG', 'VN', '2024', 10),
    ...[9, -3, 4].map((value, index) =>
      observed(['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE'][index] ?? '', 'VN', '2024', value),
    ),
    observed('FDI_REG', 'VN-01', '2024', -1),
  ];
  const [components = ''] = sentences('fdi.components', rows);
  expect(components).toContain('-3 tỷ USD');
  expect(components).not.toMatch(/chiếm -/);
  const hanoi = brief(figuresOf(rows, { targets: [target('FDI_REG', 'VN-01', '2024', '3 tỷ USD')] }), {
    area: 'VN-01',
  });
  expect(wholeText(hanoi)).not.toMatch(/(?:chiếm|bằng) -|xếp thứ/);
});
