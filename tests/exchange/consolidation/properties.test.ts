import fc from 'fast-check';
import { consolidate, toSdmxCsv, type AcceptedSubmission } from '../../../src/exchange/consolidation';
import { observationKey } from '../../../src/kpi/observation';
import { parsePeriod } from '../../../src/kpi/period';
import { datasetOf } from '../files';
import { areas, event, figureOf, options, read, report } from './accepted';

const codes = ['EXPORT', 'FDI_PROJECTS', 'BUSINESS_SUPPORTED', 'PROMO_EVENTS', 'AGR', 'FDI_ADJ'];
const periods = ['2025-Q1', '2025-Q2', '2025-Q3', '2026-Q2'];
const text = fc.string({ unit: 'binary', maxLength: 12 });

const slot = fc.record({
  period: fc.constantFrom(...periods),
  place: fc.nat(62),
  values: fc.dictionary(fc.constantFrom(...codes), fc.nat(1_000_000), { minKeys: 1 }),
  version: fc.integer({ min: 1, max: 3 }),
  note: text,
  partner: text,
  days: fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 3 }),
});

/** At most one content for each version of a slot, later versions approved later. */
const accepted = fc.array(slot, { maxLength: 25 }).map((slots) => {
  const bySlot = new Map<string, AcceptedSubmission>();
  for (const { period, place, values, version, note, partner, days } of slots) {
    const units = areas.inForce(parsePeriod(period).end);
    const { id } = units[place % units.length]!;
    const month = parsePeriod(period).end.slice(0, 7);
    const figures = Object.fromEntries(Object.entries(values).map(([code, value]) => [code, { value, note }]));
    const one = report(id, period, figures, {
      version,
      approvedAt: `2026-07-0${version}T03:00:00Z`,
      events: days.map((day) =>
        event(`Sự kiện ${day % 3}`, `${month}-${String(day).padStart(2, '0')}`, { partner, note }),
      ),
    });
    bySlot.set(`${id}|${period}|${version}`, one);
  }
  return [...bySlot.values()];
});

/** The last version of each slot. */
function inForce(all: readonly AcceptedSubmission[]): AcceptedSubmission[] {
  const latest = new Map<string, AcceptedSubmission>();
  for (const one of all) {
    const key = `${one.submission.area}|${one.submission.period}`;
    const known = latest.get(key);
    if (!known || one.version > known.version) latest.set(key, one);
  }
  return [...latest.values()];
}

test('the country’s figure is the plain sum, "ít nhất" unless everybody reported', async () => {
  await fc.assert(
    fc.asyncProperty(accepted, fc.constantFrom('EXPORT', 'FDI_PROJECTS', 'BUSINESS_SUPPORTED'), async (all, code) => {
      const { figures } = await read(all);
      for (const period of periods) {
        const given = inForce(all)
          .filter(({ submission }) => submission.period === period)
          .flatMap(({ submission }) => submission.entries.filter(({ indicator }) => indicator === code));
        const { value } = figureOf(figures, code, 'VN', period);
        if (given.length === 0) {
          expect(value.kind).toBe('missing');
          continue;
        }
        const sum = given.reduce((total, { value: number }) => total + (number ?? 0), 0);
        const everybody = given.length === areas.inForce(parsePeriod(period).end).length;
        expect(value.kind).toBe(everybody ? 'exact' : 'atLeast');
        expect('number' in value && value.number).toBeCloseTo(code === 'EXPORT' ? sum / 1000 : sum, 6);
      }
    }),
    { numRuns: 40 },
  );
});

test('order and repetition of what is handed in make no difference', () => {
  fc.assert(
    fc.property(
      accepted.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
      ),
      ([all, shuffled]) => {
        expect([...consolidate(shuffled, options).files]).toEqual([...consolidate(all, options).files]);
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing is lost: every entry of the version in force is an observation, every event in the table', async () => {
  await fc.assert(
    fc.asyncProperty(accepted, async (all) => {
      const { dataset } = await read(all);
      for (const { submission, version } of inForce(all)) {
        for (const { indicator, value } of submission.entries) {
          const found = dataset.observations.filter(
            (one) =>
              one.indicator === indicator &&
              one.area === submission.area &&
              one.period === submission.period &&
              one.source.includes(`lần ${version},`),
          );
          expect(found.map((one) => 'number' in one.value && one.value.number)).toEqual([value]);
        }
      }
      const events = inForce(all).reduce((count, { submission }) => count + submission.events.length, 0);
      expect(dataset.tables.get('events')?.rows ?? []).toHaveLength(events);
      expect(new Set(dataset.observations.map(observationKey)).size).toBe(dataset.observations.length);
    }),
    { numRuns: 60 },
  );
});

test('the country never has more events than its provinces together, nor fewer than any of them', async () => {
  await fc.assert(
    fc.asyncProperty(accepted, async (all) => {
      const listed = all.map((one) => {
        const { events, entries } = one.submission;
        const kept = entries.filter(({ indicator }) => indicator !== 'PROMO_EVENTS');
        const [count] = report('VN-01', '2026-Q2', { PROMO_EVENTS: events.length }).submission.entries;
        return { ...one, submission: { ...one.submission, entries: [...kept, count!] } };
      });
      const { figures } = await read(listed);
      for (const period of periods) {
        const own = inForce(listed).filter(({ submission }) => submission.period === period);
        if (own.length === 0) continue;
        const counts = own.map(({ submission }) => submission.events.length);
        const { value } = figureOf(figures, 'PROMO_EVENTS', 'VN', period);
        const country = 'number' in value ? value.number : NaN;
        expect(country).toBeLessThanOrEqual(counts.reduce((sum, count) => sum + count, 0));
        expect(country).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 40 },
  );
});

test('the SDMX file reads back as the same figures in force', async () => {
  await fc.assert(
    fc.asyncProperty(accepted, async (all) => {
      const { files, figures } = await read(all);
      const sdmx = toSdmxCsv(files.get('observations.csv') ?? '');
      const back = await datasetOf({ 'observations.csv': sdmx });
      for (const { submission } of inForce(all)) {
        for (const { indicator } of submission.entries) {
          const value = figureOf(figures, indicator, submission.area, submission.period).value;
          expect(figureOf(back, indicator, submission.area, submission.period).value).toEqual(value);
        }
      }
    }),
    { numRuns: 25 },
  );
});
