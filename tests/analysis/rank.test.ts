import fc from 'fast-check';
import { field } from '../../src/analysis/fields';
import type { Figures } from '../../src/analysis/figure';
import { placeFindings } from '../../src/analysis/placeFindings';
import { rank, rankOf, type RankRow } from '../../src/analysis/rank';
import { rowRankText } from '../../src/analysis/rowRankText';
import type { Indicator } from '../../src/kpi/indicator';
import type { Observation } from '../../src/kpi/observation';
import { parsePeriod } from '../../src/kpi/period';
import type { Value } from '../../src/kpi/value';
import { formatValue } from '../../src/language/formatValue';
import { catalogue, figuresOf, observed } from './sampleDataset';

const period = parsePeriod('2022');
const areas63 = figuresOf([]).areas.list('63', '2022-12-31');

function line({ rank: place, tied, label, value }: RankRow): string {
  return `${place ?? '–'}${tied ? '=' : ''} ${label.vi} ${formatValue(value, 'vi', { unit: false })}`;
}

function fdi(area: string, value: number | string | Value, year = '2022'): Observation {
  return observed('FDI_REG', area, year, value);
}

/** AGR as an indicator of which less is better. */
function lowerFirst(observations: readonly Observation[]): Figures {
  const agreements: Indicator = { ...(catalogue.get('AGR') as Indicator), betterWhen: 'lower' };
  return figuresOf(observations, { indicators: new Map([...catalogue, ['AGR', agreements]]) });
}

describe('the order', () => {
  test('is by the printed number, on equal numbers above, exact, approx, below', () => {
    const figures = figuresOf([
      fdi('VN-01', 'gần 2'),
      fdi('VN63-79', 'khoảng 2'),
      fdi('VN63-31', '2'),
      fdi('VN63-74', 'hơn 2'),
      fdi('VN-22', 3),
    ]);
    expect(rank(figures, { indicator: 'FDI_REG', period }).rows.map(line)).toEqual([
      '1 Quảng Ninh 3',
      '2 Bình Dương hơn 2',
      '3 Hải Phòng 2',
      '4 Hồ Chí Minh khoảng 2',
      '5 Hà Nội gần 2',
    ]);
  });

  test('lets ties share a rank and skips the next', () => {
    const figures = figuresOf([fdi('VN-01', 1), fdi('VN63-79', 2), fdi('VN63-31', 2), fdi('VN63-74', 3)]);
    expect(rank(figures, { indicator: 'FDI_REG', period }).rows.map(line)).toEqual([
      '1 Bình Dương 3',
      '2= Hải Phòng 2',
      '2= Hồ Chí Minh 2',
      '4 Hà Nội 1',
    ]);
  });

  test('turns round where lower is better', () => {
    const figures = lowerFirst([observed('AGR', 'VN63-24', '2022', 9), observed('AGR', 'VN-22', '2022', 3)]);
    expect(rank(figures, { indicator: 'AGR', period }).rows.map(({ label }) => label.vi)).toEqual([
      'Quảng Ninh',
      'Bắc Giang',
    ]);
  });

  test('that the claims leave uncertain is reported', () => {
    const figures = figuresOf([fdi('VN-22', 'gần 2,37'), fdi('VN63-27', 2.36), fdi('VN-01', 1.69)]);
    const { findings } = rank(figures, { indicator: 'FDI_REG', period });
    expect(findings).toMatchObject([{ rule: 'rank.incomplete' }, { rule: 'rank.overlap', severity: 'warning' }]);
    expect(findings[1]?.message.vi).toMatch(/Quảng Ninh \(gần 2,37 tỷ USD\).*Bắc Ninh \(2,36 tỷ USD\)/);
  });

  test('is uncertain also against the first area that is not listed', () => {
    const figures = figuresOf([fdi('VN-01', 3), fdi('VN-22', 'gần 2,37'), fdi('VN63-27', 2.36)]);
    const { rows, findings } = rank(figures, { indicator: 'FDI_REG', period, top: 2 });
    expect(rows.map(({ uncertain }) => uncertain)).toEqual([false, true]);
    expect(findings.map(({ rule }) => rule)).toEqual(['rank.incomplete', 'rank.overlap']);
  });

  test('leaves out words, conflicts and partial sums', () => {
    const figures = figuresOf([
      fdi('VN-01', 1),
      fdi('VN63-79', 'nhiều'),
      observed('FDI_REG', 'VN63-31', '2022-Q1', 0.9),
      { ...fdi('VN63-74', 3), source: 'A' },
      { ...fdi('VN63-74', 4), source: 'B' },
    ]);
    const ranking = rank(figures, { indicator: 'FDI_REG', period });
    expect(ranking.rows.map(line)).toEqual(['– Hà Nội 1']);
    expect([ranking.withData, ranking.peers]).toEqual([1, 63]);
  });

  test('says no place that an area on which the sources disagree may take', () => {
    const figures = figuresOf([
      { ...fdi('VN63-27', 5.12), source: 'A' },
      { ...fdi('VN63-27', 3), source: 'B' },
      fdi('VN63-31', 4.94),
      fdi('VN-22', 6),
    ]);
    const ranking = rank(figures, { indicator: 'FDI_REG', period });
    expect(ranking.rows.map(line)).toEqual(['1 Quảng Ninh 6', '– Hải Phòng 4,94']);
    expect(ranking.findings.map(({ rule }) => rule)).toEqual(['rank.incomplete', 'rank.surpassed']);
    expect(ranking.findings[1]?.message.vi).toMatch(/Bắc Ninh \(5,12 tỷ USD; 3 tỷ USD\), có thể đứng trước/);
    const place = rankOf(figures, 'FDI_REG', period, figures.areas.find('VN63-31'));
    expect(place?.surpassedBy?.area.id).toBe('VN63-27');
  });

  test('says a place that no source takes from it', () => {
    const figures = figuresOf([
      { ...fdi('VN63-27', 4), source: 'A' },
      { ...fdi('VN63-27', 4.94), source: 'B' },
      fdi('VN63-31', 4.94),
    ]);
    expect(rank(figures, { indicator: 'FDI_REG', period }).rows.map(line)).toEqual(['1 Hải Phòng 4,94']);
  });

  test('counts what the sources disagree on where lower is better', () => {
    const figures = lowerFirst([
      { ...observed('AGR', 'VN63-24', '2022', 2), source: 'A' },
      { ...observed('AGR', 'VN63-24', '2022', 5), source: 'B' },
      observed('AGR', 'VN-22', '2022', 1),
      observed('AGR', 'VN63-31', '2022', 3),
    ]);
    const { rows } = rank(figures, { indicator: 'AGR', period });
    expect(rows.map(({ label, rank: place }) => [label.vi, place])).toEqual([
      ['Quảng Ninh', 1],
      ['Hải Phòng', undefined],
    ]);
  });

  test.each([
    ['a province that was merged', [fdi('VN63-24', 1), fdi('VN63-27', 5.12), fdi('VN63-27', 5.2)]],
    ['all that were merged', ['VN63-24', 'VN63-27'].flatMap((area) => [fdi(area, 3), fdi(area, 4)])],
    ['a quarter', [...[1, 2, 3].map((one) => fdi('VN63-27', 1.5, `2022-Q${one}`)), fdi('VN63-27', 1, '2022-Q4')]],
  ])('counts what a sum may be where sources disagree on %s', (what, observations) => {
    const disputed = what === 'a quarter' ? [...observations, fdi('VN63-27', 2, '2022-Q4')] : observations;
    const figures = figuresOf(
      [fdi('VN63-31', 4.94), fdi('VN63-30', 0), ...disputed].map(({ ...one }, index) => {
        return { ...one, source: `S${index}` };
      }),
    );
    const boundary = what === 'a quarter' ? '63' : '34';
    expect(rank(figures, { indicator: 'FDI_REG', period, boundary }).rows[0]?.surpassedBy?.area.shortName).toBe(
      'Bắc Ninh',
    );
  });

  test('agrees with the numbers, whatever they are', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: areas63.length });
    fc.assert(
      fc.property(amounts, (numbers) => {
        const figures = figuresOf(numbers.map((number, index) => fdi((areas63[index] as { id: string }).id, number)));
        const { rows } = rank(figures, { indicator: 'FDI_REG', period });
        expect(rows).toHaveLength(numbers.length);
        for (const row of rows) {
          const own = row.value.kind === 'exact' ? row.value.number : NaN;
          expect(row.rank).toBe(1 + numbers.filter((number) => number > own).length);
          expect(row.tied).toBe(numbers.filter((number) => number === own).length > 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the list', () => {
  const observations = [
    fdi('VN-01', 1.5),
    fdi('VN63-79', 4),
    fdi('VN63-31', 2),
    fdi('VN63-24', 1),
    fdi('VN63-27', 2.5),
    fdi('VN', 20),
  ];

  test('ends at top, with all that share its last rank', () => {
    const figures = figuresOf([...observations, fdi('VN63-74', 2)]);
    expect(rank(figures, { indicator: 'FDI_REG', period, top: 3 }).rows.map(line)).toEqual([
      '1 Hồ Chí Minh 4',
      '2 Bắc Ninh 2,5',
      '3= Hải Phòng 2',
      '3= Bình Dương 2',
    ]);
  });

  test('is made on the boundary asked for', () => {
    const figures = figuresOf(observations);
    const ranking = rank(figures, { indicator: 'FDI_REG', period, boundary: '34' });
    expect(ranking.rows.map(line)).toEqual(['– Bắc Ninh 3,5', '– Hà Nội 1,5']);
    expect([ranking.withData, ranking.peers, ranking.boundary]).toEqual([2, 34, '34']);
  });

  test('takes by default the boundary in force at the end of the period', () => {
    expect(rank(figuresOf([]), { indicator: 'FDI_REG', period: parsePeriod('2025-Q2') }).peers).toBe(63);
    expect(rank(figuresOf([]), { indicator: 'FDI_REG', period: parsePeriod('2025-Q3') }).peers).toBe(34);
  });

  test('gets one row for the others: the country less those shown', () => {
    const figures = figuresOf(observations);
    const { rows } = rank(figures, { indicator: 'FDI_REG', period, top: 2, others: true });
    expect(rows.map(line)).toEqual(['1 Hồ Chí Minh 4', '2 Bắc Ninh 2,5', '– Các địa phương khác 13,5']);
    expect(rows.map(({ kind }) => kind)).toEqual(['area', 'area', 'others']);
    expect(rows.map(({ share }) => formatValue(share, 'vi'))).toEqual(['20,0%', '12,5%', '67,5%']);
  });

  test('keeps the claims of the country and of those shown in the row of the others', () => {
    const figures = figuresOf([fdi('VN', 'gần 27,72'), fdi('VN63-79', 'hơn 3,94'), fdi('VN63-74', 'hơn 3,14')]);
    const { rows } = rank(figures, { indicator: 'FDI_REG', period, others: true });
    expect(line(rows[2] as RankRow)).toBe('– Các địa phương khác dưới 20,64');
  });

  test('finds the others also where the country is the sum of its own quarters', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => observed('FDI_REG', 'VN', `2022-Q${quarter}`, 5));
    const figures = figuresOf([fdi('VN-01', 1.5), ...quarters]);
    const { rows } = rank(figures, { indicator: 'FDI_REG', period, others: true });
    expect(line(rows[1] as RankRow)).toBe('– Các địa phương khác 18,5');
  });

  test('has no figure for the others where the country is not known', () => {
    const figures = figuresOf(observations.filter(({ area }) => area !== 'VN'));
    const { rows } = rank(figures, { indicator: 'FDI_REG', period, top: 1, others: true });
    expect(line(rows[1] as RankRow)).toBe('– Các địa phương khác chưa có số liệu');
    expect(rows[0]?.share.kind).toBe('missing');
  });

  test('adds the others up where the whole list is known', () => {
    const figures = figuresOf(areas63.map(({ id }, index) => fdi(id, index < 3 ? 2 : 1)));
    const { rows } = rank(figures, { indicator: 'FDI_REG', period, top: 1, others: true });
    expect(rows.map(line).at(-1)).toBe('– Các địa phương khác 60');
    expect(formatValue((rows[0] as RankRow).share, 'vi')).toBe('3,0%');
  });

  test('has no row for the others where all are shown', () => {
    const figures = figuresOf(areas63.map(({ id }) => fdi(id, 1)));
    expect(rank(figures, { indicator: 'FDI_REG', period, others: true }).rows).toHaveLength(63);
  });

  test('reports provinces that add up to more than the country', () => {
    const figures = figuresOf([fdi('VN', 3), fdi('VN-01', 2), fdi('VN63-79', 2)]);
    const { findings } = rank(figures, { indicator: 'FDI_REG', period, others: true });
    expect(findings.map(({ rule }) => rule)).toContain('rank.others');
  });

  test('appends areas without a figure only when asked', () => {
    const figures = figuresOf([...observations, observed('FDI_REG', 'VN63-74', '2022-Q1', 3)]);
    const { rows } = rank(figures, { indicator: 'FDI_REG', period, missing: true });
    expect(rows).toHaveLength(63);
    expect(rows.filter(({ kind }) => kind === 'missing')).toHaveLength(58);
    const partial = rows.find(({ area }) => area?.id === 'VN63-74') as RankRow;
    expect(line(partial)).toBe('– Bình Dương ít nhất 3');
    // As in a cell by itself.
    expect(formatValue(partial.share, 'vi')).toBe('ít nhất 15,0%');
  });

  test('says of a share or change that the figures do not settle that it cannot be settled', () => {
    const quarter = observed('FDI_REG', 'VN63-79', '2021-Q1', 1);
    const figures = figuresOf([...areas63.map(({ id }) => fdi(id, id === 'VN-04' ? 'gần 10' : 1)), quarter]);
    const { rows } = rank(figures, { indicator: 'FDI_REG', period });
    const said = (area: string, name: 'share' | 'change') =>
      formatValue((rows.find((row) => row.area?.id === area) as RankRow)[name], 'vi');
    expect(said('VN-04', 'share')).toBe('chưa đủ căn cứ');
    expect(said('VN63-79', 'change')).toBe('chưa đủ căn cứ');
    expect(said('VN-04', 'change')).toBe('chưa có số liệu');
  });

  test('of a rate has no shares and no figure for the others', () => {
    const figures = figuresOf([
      observed('GDP_GROWTH', 'VN-01', '2022', 8.9),
      observed('GDP_GROWTH', 'VN', '2022', 8.02),
    ]);
    const { rows } = rank(figures, { indicator: 'GDP_GROWTH', period, others: true });
    expect(rows.map(({ share }) => share.kind)).toEqual(['missing', 'missing']);
    expect(rows.map(({ value }) => value.kind)).toEqual(['exact', 'missing']);
  });
});

describe('against the year before', () => {
  test('amounts change in percent, rates in points', () => {
    const figures = figuresOf([
      fdi('VN-01', 3),
      fdi('VN-01', 2, '2021'),
      observed('GDP_GROWTH', 'VN-01', '2022', 8.9),
      observed('GDP_GROWTH', 'VN-01', '2021', 2.92),
    ]);
    const change = (indicator: string) =>
      formatValue((rank(figures, { indicator, period }).rows[0] as RankRow).change, 'vi');
    expect(change('FDI_REG')).toBe('50,0%');
    expect(change('GDP_GROWTH')).toBe('5,98 điểm phần trăm');
  });

  test('a qualified figure gives a qualified change', () => {
    const figures = figuresOf([fdi('VN-01', 'gần 3'), fdi('VN-01', 2, '2021')]);
    expect(formatValue((rank(figures, { indicator: 'FDI_REG', period }).rows[0] as RankRow).change, 'vi')).toBe(
      'dưới 50,0%',
    );
  });

  test('a change on the new boundary is against the sum of the same territory', () => {
    const figures = figuresOf([
      observed('FDI_REG', 'VN34-24', '2026-Q1', 3),
      observed('FDI_REG', 'VN63-24', '2025-Q1', 1),
      observed('FDI_REG', 'VN63-27', '2025-Q1', 1),
    ]);
    const { rows } = rank(figures, { indicator: 'FDI_REG', period: parsePeriod('2026-Q1') });
    expect(formatValue((rows[0] as RankRow).change, 'vi')).toBe('50,0%');
  });

  test('places gained are told where both rankings are complete', () => {
    const now = areas63.map(({ id }, index) => fdi(id, index + 1));
    const before = areas63.map(({ id }, index) => fdi(id, index === 0 ? 100 : index + 1, '2021'));
    const { rows } = rank(figuresOf([...now, ...before]), { indicator: 'FDI_REG', period });
    expect(rows.at(-1)?.rankChange).toBe(-62);
    expect(rows[0]?.rankChange).toBe(1);
    const incomplete = rank(figuresOf([...now, ...before.slice(1)]), { indicator: 'FDI_REG', period });
    expect(incomplete.rows.map(({ rankChange }) => rankChange)).toEqual(areas63.map(() => undefined));
  });
});

describe('a unit that changed only its id', () => {
  test('keeps its place against the year before', () => {
    const on = (day: string, year: string) =>
      figuresOf([])
        .areas.list('63', day)
        .map(({ id }, index) => fdi(id, index + 1, year));
    const figures = figuresOf([
      ...on('2024-12-31', '2024'),
      ...on('2025-06-30', '2025-Q1'),
      ...on('2024-12-31', '2024-Q1'),
    ]);
    const { rows } = rank(figures, { indicator: 'FDI_REG', period: parsePeriod('2025-Q1') });
    expect(rows.find(({ area }) => area?.id === 'VN-46')?.rankChange).toBe(0);
  });

  test('is ranked under either id', () => {
    const figures = figuresOf([observed('FDI_REG', 'VN34-75B', '2026-Q2', 1)]);
    const area = figures.areas.find('VN34-75');
    expect(rankOf(figures, 'FDI_REG', parsePeriod('2026-Q2'), area)?.rank).toBe(1);
  });
});

describe('the rank of one area', () => {
  const figures = figuresOf([fdi('VN-01', 3), fdi('VN63-79', 4), fdi('VN63-31', 3)]);

  test('comes with its peer set', () => {
    expect(rankOf(figures, 'FDI_REG', period, figures.areas.find('VN-01'))).toEqual({
      rank: 2,
      tied: true,
      boundary: '63',
      peers: 63,
      withData: 3,
      uncertain: false,
    });
  });

  test('is not known for an area without a figure or off the list', () => {
    expect(rankOf(figures, 'FDI_REG', period, figures.areas.find('VN63-24'))).toBeUndefined();
    expect(rankOf(figures, 'FDI_REG', period, figures.areas.find('VN63-79'), '34')).toBeUndefined();
    expect(rankOf(figures, 'FDI_REG', period, figures.areas.find('VN'))).toBeUndefined();
  });
});

test('an area that is not on the list in force is ranked on its own list', () => {
  const figures = figuresOf([fdi('VN63-24', 2), fdi('VN63-27', 2.5), fdi('VN-01', 3)]);
  const merged = figures.areas.find('VN34-24');
  expect(rankOf(figures, 'FDI_REG', period, merged)).toMatchObject({ rank: 1, peers: 34 });
  expect(rankOf(figures, 'FDI_REG', period, figures.areas.find('VN63-24'))).toMatchObject({ rank: 3, peers: 63 });
});

describe('a figure that is only partly known', () => {
  // Hải Phòng of 34 lacks Hải Dương, but what is known of it is already more than the others.
  const figures = figuresOf([fdi('VN63-31', 9), fdi('VN-01', 2), fdi('VN-14', 'hơn 12')]);
  const ranking = rank(figures, { indicator: 'FDI_REG', period, boundary: '34' });

  test('takes the rank from those it surely comes before, and not from those above it', () => {
    expect(ranking.rows.map(({ rank: place, label, uncertain }) => [place, label.vi, uncertain])).toEqual([
      [1, 'Sơn La', false],
      [undefined, 'Hà Nội', true],
    ]);
    expect(rankOf(figures, 'FDI_REG', period, figures.areas.find('VN-01'), '34')?.surpassedBy?.area.id).toBe('VN34-31');
  });

  test('is told beside the ranking, with how many areas it holds', () => {
    expect(ranking.findings.map(({ rule }) => rule)).toEqual(['rank.incomplete', 'rank.surpassed']);
    expect(ranking.findings[0]?.message.vi).toContain('2/34');
    expect(ranking.findings[1]?.message.vi).toContain('Hải Phòng');
  });
});

describe('what is told beside one place', () => {
  const observations = [
    fdi('VN-01', 'không quá 70'),
    fdi('VN-04', 60),
    fdi('VN-11', { kind: 'range', low: 8, high: 12, decimals: 0, word: '', unit: 'tỷ USD' }),
    fdi('VN-12', 10),
    fdi('VN-14', 1),
  ];
  const told = (area: string, all = observations) => {
    const figures = figuresOf(all);
    return placeFindings(figures, 'FDI_REG', period, figures.areas.find(area)).map(
      ({ rule, message }) => `${rule} ${message.vi}`,
    );
  };

  test('is what a list tells of it: that areas have no figure, and who may be in its place', () => {
    const [incomplete, ...pairs] = told('VN-01');
    expect(incomplete).toMatch(/^rank\.incomplete .*5\/63/);
    expect(pairs.map((text) => text.split('chưa chắc chắn')[0])).toEqual([
      'rank.overlap Thứ tự giữa Hà Nội (không quá 70 tỷ USD) và Cao Bằng (60 tỷ USD) ',
      expect.stringContaining('Lai Châu'),
      expect.stringContaining('Điện Biên'),
      expect.stringContaining('Sơn La'),
    ]);
    const list = rank(figuresOf(observations), { indicator: 'FDI_REG', period }).findings.map(
      ({ rule, message }) => `${rule} ${message.vi}`,
    );
    expect(list).toEqual(expect.arrayContaining([incomplete, ...pairs]));
  });

  test('names areas above as well as below', () => {
    expect(told('VN-14').slice(1)).toEqual([expect.stringContaining('Hà Nội (không quá 70 tỷ USD) và Sơn La')]);
  });

  test('is nothing on a complete list of exact figures, and where no place is said', () => {
    const complete = areas63.map(({ id }, index) => fdi(id, index + 1));
    expect(told('VN-01', complete)).toEqual([]);
    expect(told('VN63-24')).toEqual([]);
    const disputed = [fdi('VN-04', 1), { ...fdi('VN-01', 3), source: 'A' }, { ...fdi('VN-01', 4), source: 'B' }];
    expect(told('VN-04', disputed)).toEqual([]);
  });
});

describe('ranks as published', () => {
  const figures = figuresOf([
    observed('FDI_RANK', 'VN63-24', '2022', { kind: 'rank', rank: 10, of: 63 }),
    observed('FDI_RANK', 'VN-22', '2022', { kind: 'rank', rank: 9, of: 63 }),
    { ...observed('FDI_RANK', 'VN63-27', '2022', 'thứ 2'), source: 'A' },
    { ...observed('FDI_RANK', 'VN63-27', '2022', 'thứ 11'), source: 'B' },
  ]);

  test('are listed in their own order and never counted anew', () => {
    const ranking = rank(figures, { indicator: 'FDI_RANK', period });
    expect(ranking.rows.map((row) => [row.rank, row.label.vi, rowRankText(row, ranking, 'vi')])).toEqual([
      [9, 'Quảng Ninh', '9/63'],
      [10, 'Bắc Giang', '10/63'],
    ]);
    expect(ranking.findings.map(({ rule }) => rule)).toEqual(['rank.incomplete']);
    expect(ranking.findings[0]?.message.vi).toContain('2/63 địa phương có thứ hạng đã công bố');
    expect(rank(figures, { indicator: 'FDI_RANK', period, top: 9 }).rows).toHaveLength(1);
  });

  test('have no rank themselves', () => {
    const area = figures.areas.find('VN-22');
    expect(rankOf(figures, 'FDI_RANK', period, area)).toBeUndefined();
    expect(placeFindings(figures, 'FDI_RANK', period, area)).toEqual([]);
    const figure = figures.figure({ indicator: 'FDI_RANK', period, area });
    for (const name of ['rank', 'rankText']) {
      const value = field(figures, figure, name, 'vi') as Value;
      expect(formatValue(value, 'vi')).toBe('không áp dụng');
      expect(value).toMatchObject({ reason: { vi: expect.stringContaining('không xếp hạng lại') as string } });
    }
  });
});
