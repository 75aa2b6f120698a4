import fc from 'fast-check';
import type { Figure } from '../../src/analysis/figure';
import { regroup } from '../../src/analysis/regroup';
import { parsePeriod } from '../../src/kpi/period';
import { missing } from '../../src/kpi/value';
import { formatValue } from '../../src/language/formatValue';
import { figuresOf, observed } from './sampleDataset';
import { reason } from './said';

type Figures = ReturnType<typeof figuresOf>;

function figureIn(figures: Figures, indicator: string, area: string, period: string): Figure {
  return figures.figure({ indicator, area: figures.areas.find(area), period: parsePeriod(period) });
}

function read(figures: Figures, indicator: string, area: string, period: string): string {
  return formatValue(figureIn(figures, indicator, area, period).value, 'vi', { unit: false });
}

const bacGiang = observed('FDI_REG', 'VN63-24', '2024', 2.1);
const bacNinh = observed('FDI_REG', 'VN63-27', '2024', 5.11);

describe('a merged province', () => {
  test('is the sum of the provinces it was made of', () => {
    const figure = figureIn(figuresOf([bacGiang, bacNinh]), 'FDI_REG', 'VN34-24', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('7,21 tỷ USD');
    expect(figure.derivation?.vi).toContain('Bắc Giang + Bắc Ninh');
    expect(figure.observations).toEqual([bacGiang, bacNinh]);
  });

  test('with one of them missing is only "ít nhất"', () => {
    const figure = figureIn(figuresOf([bacNinh]), 'FDI_REG', 'VN34-24', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('ít nhất 5,11 tỷ USD');
    expect(figure.partial).toBe(true);
    expect(figure.derivation?.vi).toContain('còn thiếu Bắc Giang');
    expect(figure.findings.map(({ rule, message }) => [rule, message.vi.includes('Bắc Giang')])).toEqual([
      ['figure.partial', true],
    ]);
  });

  test('says of a missing part that sources disagree on it', () => {
    const other = observed('FDI_REG', 'VN63-24', '2024', 2.4, { source: 'Cục Đầu tư nước ngoài' });
    const figure = figureIn(figuresOf([bacNinh, bacGiang, other]), 'FDI_REG', 'VN34-24', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('ít nhất 5,11 tỷ USD');
    const [finding] = figure.findings;
    expect(finding?.message.vi).toContain('Bắc Giang (các nguồn cho số khác nhau)');
    expect(finding?.message.en).toContain('Bắc Giang (sources disagree)');
    expect(figure.derivation?.vi).toContain('còn thiếu Bắc Giang (các nguồn cho số khác nhau)');
  });

  test('names a part that bears its own name with the day until which it was', () => {
    const [finding] = figureIn(figuresOf([bacGiang]), 'FDI_REG', 'VN34-24', '2024').findings;
    expect(finding?.message.vi).toMatch(/^FDI_REG .* của Bắc Ninh, .*: thiếu số liệu Bắc Ninh \(đến 30\/6\/2025\)\.$/);
    expect(finding?.message.en).toContain('no figures for Bắc Ninh (until 30 Jun 2025)');
  });

  test('with one of them missing is missing where the measure can be negative', () => {
    const figures = figuresOf([observed('FDI_ADJ', 'VN63-27', '2024', 1)]);
    expect(figureIn(figures, 'FDI_ADJ', 'VN34-24', '2024').value.kind).toBe('missing');
  });

  test('is not made of rates', () => {
    const figures = figuresOf([
      observed('GDP_GROWTH', 'VN63-24', '2024', 13),
      observed('GDP_GROWTH', 'VN63-27', '2024', 6),
    ]);
    expect(reason(figureIn(figures, 'GDP_GROWTH', 'VN34-24', '2024').value)).toContain('không cộng được');
  });

  test('keeps a figure given directly and reports a different sum', () => {
    const figures = figuresOf([bacGiang, bacNinh, observed('FDI_REG', 'VN34-24', '2024', 7.5)]);
    const figure = figureIn(figures, 'FDI_REG', 'VN34-24', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('7,5 tỷ USD');
    expect(figure.findings).toMatchObject([{ rule: 'regroup.difference', severity: 'warning' }]);
    expect(figure.findings[0]?.message.vi).toMatch(/7,5.*7,21/);
  });

  test('reports nothing where the sum agrees at the printed precision', () => {
    const figures = figuresOf([bacGiang, bacNinh, observed('FDI_REG', 'VN34-24', '2024', 7.2)]);
    expect(figureIn(figures, 'FDI_REG', 'VN34-24', '2024').findings).toEqual([]);
  });

  test('of a year that saw the merger takes the first half from its parts', () => {
    const figures = figuresOf([
      observed('FDI_REG', 'VN63-24', '2025-S1', 1),
      observed('FDI_REG', 'VN63-27', '2025-Q1', 1.5),
      observed('FDI_REG', 'VN63-27', '2025-Q2', 0.5),
      observed('FDI_REG', 'VN34-24', '2025-Q3', 2),
      observed('FDI_REG', 'VN34-24', '2025-Q4', 3),
    ]);
    expect(read(figures, 'FDI_REG', 'VN34-24', '2025')).toBe('8,0');
  });
});

describe('a province before the merger', () => {
  test('cannot be split off the merged one, and the reason says so', () => {
    const figure = figureIn(figuresOf([observed('FDI_REG', 'VN34-24', '2025-Q3', 2)]), 'FDI_REG', 'VN63-24', '2025-Q3');
    expect(reason(figure.value)).toContain('không tách ra được');
  });

  test('that was not merged has one id on both lists', () => {
    const figures = figuresOf([observed('FDI_REG', 'VN-01', '2025-Q3', 2)]);
    expect(read(figures, 'FDI_REG', 'VN-01', '2025-Q3')).toBe('2');
  });
});

describe('the same territory under another id', () => {
  test('Đồng Nai as a city takes figures recorded for the province, and the other way round', () => {
    const figures = figuresOf([
      observed('FDI_REG', 'VN34-75', '2026-Q1', 1.2),
      observed('FDI_REG', 'VN34-75B', '2026-Q2', 0.8),
    ]);
    expect(read(figures, 'FDI_REG', 'VN34-75B', '2026-Q1')).toBe('1,2');
    expect(read(figures, 'FDI_REG', 'VN34-75', '2026-Q2')).toBe('0,8');
    expect(read(figures, 'FDI_REG', 'VN34-75B', '2026-S1')).toBe('2,0');
    expect(figureIn(figures, 'FDI_REG', 'VN34-75B', '2026-Q1').derivation?.vi).toContain('cùng địa giới');
  });

  test('Đồng Nai as a city also has the sums of the provinces before the merger', () => {
    const figures = figuresOf([observed('FDI_REG', 'VN63-70', '2024', 1), observed('FDI_REG', 'VN63-75', '2024', 2)]);
    expect(read(figures, 'FDI_REG', 'VN34-75B', '2024')).toBe('3');
  });

  test('holds for rates too', () => {
    const figures = figuresOf([observed('GDP_GROWTH', 'VN63-46A', '2024', 8.15)]);
    expect(read(figures, 'GDP_GROWTH', 'VN-46', '2024')).toBe('8,15');
  });
});

describe('the whole country', () => {
  const every = (boundary: '63' | '34', period: string, value: number) =>
    figuresOf([])
      .areas.list(boundary, parsePeriod(period).end)
      .map(({ id }) => observed('FDI_REG', id, period, value));

  test('is the sum of a complete list', () => {
    const figure = figureIn(figuresOf(every('63', '2024', 0.5)), 'FDI_REG', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('31,5 tỷ USD');
    expect(figure.derivation?.vi).toBe('Cộng từ 63 tỉnh, thành phố');
  });

  test('is never a sum of some provinces', () => {
    expect(figureIn(figuresOf(every('63', '2024', 0.5).slice(1)), 'FDI_REG', 'VN', '2024').value.kind).toBe('missing');
  });

  test('is "ít nhất" where those without a figure are stated to have none, and names them', () => {
    const stated = every('63', '2024', 0.5).map((one) =>
      one.area === 'VN63-24'
        ? { ...one, value: missing({ vi: 'chưa gửi', en: 'not sent' }), status: 'L' as const }
        : one,
    );
    const figure = figureIn(figuresOf(stated), 'FDI_REG', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('ít nhất 31,0 tỷ USD');
    expect(figure.partial).toBe(true);
    expect(figure.derivation?.vi).toBe('Cộng từ 62/63 tỉnh, thành phố; còn thiếu Bắc Giang');
  });

  test('is not there while the period is not over for any province', () => {
    expect(figureIn(figuresOf(every('34', '2026-Q1', 1)), 'FDI_REG', 'VN', '2026').value.kind).toBe('missing');
  });

  test('of the year of the merger is made of both lists', () => {
    const figures = figuresOf([...every('63', '2025-S1', 0.1), ...every('34', '2025-S2', 0.2)]);
    expect(read(figures, 'FDI_REG', 'VN', '2025')).toBe('13,1');
  });
});

describe('a whole list recast', () => {
  test('has every unit of the boundary, in code order, missing ones included', () => {
    const figures = figuresOf([bacGiang, bacNinh]);
    const rows = regroup(figures, 'FDI_REG', parsePeriod('2024'), '34');
    expect(rows).toHaveLength(34);
    const known = rows.filter(({ figure }) => figure.value.kind !== 'missing');
    expect(known.map(({ area, figure }) => [area.id, formatValue(figure.value, 'vi')])).toEqual([
      ['VN34-24', '7,21 tỷ USD'],
    ]);
  });

  test('adds up to the same total on both boundaries', () => {
    const areas = figuresOf([]).areas.list('63', '2024-12-31');
    const amounts = fc.array(fc.integer({ min: 0, max: 100_000 }), {
      minLength: areas.length,
      maxLength: areas.length,
    });
    fc.assert(
      fc.property(amounts, (numbers) => {
        const figures = figuresOf(
          areas.map(({ id }, index) => observed('FDI_PROJECTS', id, '2024', numbers[index] as number)),
        );
        const total = (boundary: '63' | '34') =>
          regroup(figures, 'FDI_PROJECTS', parsePeriod('2024'), boundary).reduce(
            (sum, { figure }) => sum + (figure.value.kind === 'exact' ? figure.value.number : NaN),
            0,
          );
        const expected = numbers.reduce((sum, number) => sum + number, 0);
        expect(total('63')).toBe(expected);
        expect(total('34')).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});
