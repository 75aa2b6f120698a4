import fc from 'fast-check';
import { isKnown } from '../../src/analysis/figureModel';
import { chartPoints, chartStyle } from '../../src/taskpane/views/data/chartPoints';
import { figureList, proposedSeries, seriesOf } from '../../src/taskpane/views/data/indicatorSeries';
import { chartLayout, type ChartPoint, type ChartShape } from '../../src/taskpane/views/data/seriesChart';
import { exact } from '../../src/kpi/value';
import { parseValue } from '../../src/language/parseValue';
import { figuresOf, observed, target } from '../analysis/sampleDataset';

const figures = figuresOf(
  [
    observed('HLA', 'VN', '2022', 40),
    observed('HLA', 'VN', '2024', 'gần 60'),
    observed('HLA', 'VN', '2024-S1', 36),
    observed('PROMO_EVENTS', 'VN', '2023-Q1', 1),
    observed('PROMO_EVENTS', 'VN', '2023-Q2', 2),
    observed('PROMO_EVENTS', 'VN', '2023-Q3', 3),
    observed('PROMO_EVENTS', 'VN', '2023-Q4', 4),
    observed('PROMO_EVENTS', 'VN', '2024-Q1', 5),
    observed('PROMO_EVENTS', 'VN', '2024-9M', 21),
    observed('GDP_GROWTH', 'VN', '2023', 5.05),
    observed('GDP_GROWTH', 'VN', '2024', '6,5–7%'),
  ],
  { targets: [target('GDP_GROWTH', 'VN', '2023', '≥6,5%'), target('GDP_GROWTH', 'VN', '2024', 'tăng mạnh')] },
);
const vietNam = figures.areas.find('VN');
const series = (code: string) => seriesOf(figures, code, vietNam);

describe('the series of an indicator', () => {
  test('a gap between observed years stays a gap', () => {
    const years = series('HLA').find(({ kind }) => kind === 'year');
    expect(years?.figures.map(({ period, value }) => [period.id, value.kind])).toEqual([
      ['2022', 'exact'],
      ['2023', 'missing'],
      ['2024', 'below'],
    ]);
  });

  test('longer periods are added up from shorter ones, never the other way round', () => {
    expect(series('PROMO_EVENTS').map(({ kind }) => kind)).toEqual(['half', 'quarter']);
    expect(series('GDP_GROWTH').map(({ kind }) => kind)).toEqual(['year']);
    const [halves] = series('PROMO_EVENTS');
    expect(halves?.figures.filter(isKnown).map(({ value }) => ('number' in value ? value.number : ''))).toEqual([3, 7]);
  });

  test('the series with most figures is proposed', () => {
    expect(proposedSeries(series('PROMO_EVENTS'))?.kind).toBe('quarter');
    expect(proposedSeries([])).toBeUndefined();
  });

  test('the list is newest first and takes periods that no chart shows', () => {
    const periods = figureList(figures, 'PROMO_EVENTS', vietNam).map(({ period }) => period.id);
    expect(periods.slice(0, 2)).toEqual(['2024-01-01/P9M', '2024-Q1']);
  });

  test('an area without figures has neither', () => {
    const other = figures.areas.find('VN-01');
    expect(seriesOf(figures, 'HLA', other)).toEqual([]);
    expect(figureList(figures, 'HLA', other)).toEqual([]);
  });
});

test('points read with their qualifiers; a target in words draws nothing', () => {
  const points = chartPoints(figures, series('HLA')[0]?.figures ?? [], 'vi');
  expect(points.map(({ label, text }) => [label, text])).toEqual([
    ['2022', '40'],
    ['2023', ''],
    ['2024', 'gần 60'],
  ]);
  const growth = chartPoints(figures, series('GDP_GROWTH')[0]?.figures ?? [], 'vi');
  expect(growth.map(({ target: band }) => band)).toEqual([{ low: 6.5 }, undefined]);
});

test('flows of counts and amounts stand as bars, ranks upside down', () => {
  expect(chartStyle(figures.indicator('HLA'))).toEqual({ style: 'bars', upsideDown: false });
  expect(chartStyle(figures.indicator('FDI_STOCK'))).toEqual({ style: 'line', upsideDown: false });
  expect(chartStyle(figures.indicator('FDI_RANK'))).toEqual({ style: 'line', upsideDown: true });
});

describe('the chart', () => {
  const bars: ChartShape = { width: 360, height: 176, style: 'bars', upsideDown: false };
  const point = (text: string, label = '2024'): ChartPoint => ({
    label,
    text,
    value: parseValue(text, { lang: 'vi' }),
  });
  const gap: ChartPoint = { label: '2023', text: '', value: { kind: 'missing', reason: { vi: '', en: '' } } };

  test('bars stand on zero; a gap has no mark; what is not exact is told apart', () => {
    const { marks, base, ticks } = chartLayout([point('40'), gap, point('gần 60')], bars);
    expect(marks.map(({ y, qualified }) => [y !== undefined, qualified])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60]);
    expect(base).toBe(ticks[0]?.y);
    expect(marks[2]?.y).toBe(ticks[3]?.y);
  });

  test('a range is a band, a line breaks at a gap', () => {
    const line: ChartShape = { ...bars, style: 'line' };
    const { marks, lines } = chartLayout([point('5'), point('6'), gap, point('6,5–7'), point('7')], line);
    expect(lines).toHaveLength(2);
    const { band, y } = marks[3] ?? {};
    expect(band && y && band.top < y && y < band.bottom).toBe(true);
  });

  test('an open target reaches to the edge', () => {
    const withTarget: ChartPoint = { ...point('5'), target: { low: 6.5 } };
    const { marks, ticks } = chartLayout([withTarget], { ...bars, style: 'line' });
    expect(marks[0]?.target?.top).toBe(ticks.at(-1)?.y);
  });

  test('the best rank is at the top', () => {
    const ranks: readonly ChartPoint[] = [1, 9].map((rank) => ({
      label: String(rank),
      text: `thứ ${rank}`,
      value: { kind: 'rank', rank },
    }));
    const { marks } = chartLayout(ranks, { ...bars, style: 'line', upsideDown: true });
    expect((marks[0]?.y ?? 0) < (marks[1]?.y ?? 0)).toBe(true);
  });

  test('labels never leave the chart, whatever the figures', () => {
    const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(numbers, (values) => {
        const points = values.map((value, index): ChartPoint => ({
          label: `Q.IV/${2000 + index}`,
          text: value.toFixed(2),
          value: exact(value),
        }));
        const { marks, labels, periods, ticks } = chartLayout(points, bars);
        for (const { y } of marks) expect(y).toBeGreaterThanOrEqual(0);
        for (const { x, text, anchor } of [...labels, ...periods]) {
          const left = anchor === 'start' ? x : anchor === 'end' ? x - text.length * 6.6 : x - text.length * 3.3;
          expect(left).toBeGreaterThanOrEqual(-text.length * 6.6);
          expect(x).toBeLessThanOrEqual(360);
        }
        expect(labels.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
