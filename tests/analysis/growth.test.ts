import fc from 'fast-check';
import { changeOf, compoundGrowth, growth } from '../../src/analysis/growth';
import { share, shareOf } from '../../src/analysis/share';
import { intervalOf, type Interval } from '../../src/kpi/interval';
import { parsePeriod } from '../../src/kpi/period';
import { exact, type Value } from '../../src/kpi/value';
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

  // Half a unit of the last printed digit either way, rounded outwards; the same interval typed as a range gives the
  // same ends, which are then firm.
  test.each([
    ['khoảng 50', '49,5–50,5', '40', '23,7–26,3%'],
    ['khoảng 50', '49,5–50,5', '49', '1,0–3,1%'],
    ['khoảng 25', '24,5–25,5', '20', '22,5–27,5%'],
    ['khoảng 36', '35,5–36,5', '25', '42,0–46,0%'],
    ['khoảng 4,5', '4,45–4,55', '3,6', '23,6–26,4%'],
    ['khoảng 75', '74,5–75,5', '60', '24,1–25,9%'],
    ['khoảng 50', '49,5–50,5', '60', 'từ -17,5 đến -15,8%'],
    ['khoảng 50', '49,5–50,5', '50', 'từ -1,0 đến 1,0%'],
    ['khoảng 750', '749,5–750,5', '600', 'khoảng 25%'],
    // An end keeps its sign.
    ['khoảng 10.006', '10.005,5–10.006,5', '10.005', '0,0049–0,0150%'],
    ['khoảng 10.004', '10.003,5–10.004,5', '10.005', 'từ -0,0150 đến -0,0049%'],
  ])('from %s, or from %s, on %s', (about, range, previous, text) => {
    const worded = text.startsWith('khoảng ') ? text : `khoảng ${text}`;
    expect(vi(growth(value(about), value(previous)))).toBe(worded);
    expect(vi(growth(value(range), value(previous)))).toBe(text);
  });

  test('encloses every change that both figures allow, to within a tenth where the figures are that exact', () => {
    const figure = fc.tuple(fc.integer({ min: 10, max: 99_999 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(figure, figure, fc.boolean(), ([now, places], [then, thenPlaces], aboutBoth) => {
        const about = (digits: number, decimals: number): Value => ({
          ...exact(Number(`${digits}e-${decimals}`), '', decimals),
          kind: 'approx',
          word: 'khoảng',
        });
        const current = about(now, places);
        const previous = aboutBoth ? about(then, thenPlaces) : exact(Number(`${then}e-${thenPlaces}`));
        const [a, b] = [intervalOf(current) as Interval, intervalOf(previous) as Interval];
        const [low, high] = [100 * (a.low.at / b.high.at - 1), 100 * (a.high.at / b.low.at - 1)];
        // As its text says, read again.
        const said = intervalOf(value(vi(growth(current, previous)))) as Interval;
        const noise = 1e-9 * (1 + Math.abs(high));
        expect(said.low.at).toBeLessThanOrEqual(low + noise);
        expect(said.high.at).toBeGreaterThanOrEqual(high - noise);
        if (low > noise) expect(said.low.at).toBeGreaterThan(0);
        if (high < -noise) expect(said.high.at).toBeLessThan(0);
        // What fits into "khoảng" is at most a whole wide; what does not is rounded by a tenth at each end, where its word
        // then lets a reader add half a digit.
        expect(said.high.at - said.low.at).toBeLessThanOrEqual(Math.max(1, high - low + 0.3) + noise);
      }),
      { numRuns: 3000 },
    );
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
