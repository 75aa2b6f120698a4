import fc from 'fast-check';
import { periodsOffered } from '../../src/analysis/periodsOffered';
import { observed } from '../analysis/sampleDataset';

const words = (text: string) => ({ kind: 'text', text }) as const;
const ids = (observations: Parameters<typeof periodsOffered>[0], today = '2025-06-30') => {
  const { reported, planned } = periodsOffered(observations, today);
  return [reported.map(({ period }) => period.id), planned.map(({ id }) => id)];
};

test('periods spoken of in words only stand apart from those with figures', () => {
  const observations = [
    observed('HLA', 'VN', '2023', 44),
    observed('HLA', 'VN', '2030', words('đến năm 2030')),
    observed('HLA', 'VN', '2022-01-01/P60M', words('giai đoạn 2022 - 2026')),
    observed('HLA', 'VN', '2024', 60),
    observed('EXPORT_AGRI', 'VN', '2024', words('cao kỷ lục')),
  ];
  expect(ids(observations)).toEqual([
    ['2024', '2023'],
    ['2030', '2022-01-01/P60M'],
  ]);
});

test('a period that has not begun is a plan, one that goes on is not', () => {
  const observations = [observed('GDP_GROWTH', 'VN', '2025', 7), observed('GDP_GROWTH', 'VN', '2026', 8)];
  expect(ids(observations)).toEqual([['2025'], ['2026']]);
});

test('every period observed is offered once', () => {
  const period = fc.tuple(fc.integer({ min: 2018, max: 2032 }), fc.constantFrom('', '-S1', '-Q3', '-07'));
  const value = fc.constantFrom(5, words('nhiều'));
  fc.assert(
    fc.property(fc.array(fc.tuple(period, value)), (list) => {
      const observations = list.map(([[year, part], of]) => observed('HLA', 'VN', `${year}${part}`, of));
      const [reported = [], planned = []] = ids(observations);
      const offered = [...reported, ...planned];
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered).toEqual(expect.arrayContaining(observations.map(({ period: id }) => id)));
    }),
  );
});
