import fc from 'fast-check';
import { Figures } from '../../../src/analysis/figure';
import type { AcceptedSubmission } from '../../../src/exchange/consolidation';
import type { Dataset } from '../../../src/kpi/dataset';
import { parsePeriod } from '../../../src/kpi/period';
import { areas, event, everyProvince, figureOf, read, report, said } from './accepted';

const codes = ['EXPORT', 'FDI_PROJECTS', 'PROMO_EVENTS', 'AGR'];
const periods = ['2025-Q2', '2026-Q1', '2026-Q2', '2026-S1'];
const days = [20, 21, 22, 23].map((day) => `2026-07-${day}`);

const slot = fc.record({
  period: fc.constantFrom(...periods),
  // Few provinces, so that versions and events meet.
  place: fc.nat(3),
  values: fc.dictionary(fc.constantFrom(...codes), fc.nat(9), { minKeys: 1 }),
  version: fc.integer({ min: 1, max: 3 }),
  approved: fc.constantFrom(...days),
  events: fc.array(fc.record({ title: fc.nat(1), month: fc.integer({ min: 3, max: 4 }) }), { maxLength: 2 }),
});

/** Reports of provinces old and new, each version of a slot once and approved no earlier than the one before. */
const accepted = fc.array(slot, { maxLength: 14 }).map((slots) => {
  const bySlot = new Map<string, AcceptedSubmission>();
  for (const { period, place, values, version, approved, events } of slots) {
    const area = ['VN-01', 'VN34-24', 'VN63-24', 'VN63-27'][place] ?? '';
    const own = events.map(({ title, month }) =>
      event(`Hội chợ ${title}`, `2026-0${month}-31`.replace('04-31', '04-01')),
    );
    const one = report(area, period, values, { version, approvedAt: `${approved}T03:00:00Z`, events: own });
    bySlot.set(`${area}|${period}|${version}`, one);
  }
  const latest = new Map<string, string>();
  return [...bySlot.values()]
    .sort((a, b) => a.version - b.version)
    .map((one) => {
      const key = `${one.submission.area}|${one.submission.period}`;
      const before = latest.get(key) ?? '';
      const approvedAt = one.approvedAt > before ? one.approvedAt : before;
      latest.set(key, approvedAt);
      return { ...one, approvedAt };
    });
});

/** What was in force on a day, as if all of it had been approved on that day. */
function atOnce(all: readonly AcceptedSubmission[], day: string): AcceptedSubmission[] {
  const latest = new Map<string, AcceptedSubmission>();
  for (const one of all) {
    if (one.approvedAt.slice(0, 10) <= day)
      latest.set(`${one.submission.area}|${one.submission.period}`, { ...one, approvedAt: `${day}T03:00:00Z` });
  }
  return [...latest.values()];
}

/**
 * Figures that somebody had reported for a period and nobody does any more. Their gaps stay stated, for a row of a file
 * cannot be unsaid; where nobody ever reported a figure, none is stated.
 */
function withdrawnByAll(whole: Dataset, once: Dataset, day: string): ReadonlySet<string> {
  const told = new Set(once.observations.map(({ indicator, period }) => `${indicator}|${period}`));
  const before = whole.observations.filter(({ asOf }) => asOf <= day);
  return new Set(before.flatMap(({ indicator, period }) => (told.has(`${indicator}|${period}`) ? [] : indicator)));
}

test('a data set read as of a day has the observations of a consolidation as of that day', async () => {
  await fc.assert(
    fc.asyncProperty(accepted, fc.constantFrom(...days), async (all, asOf) => {
      const [whole, then] = await Promise.all([read(all), read(all, { asOf })]);
      const rows = ({ dataset }: typeof whole) => dataset.observations.map((row) => ({ ...row, line: 0 }));
      expect(rows(whole).filter((row) => row.asOf <= asOf)).toEqual(rows(then));
    }),
    { numRuns: 100 },
  );
});

test('and its figures are those of what was in force then, whatever came before and after', async () => {
  await fc.assert(
    fc.asyncProperty(accepted, fc.constantFrom(...days), async (all, day) => {
      const { dataset } = await read(all);
      const asOf = new Figures(dataset, { asOf: day });
      const { figures: once, dataset: then } = await read(atOnce(all, day));
      const withdrawn = withdrawnByAll(dataset, then, day);
      for (const period of periods) {
        for (const code of codes.filter((each) => !withdrawn.has(each))) {
          for (const area of ['VN', 'VN-01', 'VN34-24']) {
            const [found, expected] = [asOf, once].map((figures) => figureOf(figures, code, area, period));
            if (expected?.value.kind === 'missing') expect(found?.value.kind).toBe('missing');
            else expect([code, area, period, found?.value]).toEqual([code, area, period, expected?.value]);
          }
        }
      }
    }),
    { numRuns: 80 },
  );
});

const on = (day: string) => ({ approvedAt: `${day}T03:00:00Z` });
const fair = event('Hội chợ đầu tư', '2026-05-10');

test('a count is what it was on each day: others report, one corrects, an event turns out to be shared', async () => {
  const others = everyProvince('2026-Q2', { PROMO_EVENTS: 0, AGR: 0 }, { 'VN-01': null, 'VN34-24': null });
  const { dataset } = await read([
    ...others,
    report('VN-01', '2026-Q2', { PROMO_EVENTS: 3, AGR: 0 }, { ...on('2026-07-01'), events: [fair] }),
    report('VN34-24', '2026-Q2', { PROMO_EVENTS: 2, AGR: 0 }, on('2026-07-02')),
    report('VN34-24', '2026-Q2', { PROMO_EVENTS: 2, AGR: 0 }, { ...on('2026-07-05'), version: 2, events: [fair] }),
  ]);
  const asOf = (day: string) => said(new Figures(dataset, { asOf: day }), 'PROMO_EVENTS', 'VN', '2026-Q2');
  expect(['2026-06-20', '2026-07-01', '2026-07-02', '2026-07-04', '2026-07-05'].map(asOf)).toEqual([
    'ít nhất 0 sự kiện',
    'ít nhất 3 sự kiện',
    '5 sự kiện',
    '5 sự kiện',
    '4 sự kiện',
  ]);
});

test('who is missing is named as of each day', async () => {
  const { dataset } = await read([
    ...everyProvince('2026-Q2', { EXPORT: 100 }, { 'VN34-24': null, 'VN-01': null }),
    report('VN34-24', '2026-Q2', { EXPORT: 100 }, on('2026-07-01')),
    report('VN-01', '2026-Q2', { AGR: 1 }, on('2026-07-02')),
  ]);
  const asOf = (day: string) => figureOf(new Figures(dataset, { asOf: day }), 'EXPORT', 'VN', '2026-Q2');
  expect(asOf('2026-06-30').derivation?.vi).toBe('Cộng từ 32/34 tỉnh, thành phố; còn thiếu Hà Nội và Bắc Ninh');
  expect(asOf('2026-07-01').derivation?.vi).toBe('Cộng từ 33/34 tỉnh, thành phố; còn thiếu Hà Nội');
  const gaps = dataset.observations.filter(({ status, area }) => status === 'L' && area === 'VN-01');
  expect(gaps.map(({ indicator, asOf, comment }) => [indicator, asOf, comment])).toEqual([
    ['EXPORT', '2026-06-20', 'chưa có báo cáo được duyệt'],
    ['EXPORT', '2026-07-02', 'báo cáo được duyệt không có chỉ tiêu này'],
  ]);
});

test('a province of before a merger counts until the one in force has reported', async () => {
  const period = '2026-Q2';
  expect(areas.inForce(parsePeriod(period).end).map(({ id }) => id)).not.toContain('VN34-75');
  const { dataset, figures } = await read([
    ...everyProvince(period, { EXPORT: 10 }, { 'VN34-75B': null }),
    report('VN34-75', period, { EXPORT: 20 }),
    report('VN34-75B', period, { EXPORT: 30 }, on('2026-07-01')),
  ]);
  expect(said(new Figures(dataset, { asOf: '2026-06-30' }), 'EXPORT', 'VN', period)).toBe('0,35 tỷ USD');
  expect(said(figures, 'EXPORT', 'VN', period)).toBe('0,36 tỷ USD');
  expect(dataset.observations.filter(({ area }) => area === 'VN34-75').map(({ status }) => status)).toEqual(['A', 'L']);
});
