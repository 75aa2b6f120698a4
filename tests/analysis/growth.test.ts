import { changeOf, compoundGrowth, growth } from '../../src/analysis/growth';
import { share, shareOf } from '../../src/analysis/share';
import { parsePeriod } from '../../src/kpi/period';
import { formatValue } from '../../src/language/formatValue';
import { parseValue } from '../../src/language/parseValue';
import { figuresOf, observed } from './sampleDataset';
import { reason } from './said';

const value = (text: string) => parseValue(text, { lang: 'vi' });
const vi = (result: ReturnType<typeof value>) => formatValue(result, 'vi');

describe('growth', () => {
  test.each([
    ['5,11', '1,77', '188,7%'],
    ['36', '40', '-10,0%'],
    ['gần 60', '50', 'dưới 20,0%'],
    ['hơn 170', '100', 'trên 70,0%'],
    ['hơn 170', 'gần 100', 'trên 70,0%'],
    ['5,11 tỷ USD', '1770 triệu USD', '188,7%'],
  ])('from %s on %s', (current, previous, text) => {
    expect(vi(growth(value(current), value(previous)))).toBe(text);
  });

  test.each([
    ['5', '0'],
    ['5', '-3'],
    ['hơn 170', 'hơn 100'],
    ['nhiều', '5'],
  ])('of %s on %s cannot be said', (current, previous) => {
    expect(growth(value(current), value(previous)).kind).toBe('missing');
  });

  test('is average over years', () => {
    expect(compoundGrowth(100, 121, 2)).toBeCloseTo(10, 10);
    expect(() => compoundGrowth(0, 1, 1)).toThrow(RangeError);
  });
});

describe('a share', () => {
  test.each([
    ['4,46', '11,12', '40,1%'],
    ['khoảng 5,14', '11,12', 'khoảng 46%'],
    ['khoảng 2,1', '11,12', 'khoảng 19%'],
    ['hơn 4,5', '24,78', 'trên 18,1%'],
  ])('of %s in %s', (part, whole, text) => {
    expect(vi(share(value(part), value(whole)))).toBe(text);
  });
});

describe('figures compared', () => {
  const figures = figuresOf([
    observed('HLA', 'VN', '2024', 'gần 60', { definition: 'khác' }),
    observed('HLA', 'VN', '2023', 40),
    observed('FDI_RANK', 'VN63-24', '2023', 'thứ 4'),
    observed('FDI_RANK', 'VN63-24', '2022', 'thứ 9'),
    observed('FDI_REG', 'VN63-24', '2023', 3),
    observed('FDI_REG', 'VN63-24', '2022-Q1', 1),
    observed('FDI_REG', 'VN', '2023-Q1', 1),
  ]);
  const figure = (indicator: string, area: string, year: string) =>
    figures.figure({ indicator, area: figures.areas.find(area), period: parsePeriod(year) });

  test('never across definitions', () => {
    expect(reason(changeOf(figure('HLA', 'VN', '2024'), figure('HLA', 'VN', '2023')))).toContain('định nghĩa');
  });

  test('never where one is only a part', () => {
    expect(changeOf(figure('FDI_REG', 'VN63-24', '2023'), figure('FDI_REG', 'VN63-24', '2022')).kind).toBe('missing');
    expect(shareOf(figure('FDI_REG', 'VN63-24', '2023'), figure('FDI_REG', 'VN', '2023')).kind).toBe('missing');
  });

  test('never for ranks', () => {
    expect(changeOf(figure('FDI_RANK', 'VN63-24', '2023'), figure('FDI_RANK', 'VN63-24', '2022')).kind).toBe('missing');
  });
});
