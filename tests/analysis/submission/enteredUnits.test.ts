import { exact } from '../../../src/kpi/value';
import { problems, withFigure } from './sampleSubmission';

const earlier = (value: number, unit: string) => [
  { indicator: 'EXPORT', counterpart: '', period: '2026-Q1', value: exact(value, unit) },
];
const slip = (submission = withFigure('EXPORT', 20), before = earlier(20, 'tỷ USD')) =>
  problems(submission, before).find(({ rule }) => rule === 'slip.factor')?.message.vi;

test('an earlier figure is told in the unit of the figure beside it, whichever unit it is known in', () => {
  expect(slip()).toContain('20 triệu USD');
  expect(slip()).toContain('20.000 triệu USD');
  expect(slip()).not.toMatch(/\d tỷ USD/);
  expect(slip()).toBe(slip(undefined, earlier(20_000, 'triệu USD')));
});

test('also where one figure of the form has a unit of its own', () => {
  const own = slip(withFigure('EXPORT', 20_000, { unit: 'tỷ USD' }), earlier(20_000, 'triệu USD'));
  expect(own).toContain('20.000,00 tỷ USD');
  expect(own).toContain('(20,000 tỷ USD)');
});
