/** Approved reports with illustrative figures, and the figures that come out of them. */
import { Figures, type Figure } from '../../../src/analysis/figure';
import { consolidate, type AcceptedSubmission, type ConsolidationOptions } from '../../../src/exchange/consolidation';
import { builtInAreas } from '../../../src/exchange/areaRows';
import { builtInIndicators } from '../../../src/exchange/indicatorCatalogue';
import { AreaList } from '../../../src/kpi/areaList';
import type { Dataset } from '../../../src/kpi/dataset';
import { parsePeriod } from '../../../src/kpi/period';
import { defaultDays } from '../../../src/kpi/reportingCalendar';
import type { Submission, SubmissionEntry, SubmittedAgreement, SubmittedEvent } from '../../../src/kpi/submission';
import { formatValue } from '../../../src/language/formatValue';
import { datasetOf } from '../files';

export const areas = new AreaList(builtInAreas);
export const options: ConsolidationOptions = {
  indicators: new Map(builtInIndicators.map((indicator) => [indicator.code, indicator])),
  areas,
};

export type Given = Readonly<Record<string, number | null | Partial<SubmissionEntry>>>;

export function entry(indicator: string, given: Given[string]): SubmissionEntry {
  const amount = options.indicators.get(indicator)?.kind === 'amount';
  const more = typeof given === 'object' && given !== null ? given : { value: given };
  return {
    indicator,
    definition: '1',
    counterpart: '',
    unit: amount ? 'triệu USD' : '',
    qualifier: '',
    status: more.value === null ? 'M' : 'A',
    note: more.value === null ? 'Chưa có' : '',
    cell: `'Số liệu'!F-${indicator}`,
    ...more,
    value: more.value ?? null,
  };
}

export function event(title: string, from: string, more: Partial<SubmittedEvent> = {}): SubmittedEvent {
  return { title, partner: 'Nhật Bản', from, to: from, place: '', note: '', cell: "'Sự kiện'!B7", ...more };
}

export function agreement(title: string, signed: string, more: Partial<SubmittedAgreement> = {}): SubmittedAgreement {
  const blank = { kind: 'MOU', partner: 'Lào', amount: null, unit: '', note: '', cell: "'Thỏa thuận'!B7" } as const;
  return { ...blank, title, signed, ...more };
}

export function report(
  area: string,
  period: string,
  figures: Given,
  more: Partial<Submission> & Partial<Omit<AcceptedSubmission, 'submission'>> = {},
): AcceptedSubmission {
  const { version = 1, receivedAt = '2026-06-16T03:00:00Z', approvedAt = '2026-06-20T03:00:00Z', hash, ...rest } = more;
  const submission: Submission = {
    area,
    period,
    form: '1',
    cutOff: defaultDays(parsePeriod(period)).cutOff,
    secrecy: '',
    certifier: 'Sở Ngoại vụ – dữ liệu minh họa',
    entries: Object.entries(figures).map(([code, given]) => entry(code, given)),
    agreements: [],
    events: [],
    ...rest,
  };
  return { submission, version, receivedAt, approvedAt, hash: hash ?? `${area}|${period}|${version}` };
}

/** Every province in force at the end of a period, with the same figures unless given otherwise. */
export function everyProvince(period: string, figures: Given, others: Readonly<Record<string, Given | null>> = {}) {
  return areas.inForce(parsePeriod(period).end).flatMap(({ id }) => {
    const own = others[id];
    return own === null ? [] : [report(id, period, own ?? figures)];
  });
}

export async function read(accepted: readonly AcceptedSubmission[], more: Partial<ConsolidationOptions> = {}) {
  const { files, findings } = consolidate(accepted, { ...options, ...more });
  const dataset = await datasetOf(Object.fromEntries(files));
  return { files, findings, dataset, figures: new Figures(dataset) };
}

export function figureOf(source: Figures | Dataset, indicator: string, area: string, period: string): Figure {
  const figures = source instanceof Figures ? source : new Figures(source);
  return figures.figure({ indicator, area: areas.find(area), period: parsePeriod(period) });
}

export function said(source: Figures | Dataset, indicator: string, area: string, period: string): string {
  return formatValue(figureOf(source, indicator, area, period).value, 'vi');
}
