import type { FieldName } from '../../../analysis/fields';
import { monthsOf, parsePeriod, type Period } from '../../../kpi/period';
import { formulaTokens } from '../../../report/references/formulaTokens';

/** Period of a marker: the report's own, one told from it, or a fixed one by its id. */
export type MarkerPeriod = 'report' | 'before' | 'yearBefore' | { readonly id: string };

export interface FigureChoice {
  readonly code: string;
  /** Absent: the figure itself. */
  readonly field?: FieldName;
}

export interface MarkerChoice extends FigureChoice {
  readonly period: MarkerPeriod;
  /** Absent: the report's own area. */
  readonly area?: string;
}

export interface FormulaChoice extends FigureChoice {
  readonly period: string;
  readonly area: string;
}

/** `{{FDI_REG [VN34-24] @-1y .share}}` */
export function markerText({ code, field, period, area }: MarkerChoice): string {
  const parts = [code, area === undefined ? '' : `[${area}]`, periodPart(period), field ? `.${field}` : ''];
  return `{{${parts.filter((part) => part !== '').join(' ')}}}`;
}

function periodPart(period: MarkerPeriod): string {
  if (period === 'report') return '';
  if (period === 'before') return '@-1';
  if (period === 'yearBefore') return '@-1y';
  return `@${shortPeriodId(parsePeriod(period.id))}`;
}

/** `NGKT.KPI("FDI_REG","2024-Q3","VN34-24","share")`, as formulas are written where the decimal is a point. */
export function kpiFormula({ code, field, period, area }: FormulaChoice): string {
  const parsed = parsePeriod(period);
  const args = [text(code), parsed.kind === 'year' ? parsed.id : text(shortPeriodId(parsed))];
  if (area !== 'VN' || field) args.push(text(area));
  if (field) args.push(text(field));
  return `NGKT.KPI(${args.join(',')})`;
}

/** A formula as a person types it into their Excel, with "=": arguments are separated by ";" where the decimal is a comma. */
export function asTyped(formula: string, decimalComma: boolean): string {
  const tokens = formulaTokens(formula).map(({ kind, text: written }) =>
    kind === 'comma' && decimalComma ? ';' : written,
  );
  return `=${tokens.join('')}`;
}

/** The shortest name of a period: "2024-9M" for the first nine months. */
function shortPeriodId(period: Period): string {
  const fromJanuary = period.kind === 'span' && period.start.endsWith('-01-01') && monthsOf(period) < 12;
  return fromJanuary ? `${period.start.slice(0, 4)}-${monthsOf(period)}M` : period.id;
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
