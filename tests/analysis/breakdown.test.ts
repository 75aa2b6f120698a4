import { breakdown } from '../../src/analysis/breakdown';
import type { Observation } from '../../src/kpi/observation';
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

describe('partners of whom only a part, or nothing certain, is known', () => {
  const s1 = parsePeriod('2024-S1');
  const named = (counterpart: string, at: string, value: number | string, more: Partial<Observation> = {}) =>
    observed('FDI_NEW', 'VN', at, value, { counterpart, ...more });
  const japan = named('Nhật Bản', '2024-S1', 7);
  const singapore = named('Singapore', '2024-S1', 2);

  function listed(all: readonly Observation[], more: { top?: number; missing?: boolean; others?: boolean } = {}) {
    const figures = figuresOf([observed('FDI_NEW', 'VN', '2024-S1', 40), ...all]);
    const area = figures.areas.find('VN');
    const { rows: found, findings } = breakdown(figures, {
      indicator: 'FDI_NEW',
      period: s1,
      area,
      by: 'partner',
      ...more,
    });
    return {
      lines: found.map(({ rank, label, value, kind }) =>
        [rank ?? '–', label.vi, formatValue(value, 'vi'), kind].join(' '),
      ),
      findings,
      told: findings.map(({ rule, message }) => `${rule} ${message.vi}`),
      shares: found.map(({ share }) => formatValue(share, 'vi')),
    };
  }

  test('are named in a finding, with what is known, and take the places they surely come before', () => {
    const { lines, told } = listed([named('Hàn Quốc', '2024-Q1', 15), japan, singapore]);
    expect(lines).toEqual(['– Nhật Bản 7 tỷ USD partner', '– Singapore 2 tỷ USD partner']);
    expect(told).toEqual([
      expect.stringMatching(/^rank\.incomplete .*2\/3 đối tác/),
      expect.stringMatching(/^rank\.surpassed .*Hàn Quốc .*ít nhất 15 tỷ USD/),
      expect.stringMatching(/^breakdown\.leftOut Hàn Quốc .*\(ít nhất 15 tỷ USD\).*thiếu số liệu Q\.II/),
    ]);
  });

  test('leave a place that they may take among those with a figure only', () => {
    const { lines, told } = listed([named('Hàn Quốc', '2024-Q1', 1.9), singapore]);
    expect(lines).toEqual(['1 Singapore 2 tỷ USD partner']);
    expect(told.map((text) => text.split(' ')[0])).toEqual(['rank.incomplete', 'breakdown.leftOut']);
  });

  test('are told also where the source says that there is no figure, or withholds it', () => {
    const none = (status: 'L' | 'Q') =>
      named('Hàn Quốc', '2024-S1', { kind: 'missing', reason: { vi: '', en: '' } } as never, { status });
    expect(listed([none('L'), singapore]).told[1]).toMatch(/^breakdown\.leftOut Hàn Quốc .*chưa có số liệu/);
    expect(listed([none('Q'), singapore]).told[1]).toMatch(/^breakdown\.leftOut Hàn Quốc/);
  });

  test('are told where sources disagree, with both figures and the place in the data', () => {
    const { lines, findings } = listed([
      named('Hàn Quốc', '2024-S1', 15, { source: 'A' }),
      named('Hàn Quốc', '2024-S1', 16, { source: 'B' }),
      singapore,
    ]);
    expect(lines).toEqual(['– Singapore 2 tỷ USD partner']);
    expect(findings.map(({ rule }) => rule)).toEqual(['rank.incomplete', 'rank.surpassed', 'breakdown.leftOut']);
    expect(findings[2]?.message.vi).toMatch(/số liệu chưa thống nhất.*15 tỷ USD \(A\); 16 tỷ USD \(B\)/);
    expect(findings[2]?.where.line).toBeGreaterThan(0);
  });

  test('are told where what is known is no lower bound', () => {
    const { told } = listed([named('Hàn Quốc', '2024-Q1', 'gần 15'), singapore]);
    expect(told[1]).toMatch(/^breakdown\.leftOut Hàn Quốc .*chưa có số liệu/);
  });

  test('stand at the end where they are asked for, and are then not left out', () => {
    const all = [named('Hàn Quốc', '2024-Q1', 15), named('Khác', '2024-Q1', 'gần 1'), japan];
    const { lines, told, shares } = listed(all, { missing: true });
    expect(lines).toEqual([
      '– Nhật Bản 7 tỷ USD partner',
      '– Hàn Quốc ít nhất 15 tỷ USD missing',
      '– Khác chưa có số liệu missing',
    ]);
    expect(shares).toEqual(['17,5%', 'ít nhất 37,5%', 'chưa có số liệu']);
    expect(told.some((text) => text.startsWith('breakdown.leftOut'))).toBe(false);
    expect(told.some((text) => text.startsWith('figure.partial'))).toBe(true);
  });

  test('are part of the rest', () => {
    const { lines, told } = listed([named('Hàn Quốc', '2024-Q1', 1.9), singapore], { top: 1, others: true });
    expect(lines).toEqual(['1 Singapore 2 tỷ USD partner', '– Các đối tác khác 38 tỷ USD others']);
    expect(told.some((text) => text.startsWith('breakdown.leftOut Hàn Quốc'))).toBe(true);
  });

  test('of whom nothing was observed in the period are no part of it', () => {
    const { lines, told } = listed([named('Hàn Quốc', '2023-Q4', 15), singapore]);
    expect(lines).toEqual(['1 Singapore 2 tỷ USD partner']);
    expect(told).toEqual([]);
  });

  test('an order that the claims leave open is told', () => {
    const { findings, lines } = listed([
      named('Singapore', '2024-S1', 'không quá 70'),
      named('Hàn Quốc', '2024-S1', 60),
      japan,
    ]);
    expect(lines[0]).toBe('1 Singapore không quá 70 tỷ USD partner');
    expect(findings.map(({ rule }) => rule)).toEqual(['rank.overlap', 'rank.overlap']);
    expect(findings[0]?.message.vi).toContain('Singapore (không quá 70 tỷ USD) và Hàn Quốc (60 tỷ USD)');
  });
});
