import type { SeenSlot } from '../../../src/session/service/serviceClient';
import { readReport } from '../../../src/session/review/reportUnderReview';
import { exact } from '../../../src/kpi/value';
import { NgktError } from '../../../src/kpi/finding';
import type { EarlierFigure, SubmissionFinding, SubmissionVersion } from '../../../src/exchange/api/serviceSchemas';
import { sample } from '../../exchange/submission/samples';

const finding: SubmissionFinding = { severity: 'info', rule: 'a.b', message: { vi: 'a', en: 'a' } };

function seen(period: string, version: number, approvedVersion: number): SeenSlot {
  const slot = {
    area: sample.area,
    areaName: 'Bắc Ninh',
    period,
    state: 'submitted' as const,
    version,
    approvedVersion,
    due: '2026-06-25',
    lock: '2026-07-05',
    late: false,
    submittedAt: null,
    changedAt: null,
    reason: '',
    warnings: 0,
  };
  const submission =
    version === 0 ? null : ({ ...sample, period, certifier: `bản ${version}` } as SeenSlot['submission']);
  return { slot, submission, draft: null, findings: [finding], comments: [], versions: [], etag: '"4"' };
}

function clientWith(
  slots: Record<string, SeenSlot>,
  check: () => Promise<SubmissionFinding[]> = () => Promise.resolve([]),
  earlier: readonly EarlierFigure[] = [],
) {
  const asked: string[] = [];
  return {
    asked,
    slot: (_area: string, period: string) => Promise.resolve(slots[period] ?? seen(period, 0, 0)),
    version: (_area: string, period: string, version: number) => {
      asked.push(`${period} ${version}`);
      return Promise.resolve({ submission: sample } as unknown as SubmissionVersion);
    },
    earlier: () => Promise.resolve(earlier),
    check,
    catalogue: () => Promise.resolve([]),
  };
}

test('the first version has none before it; an area that never reported has no last period', async () => {
  const client = clientWith({ '2026-Q2': seen('2026-Q2', 1, 0) });
  const report = await readReport(client, sample.area, '2026-Q2');
  expect(report).toMatchObject({ versionBefore: 0, periodBefore: '2026-Q1', knowsPeriodBefore: false });
  expect(client.asked).toEqual([]);
});

test('of an area that did not report the last period here, what is known of that period stands beside its figures', async () => {
  const [{ indicator, counterpart } = { indicator: '', counterpart: '' }] = sample.entries;
  const known = { indicator, counterpart, period: '2026-Q1', value: exact(80, 'triệu USD') };
  const yearBefore = { ...known, period: '2025-Q2', value: exact(70, 'triệu USD') };
  const slots = { '2026-Q2': seen('2026-Q2', 1, 0) };
  const report = await readReport(clientWith(slots, undefined, [yearBefore, known]), sample.area, '2026-Q2');
  expect(report.comparison.figures[0]).toMatchObject({ lastPeriod: undefined, knownLastPeriod: known.value });
  const reported = clientWith({ ...slots, '2026-Q1': seen('2026-Q1', 1, 1) }, undefined, [known]);
  const [figure] = (await readReport(reported, sample.area, '2026-Q2')).comparison.figures;
  expect(figure).toMatchObject({ lastPeriod: { indicator }, knownLastPeriod: undefined });
});

test('the last version is asked for, and of the last period the one that was approved', async () => {
  const client = clientWith({ '2026-Q2': seen('2026-Q2', 3, 0), '2026-Q1': seen('2026-Q1', 4, 2) });
  const report = await readReport(client, sample.area, '2026-Q2');
  expect(report).toMatchObject({ versionBefore: 2, knowsPeriodBefore: true });
  expect(client.asked.sort()).toEqual(['2026-Q1 2', '2026-Q2 2']);
});

test('what the rules said on arrival stands in where the report can no longer be judged; a lost line is told', async () => {
  const failing = (code: string) =>
    clientWith({ '2026-Q2': seen('2026-Q2', 1, 0) }, () => Promise.reject(new NgktError(code, { vi: 'x', en: 'x' })));
  const report = await readReport(failing('area.none'), sample.area, '2026-Q2');
  expect(report.comparison.general).toEqual([finding]);
  await expect(readReport(failing('service.offline'), sample.area, '2026-Q2')).rejects.toMatchObject({
    code: 'service.offline',
  });
});
