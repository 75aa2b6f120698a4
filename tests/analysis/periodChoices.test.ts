import fc from 'fast-check';
import { defaultPeriod, periodChoices } from '../../src/analysis/periodChoices';

const ids = (from: readonly string[]) => periodChoices(from).map(({ period }) => period.id);
const times = (id: string, count: number) => Array.from({ length: count }, () => id);

describe('periods to choose from', () => {
  test('newest first, of equal ends the longer first, each once', () => {
    expect(ids(['2023', '2024-Q2', '2024', '2024-Q4', '2024-Q4', '2025-Q1'])).toEqual([
      '2025-Q1',
      '2024',
      '2024-Q4',
      '2024-Q2',
      '2023',
    ]);
  });

  test('halves and years whose parts are all there are offered too, as sums', () => {
    const choices = periodChoices(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(choices.map(({ period, observations }) => [period.id, observations])).toEqual([
      ['2024', 0],
      ['2024-S2', 0],
      ['2024-Q4', 1],
      ['2024-Q3', 1],
      ['2024-S1', 0],
      ['2024-Q2', 1],
      ['2024-Q1', 1],
    ]);
  });

  test('a half with one quarter only is not offered, nor a year with one half', () => {
    expect(ids(['2024-Q1', '2024-Q2', '2024-Q3'])).toEqual(['2024-Q3', '2024-S1', '2024-Q2', '2024-Q1']);
  });

  test('every period observed is offered once, in order of its end', () => {
    const period = fc.tuple(
      fc.integer({ min: 2018, max: 2026 }),
      fc.constantFrom('', '-S1', '-S2', '-Q1', '-Q3', '-07', '-01-01/P9M'),
    );
    fc.assert(
      fc.property(fc.array(period.map(([year, part]) => `${year}${part}`)), (observed) => {
        const offered = ids(observed);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered).toEqual(expect.arrayContaining([...new Set(observed)]));
        const ends = periodChoices(observed).map(({ period: { end } }) => end);
        expect(ends).toEqual([...ends].sort().reverse());
      }),
    );
  });
});

describe('the period proposed', () => {
  const choices = periodChoices([
    ...times('2023', 30),
    ...times('2024', 20),
    ...times('2025', 3),
    ...times('2024-S1', 4),
  ]);

  test('is the newest well covered one that has ended', () => {
    expect(defaultPeriod(choices, '2026-05-01')?.period.id).toBe('2024');
    expect(defaultPeriod(choices, '2024-07-15')?.period.id).toBe('2023');
  });

  test('is of the kind the template is made for, where there is one', () => {
    expect(defaultPeriod(choices, '2026-05-01', ['half'])?.period.id).toBe('2024-S1');
    expect(defaultPeriod(choices, '2026-05-01', ['quarter'])?.period.id).toBe('2024');
  });

  test('is a year rather than a newer part of one, unless figures are kept by the part', () => {
    const byYear = periodChoices([...times('2024', 20), ...times('2025-Q1', 14)]);
    expect(defaultPeriod(byYear, '2025-06-01')?.period.id).toBe('2024');
    const byQuarter = periodChoices([...times('2024', 2), ...times('2024-Q4', 600), ...times('2025-Q1', 600)]);
    expect(defaultPeriod(byQuarter, '2025-06-01')?.period.id).toBe('2025-Q1');
  });

  test('is one that was reported rather than a sum', () => {
    const both = periodChoices([...times('2024-S1', 2), '2024-Q3', '2024-Q4']);
    expect(defaultPeriod(both, '2026-01-01', ['half'])?.period.id).toBe('2024-S1');
  });

  test('is the newest where none has ended, and none where there are none', () => {
    expect(defaultPeriod(periodChoices(['2024', '2025']), '2020-01-01')?.period.id).toBe('2025');
    expect(defaultPeriod([], '2026-01-01')).toBeUndefined();
  });
});
