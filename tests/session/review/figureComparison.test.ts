import type { SubmissionFinding } from '../../../src/exchange/api/serviceSchemas';
import { builtInIndicators } from '../../../src/exchange/indicatorCatalogue';
import type { SubmissionEntry } from '../../../src/kpi/submission';
import { exact } from '../../../src/kpi/value';
import { formatValue } from '../../../src/language/formatValue';
import { changeBetween, changeFrom, compareReport, saysOther } from '../../../src/session/review/figureComparison';
import { sample } from '../../exchange/submission/samples';

const indicator = builtInIndicators.find(({ code }) => code === 'FDI_NEW');
const [figure] = sample.entries;
const entry = (change: Partial<SubmissionEntry> = {}): SubmissionEntry => ({
  ...(figure as SubmissionEntry),
  definition: indicator?.definitionVersion ?? '',
  counterpart: '',
  qualifier: '',
  status: 'A',
  value: 100,
  ...change,
});
const report = (...entries: SubmissionEntry[]) => ({ ...sample, entries });
const change = (now: SubmissionEntry, before: SubmissionEntry) => {
  const value = changeBetween(now, before, indicator);
  return value && formatValue(value, 'vi');
};

test('each figure stands beside its last version, its last period and what the rules say of it', () => {
  const findings: SubmissionFinding[] = [
    { severity: 'warning', rule: 'change.jump', message: { vi: 'a', en: 'a' }, indicator: 'FDI_NEW', counterpart: '' },
    { severity: 'info', rule: 'list.x', message: { vi: 'b', en: 'b' } },
  ];
  const korea = entry({ counterpart: 'Hàn Quốc' });
  const { figures, general } = compareReport(report(entry({ value: 120 })), {
    lastVersion: report(entry(), korea),
    lastPeriod: report(entry({ value: 80 })),
    findings,
  });
  expect(figures.map(({ key }) => key)).toEqual(['FDI_NEW|', 'FDI_NEW|Hàn Quốc']);
  expect(figures[0]).toMatchObject({ lastVersion: { value: 100 }, lastPeriod: { value: 80 }, findings: [findings[0]] });
  expect(figures[1]).toMatchObject({ entry: undefined, lastVersion: korea, findings: [] });
  expect(general).toEqual([findings[1]]);
});

test('a note or a moved cell is no other figure; a word, a status, a unit is', () => {
  expect(saysOther(entry(), entry({ note: 'x', cell: 'A1' }))).toBe(false);
  for (const other of [{ qualifier: 'gần' }, { status: 'P' as const }, { unit: 'tỷ USD' }, { value: null }])
    expect(saysOther(entry(), entry(other))).toBe(true);
  expect(saysOther(undefined, undefined)).toBe(false);
  expect(saysOther(entry(), undefined)).toBe(true);
});

test('a change keeps the weaker claim and knows units', () => {
  expect(change(entry({ value: 112.5 }), entry())).toBe('12,5%');
  expect(change(entry({ value: 0.2, unit: 'tỷ USD' }), entry())).toBe('100,0%');
  expect(change(entry({ qualifier: 'gần', value: 150 }), entry())).toMatch(/^(gần|dưới) 50/);
});

test('there is no change from nothing, from zero, or between definitions', () => {
  expect(change(entry(), entry({ value: null, status: 'M' }))).toBeUndefined();
  expect(change(entry(), entry({ value: 0 }))).toBeUndefined();
  expect(change(entry(), entry({ definition: 'khác' }))).toBeUndefined();
  expect(changeBetween(entry(), undefined, indicator)).toBeUndefined();
});

test('the change from a figure known from elsewhere is told as from a reported one', () => {
  const known = (value: number) => changeFrom(entry({ value: 120 }), exact(value, 'triệu USD'), indicator);
  const value = known(80);
  expect(value && formatValue(value, 'vi')).toBe(change(entry({ value: 120 }), entry({ value: 80 })));
  expect(known(0)).toBeUndefined();
  expect(changeFrom(entry({ value: 120 }), undefined, indicator)).toBeUndefined();
});
