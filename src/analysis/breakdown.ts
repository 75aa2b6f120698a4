import type { Area } from '../kpi/area';
import { sameInBoth, type Bilingual } from '../kpi/bilingual';
import { subtractValues, sumValues } from '../kpi/claim';
import type { Finding } from '../kpi/finding';
import type { Period } from '../kpi/period';
import { missing, type Value } from '../kpi/value';
import type { Figures } from './figure';
import { isComplete, isKnown, type Figure } from './figureModel';
import { yearOnYear } from './growth';
import * as messages from './comparisonMessages';
import { inOrder } from './rankOrder';
import { share } from './share';

/** One partner of a figure, in rank order; `others` is what is left of the total. */
export interface BreakdownRow {
  readonly rank?: number;
  readonly tied: boolean;
  /** The partner as the observations name it, or what stands for the rest. */
  readonly label: Bilingual;
  readonly figure?: Figure;
  readonly value: Value;
  /** Of the area's figure for all partners, in percent. */
  readonly share: Value;
  /** Against the same period a year earlier, in percent; rates in points. */
  readonly change: Value;
  readonly kind: 'partner' | 'others';
}

export interface BreakdownQuery {
  readonly indicator: string;
  readonly period: Period;
  readonly area: Area;
  readonly by: 'partner';
  readonly top?: number;
  readonly others?: boolean;
}

export interface Breakdown {
  readonly rows: readonly BreakdownRow[];
  /** The figure for all partners. */
  readonly total: Figure;
  readonly findings: readonly Finding[];
}

/**
 * An area's figure by partner country or territory, largest first. Only partners that have a number are listed; their
 * list is never known to be complete, so the rest is the total less what is shown.
 * @throws NgktError `indicator.unknown`
 */
export function breakdown(figures: Figures, query: BreakdownQuery): Breakdown {
  const { period, area } = query;
  const indicator = figures.indicator(query.indicator);
  const total = figures.figure({ indicator: indicator.code, period, area });
  const all = figures
    .partners(indicator.code, area)
    .map((counterpart) => figures.figure({ indicator: indicator.code, period, area, counterpart }));
  const rows: BreakdownRow[] = [];
  for (const { rank, tied, figure } of inOrder(all).placed) {
    if (query.top !== undefined && rank > query.top) break;
    const { counterpart, value } = figure;
    const change = yearOnYear(figures, figure);
    rows.push({
      rank,
      tied,
      label: sameInBoth(counterpart),
      figure,
      value,
      share: shareOfTotal(value, total),
      change,
      kind: 'partner',
    });
  }
  if (query.others && rows.length > 0) {
    const value = restOf(total, rows);
    const change = missing(messages.noOthersChange());
    rows.push({
      tied: false,
      label: messages.otherPartners,
      value,
      share: shareOfTotal(value, total),
      change,
      kind: 'others',
    });
  }
  return { rows, total, findings: rows.flatMap(({ figure }) => figure?.findings ?? []) };
}

function shareOfTotal(value: Value, total: Figure): Value {
  if (value.kind === 'missing') return value;
  const { indicator } = total;
  // Projects, capital and counts add up over partners whether or not they do over provinces.
  if (indicator.kind !== 'amount' && indicator.kind !== 'count') return missing(messages.noShare(indicator));
  return isComplete(total) ? share(value, total.value) : missing(messages.noTotal(indicator));
}

function restOf(total: Figure, rows: readonly BreakdownRow[]): Value {
  if (!isKnown(total) || total.partial) return missing(messages.noTotal(total.indicator));
  return subtractValues(total.value, sumValues(rows.map(({ value }) => value)));
}
