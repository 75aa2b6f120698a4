import { field, fieldNames, type FieldName } from '../../../analysis/fields';
import type { Figures } from '../../../analysis/figure';
import type { Area } from '../../../kpi/area';
import type { Lang } from '../../../kpi/bilingual';
import type { Indicator } from '../../../kpi/indicator';
import { parsePeriod } from '../../../kpi/period';
import { isQuantity, printedDecimals } from '../../../kpi/value';
import { formatNumber } from '../../../language/formatNumber';
import { formatValue } from '../../../language/formatValue';
import { spilled } from '../../../report/functions/cellResult';
import { asTyped, kpiFormula, markerText, type MarkerPeriod } from './insertion';

/** What is chosen to be inserted. Keys of the period: `report`, `before`, `yearBefore` or a period's id. */
export interface InsertChoices {
  readonly as: 'marker' | 'formula';
  readonly field: FieldName | '';
  readonly period: string;
  /** Markers only: the report's own area instead of the one shown. */
  readonly areaOfReport: boolean;
}

export interface Insertion {
  /** What goes into the cell. */
  readonly content: { readonly text: string } | { readonly formula: string };
  /** As a person would type it. */
  readonly shown: string;
}

/** Fields in the order offered; the plain figure is "". `value` says the same as none in a marker. */
export function offeredFields(as: InsertChoices['as']): readonly (FieldName | '')[] {
  return ['', ...fieldNames.filter((name) => as === 'formula' || name !== 'value')];
}

/** @param fixed id of the period a formula takes where none is chosen: a formula knows no report */
export function insertionOf(
  { code }: Indicator,
  choices: InsertChoices,
  area: Area,
  fixed: string,
  decimalComma: boolean,
): Insertion {
  const chosenField = choices.field === '' ? {} : { field: choices.field };
  if (choices.as === 'formula') {
    const period = fixedPeriod(choices.period, fixed);
    const formula = kpiFormula({ code, ...chosenField, period, area: area.id });
    return { content: { formula }, shown: asTyped(formula, decimalComma) };
  }
  const own = choices.areaOfReport ? {} : { area: area.id };
  const text = markerText({ code, ...chosenField, period: markerPeriod(choices.period), ...own });
  return { content: { text }, shown: text };
}

/** What the choice reads with the figures that are open. */
export interface Example {
  readonly period: string;
  readonly text: string;
  /** The figure is an estimate, and the formula's cell will not say so: it holds a number to calculate with. */
  readonly losesEstimate?: true;
}

export function exampleOf(
  figures: Figures,
  indicator: Indicator,
  choices: InsertChoices,
  area: Area,
  fixed: string,
  lang: Lang,
): Example {
  const period = parsePeriod(fixedPeriod(choices.period, fixed));
  const figure = figures.figure({ indicator: indicator.code, period, area });
  const value = field(figures, figure, choices.field === '' ? 'value' : choices.field, lang);
  if (typeof value === 'string') return { period: period.id, text: value };
  if (choices.as === 'marker') return { period: period.id, text: formatValue(value, lang) };
  const answer = choices.field === 'value' && isQuantity(value) ? value.number : spilled(value, lang);
  return {
    period: period.id,
    text: typeof answer === 'number' ? formatNumber(answer, printedDecimals(answer), lang) : answer,
    ...(typeof answer === 'number' && isQuantity(value) && value.estimate && { losesEstimate: true as const }),
  };
}

function markerPeriod(key: string): MarkerPeriod {
  return key === 'report' || key === 'before' || key === 'yearBefore' ? key : { id: key };
}

function fixedPeriod(key: string, otherwise: string): string {
  const period = markerPeriod(key);
  return typeof period === 'string' ? otherwise : period.id;
}
