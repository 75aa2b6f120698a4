/** The pictures of a brief as data: what they draw, what they say in words, and that every number has a source. */
import { Figures } from '../../../../src/analysis/figure';
import type { Boundary } from '../../../../src/kpi/area';
import type { Lang } from '../../../../src/kpi/bilingual';
import type { Observation } from '../../../../src/kpi/observation';
import { parsePeriod } from '../../../../src/kpi/period';
import { readDatasetDirectory } from '../../../../src/exchange/node/datasetDirectory';
import { chartsFor } from '../../../../src/report/brief/charts';
import { sectionIds, type BriefChart } from '../../../../src/report/brief/document';
import { textOf } from '../../../../src/report/brief/pieces';
import { BriefWriter } from '../../../../src/report/brief/writer';
import { catalogue, figuresOf, observed, target } from '../../../analysis/sampleDataset';

interface Asked {
  readonly period?: string;
  readonly area?: string;
  readonly boundary?: Boundary;
  readonly lang?: Lang;
  readonly length?: 'full' | 'short';
}

function writerOf(
  figures: Figures,
  { period = '2024', area = 'VN', boundary, lang = 'vi', length = 'full' }: Asked = {},
) {
  const found = figures.areas.find(area);
  return new BriefWriter({
    figures,
    period: parsePeriod(period),
    area: found,
    ...(boundary ? { boundary } : {}),
    today: '2026-11-22',
    lang,
    length,
  });
}

type ChartOf<K> = Extract<BriefChart, { readonly chart: K }>;

function chart<K extends BriefChart['chart']>(kind: K, figures: Figures, asked?: Asked): ChartOf<K> | undefined {
  const writer = writerOf(figures, asked);
  const all = sectionIds.flatMap((section) => chartsFor(section, writer));
  return all.find((one): one is ChartOf<K> => one.chart === kind);
}

const growth = [
  observed('GDP_GROWTH', 'VN', '2022', 8.02),
  observed('GDP_GROWTH', 'VN', '2024', 'ước 7,09', { status: 'E' }),
];
const goals = { targets: [target('GDP_GROWTH', 'VN', '2024', '6,5–7%'), target('GDP_GROWTH', 'VN', '2022', '≥6%')] };

describe('growth against its target', () => {
  test('draws a gap for a year without figure, open ends as open, and an estimate as weak', () => {
    const found = chart('targetBand', figuresOf(growth, goals));
    expect(found?.points).toEqual([
      { label: '2022', number: 8.02, text: '8,02%', weak: false, highlighted: false },
      { label: '2023', number: null, text: 'chưa có số liệu', weak: false, highlighted: false },
      { label: '2024', number: 7.09, text: 'ước 7,09%', weak: true, highlighted: true },
    ]);
    expect(found?.bands).toEqual([{ low: 6, text: '≥6%' }, { text: '' }, { low: 6.5, high: 7, text: '6,5–7%' }]);
    expect(textOf(found?.text ?? [])).toBe(
      'Tốc độ tăng GDP: năm 2022: 8,02% (mục tiêu ≥6%); năm 2024: ước 7,09% (mục tiêu 6,5–7%).',
    );
  });

  test('holds a quarter against the target of its year, and says so', () => {
    const quarters = [observed('GDP_GROWTH', 'VN', '2024-Q1', 5.98), observed('GDP_GROWTH', 'VN', '2024-Q2', 7.25)];
    const found = chart('targetBand', figuresOf(quarters, goals), { period: '2024-Q2', lang: 'en' });
    expect(found?.title).toBe('GDP growth against the target of the year');
    expect(textOf(found?.text ?? [])).toBe(
      'GDP growth: the first quarter of 2024: 5.98% (target of the year 6.5–7%); the second quarter of 2024: 7.25% (target of the year 6.5–7%).',
    );
  });

  test('keeps a target in words without ends', () => {
    const words = { targets: [target('GDP_GROWTH', 'VN', '2024', 'phấn đấu cao hơn năm trước')] };
    expect(chart('targetBand', figuresOf(growth, words))?.bands.at(-1)).toEqual({ text: 'phấn đấu cao hơn năm trước' });
  });

  test.each([
    ['one figure only', growth.slice(0, 1), goals],
    ['no target', growth, {}],
  ])('is left out with %s', (_, observations, parts) => {
    expect(chart('targetBand', figuresOf(observations, parts))).toBeUndefined();
  });
});

function fdi(period: string, values: Readonly<Record<string, number | string>>): Observation[] {
  return Object.entries(values).map(([area, value]) => observed('FDI_REG', area, period, value));
}

describe('the ranking', () => {
  const twelve = Object.fromEntries(
    figuresOf([])
      .areas.list('63', '2024-12-31')
      .slice(0, 12)
      .map(({ id }, index) => [id, 12 - index]),
  );

  test('shows ten areas, and the own one where it comes later', () => {
    const figures = figuresOf(fdi('2024', twelve));
    const own = figures.areas.list('63', '2024-12-31')[11]?.id ?? '';
    const found = chart('ranking', figures, { area: own });
    expect(found?.bars.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
    expect(found?.bars.at(-1)?.highlighted).toBe(true);
    expect(found?.peers).toBe('12/63 tỉnh, thành phố có số liệu');
    expect(textOf(found?.text ?? [])).toMatch(/xếp thứ 12 trong 12\/63 tỉnh, thành phố có số liệu\.$/);
  });

  test('leaves the rank open where an area without a whole figure comes before', () => {
    // Bắc Ninh of the 34 is Bắc Giang, given, and Bắc Ninh, not given: at least 9.
    const figures = figuresOf(fdi('2025', { 'VN63-24': 9, 'VN-01': 3, 'VN-22': 2 }));
    const found = chart('ranking', figures, { period: '2025', boundary: '34' });
    expect(found?.bars.map(({ label, rank }) => [label, rank])).toEqual([
      ['Hà Nội', null],
      ['Quảng Ninh', null],
    ]);
  });

  test('keeps qualifiers and draws them weak', () => {
    const figures = figuresOf(fdi('2024', { 'VN-22': 'gần 2,37', 'VN-01': 2 }));
    expect(chart('ranking', figures)?.bars[0]).toMatchObject({ number: 2.37, text: 'gần 2,37', weak: true });
  });

  test('is left out with one figure, and from a catalogue without the indicator', () => {
    expect(chart('ranking', figuresOf(fdi('2024', { 'VN-22': 2 })))).toBeUndefined();
    const own = new Map([...catalogue].filter(([code]) => code === 'AGR'));
    expect(chart('ranking', figuresOf([], { indicators: own }))).toBeUndefined();
  });
});

describe('the movement of ranks', () => {
  const all = figuresOf([])
    .areas.list('34', '2026-12-31')
    .map(({ id }) => id);
  const upwards = Object.fromEntries(all.map((id, index) => [id, index + 1]));
  const downwards = Object.fromEntries(all.map((id, index) => [id, all.length - index]));

  test('shows the leaders of now over the periods whose list is complete', () => {
    const figures = figuresOf([...fdi('2027', upwards), ...fdi('2028', { 'VN-01': 4 }), ...fdi('2029', downwards)]);
    const found = chart('rankMovement', figures, { period: '2029' });
    expect(found?.periods).toEqual(['2027', '2028', '2029']);
    expect(found?.lines[0]).toEqual({ label: 'Hà Nội', ranks: [34, null, 1], highlighted: false });
    expect(found?.lines).toHaveLength(6);
    expect(found?.peers).toBe('34/34 tỉnh, thành phố có số liệu');
  });

  test('falls back on published ranks, of the list in force only', () => {
    const published = [
      observed('FDI_RANK', 'VN63-24', '2022', { kind: 'rank', rank: 9 }),
      observed('FDI_RANK', 'VN63-24', '2023', { kind: 'rank', rank: 4 }),
      observed('FDI_RANK', 'VN63-79', '2023', { kind: 'rank', rank: 1 }),
    ];
    const found = chart('rankMovement', figuresOf(published), { period: '2023', area: 'VN63-24', lang: 'en' });
    expect(found?.lines).toEqual([{ label: 'Bắc Giang', ranks: [9, 4], highlighted: true }]);
    expect(found?.peers).toBe('63 provinces');
    expect(textOf(found?.text ?? [])).toBe('Published ranks in attracting FDI: Bắc Giang: 9/63 (2022), 4/63 (2023).');
    expect(chart('rankMovement', figuresOf(published), { period: '2023', boundary: '34' })).toBeUndefined();
  });
});

describe('counts over time', () => {
  test('begin with the first figure; another definition is not drawn beside the catalogue’s', () => {
    const figures = figuresOf([
      observed('HLA', 'VN', '2022', 40),
      observed('HLA', 'VN', '2023', 50, { definition: 'lanh-dao-chu-chot' }),
      observed('HLA', 'VN', '2024', 'gần 60'),
    ]);
    const found = chart('countsOverTime', figures);
    expect(found?.columns.map(({ label, number, text, weak }) => [label, number, text, weak])).toEqual([
      ['2022', 40, '40', false],
      ['2023', null, 'chưa có số liệu', false],
      ['2024', 60, 'gần 60', true],
    ]);
    expect(textOf(found?.text ?? [])).toBe(
      'Hoạt động đối ngoại cấp cao – Cả nước: năm 2022: 40 hoạt động; năm 2024: gần 60 hoạt động.',
    );
  });
});

describe('the tile map', () => {
  test('has a level for every figure, none where there is none, and the islands with their province', () => {
    const ids = figuresOf([])
      .areas.list('34', '2026-12-31')
      .map(({ id }) => id);
    const values = Object.fromEntries(ids.slice(0, 30).map((id, index) => [id, index + 1]));
    const found = chart('tileMap', figuresOf(fdi('2027', values)), { period: '2027', area: 'VN34-48' });
    expect(found?.tiles).toHaveLength(34);
    expect(found?.tiles.filter(({ level }) => level === null)).toHaveLength(4);
    expect(found?.levels).toEqual(['1', '7', '13', '19', '25']);
    const daNang = found?.tiles.find(({ area }) => area === 'VN34-48');
    expect(found?.islands[0]).toMatchObject({ label: 'Hoàng Sa', belongsTo: 'thuộc Đà Nẵng', highlighted: true });
    expect(found?.islands[0]?.level).toBe(daNang?.level);
    expect(daNang?.highlighted).toBe(true);
  });

  test('does not show a part of the year, and its levels end at numbers that stand on it', () => {
    const ids = figuresOf([])
      .areas.list('34', '2026-12-31')
      .map(({ id }) => id);
    const values = Object.fromEntries(
      ids.slice(1).map((id, index) => [id, `${String(1037 * (index + 1)).replace(/(..)$/, ',$1')} triệu USD`]),
    );
    const part = observed('FDI_REG', ids[0] ?? '', '2027-Q1', 5);
    const found = chart('tileMap', figuresOf([part, ...fdi('2027', values)]), { period: '2027' });
    const first = found?.tiles.find(({ area }) => area === ids[0]);
    expect(first).toMatchObject({ number: null, text: 'chưa có số liệu', level: null, weak: false });
    expect(textOf(found?.text ?? [])).toContain('33/34 tỉnh, thành phố có số liệu');
    const printed = new Set(found?.tiles.map(({ text }) => Number(text.replace(',', '.'))));
    for (const level of found?.levels ?? []) expect(printed).toContain(Number(level.replace(',', '.')));
  });

  test('is left out where most provinces have no figure', () => {
    expect(chart('tileMap', figuresOf(fdi('2024', { 'VN-01': 1, 'VN-22': 2 })))).toBeUndefined();
  });
});

test('a short brief has no pictures', () => {
  expect(chart('targetBand', figuresOf(growth, goals), { length: 'short' })).toBeUndefined();
});

describe.each([
  ['seed-2024', '2024', 'VN', ['targetBand', 'rankMovement']],
  [
    'demo-provinces',
    '2026-Q2',
    'VN',
    ['targetBand', 'countsOverTime', 'countsOverTime', 'tileMap', 'ranking', 'rankMovement'],
  ],
  ['demo-provinces', '2026-Q2', 'VN-38', ['countsOverTime', 'tileMap', 'ranking', 'rankMovement']],
] as const)('%s, %s, %s', (id, period, area, kinds) => {
  test.each(['vi', 'en'] as const)(
    'every number said in %s rests on a figure and a source of the annex',
    async (lang) => {
      const figures = new Figures(await readDatasetDirectory(`assets/data/${id}`));
      const writer = writerOf(figures, { period, area, lang });
      const charts = sectionIds.flatMap((section) => chartsFor(section, writer));
      expect(charts.map(({ chart: kind }) => kind)).toEqual(kinds);
      const sources = writer.sources.all.length;
      for (const one of charts) {
        const evidence = one.text.flatMap((piece) => (piece.kind === 'figure' ? [piece.evidence] : []));
        expect(evidence.length).toBeGreaterThan(0);
        for (const { figures: used, sources: cited } of [...evidence, ...one.evidence]) {
          expect(used.length).toBeGreaterThan(0);
          expect(cited.length).toBeGreaterThan(0);
          expect(Math.max(...cited)).toBeLessThan(sources);
        }
      }
    },
  );
});
