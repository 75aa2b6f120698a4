/** A sound quarterly report of Bắc Ninh with illustrative figures, and ways to spoil it. */
import { checkSubmission, type KnownFigure, type SubmissionProblem } from '../../../src/analysis/submission';
import type { SubmissionCheckOptions } from '../../../src/analysis/submission/model';
import { builtInAreas } from '../../../src/exchange/areaRows';
import { AreaList } from '../../../src/kpi/areaList';
import type { Submission, SubmissionEntry, SubmittedAgreement, SubmittedEvent } from '../../../src/kpi/submission';
import { exact } from '../../../src/kpi/value';
import { catalogue } from '../sampleDataset';

export const options: SubmissionCheckOptions = {
  indicators: catalogue,
  areas: new AreaList(builtInAreas),
  today: '2026-06-16',
};

export function entry(indicator: string, value: number | null, more: Partial<SubmissionEntry> = {}): SubmissionEntry {
  const amount = catalogue.get(indicator)?.kind === 'amount';
  return {
    indicator,
    definition: '1',
    counterpart: '',
    value,
    unit: amount ? 'triệu USD' : '',
    qualifier: '',
    status: 'A',
    note: '',
    cell: `'Số liệu'!${indicator}`,
    ...more,
  };
}

export function agreement(title: string, more: Partial<SubmittedAgreement> = {}): SubmittedAgreement {
  return {
    title,
    kind: 'MOU',
    partner: 'Hàn Quốc',
    signed: '2026-05-20',
    amount: null,
    unit: '',
    note: '',
    cell: "'Thỏa thuận'!B7",
    ...more,
  };
}

export function event(title: string, more: Partial<SubmittedEvent> = {}): SubmittedEvent {
  return {
    title,
    partner: 'Nhật Bản',
    from: '2026-04-10',
    to: '2026-04-12',
    place: 'Bắc Ninh',
    note: '',
    cell: "'Sự kiện'!B7",
    ...more,
  };
}

/** Illustrative figures that no rule objects to, in the form's units, with one event and one agreement listed. */
export const figures: Readonly<Record<string, number>> = {
  FDI_REG: 600,
  FDI_NEW: 400.5,
  FDI_ADJ: 150.5,
  FDI_SHARE: 49,
  FDI_STOCK: 40_000,
  FDI_PROJECTS: 3000,
  FDI_PARTNERS: 40,
  EXPORT: 20_000,
  EXPORT_AGRI: 30,
  PROMO_EVENTS: 1,
  BUSINESS_SUPPORTED: 120,
  AGR: 1,
};

export const sample: Submission = {
  area: 'VN34-24',
  period: '2026-Q2',
  form: '1',
  cutOff: '2026-06-14',
  secrecy: '',
  certifier: 'Sở Ngoại vụ – dữ liệu minh họa',
  entries: Object.entries(figures).map(([code, value]) => entry(code, value)),
  agreements: [agreement('Biên bản ghi nhớ về chuỗi cung ứng')],
  events: [event('Hội nghị xúc tiến đầu tư')],
};

/** The sample with one figure given otherwise. */
export function withFigure(code: string, value: number | null, more: Partial<SubmissionEntry> = {}): Submission {
  return { ...sample, entries: sample.entries.map((one) => (one.indicator === code ? entry(code, value, more) : one)) };
}

export function withEntries(...entries: SubmissionEntry[]): Submission {
  return { ...sample, entries: [...sample.entries, ...entries] };
}

/** A figure of another period, in triệu USD or the thing counted. */
export function known(indicator: string, period: string, value: number, counterpart = ''): KnownFigure {
  const definition = catalogue.get(indicator);
  const unit = definition?.kind === 'amount' ? 'triệu USD' : (definition?.unit ?? '');
  return { indicator, counterpart, period, value: exact(value, unit) };
}

export function problems(
  submission: Submission,
  earlier: readonly KnownFigure[] = [],
  more: Partial<SubmissionCheckOptions> = {},
): SubmissionProblem[] {
  return checkSubmission(submission, earlier, { ...options, ...more });
}

/** "error figure.required FDI_REG" for each problem; "?" after a warning that asks for a reason. */
export function told(found: readonly SubmissionProblem[]): string[] {
  return found.map(({ severity, rule, indicator, needsReason }) =>
    [`${severity}${needsReason ? '?' : ''}`, rule, indicator].filter((part) => part !== undefined).join(' '),
  );
}
