import type { Area } from '../kpi/area';
import { sameInBoth, type Bilingual } from '../kpi/bilingual';
import { subtractValues, sumValues } from '../kpi/claim';
import type { Finding } from '../kpi/finding';
import type { Period } from '../kpi/period';
import { plainKey } from '../kpi/textKey';
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
  /** The partner that comes before, surely or by one of its sources, where the rank cannot be said. */
  readonly surpassedBy?: Figure;
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
  /** By default those observed for the area; of the country, whose provinces may name partners that it does not, give them. */
  readonly partners?: readonly string[];
}

export interface Breakdown {
  readonly rows: readonly BreakdownRow[];
  /** The figure for all partners. */
  readonly total: Figure;
  readonly findings: readonly Finding[];
}

/**
 * An area's figure by partner country or territory, largest first, and last what the source names together ("Khác"). Only
 * partners that have a number are listed; their list is never known to be complete, so the rest is the total less what is
 * shown.
 * @throws NgktError `indicator.unknown`
 */
export function breakdown(figures: Figures, query: BreakdownQuery): Breakdown {
  const { period, area } = query;
  const indicator = figures.indicator(query.indicator);
  const total = figures.figure({ indicator: indicator.code, period, area });
  const partners = query.partners ?? figures.partners(indicator.code, area);
  const all = partners.map((counterpart) => figures.figure({ indicator: indicator.code, period, area, counterpart }));
  const rows: BreakdownRow[] = [];
  for (const { rank, tied, figure, surpassedBy } of inOrder(all.filter((figure) => !isCollective(figure))).placed) {
    if (query.top !== undefined && rank > query.top) break;
    const place = surpassedBy ? { surpassedBy } : { rank };
    rows.push({ ...place, tied, ...rowOf(figures, figure, total), kind: 'partner' });
  }
  if (query.top === undefined && !query.others) {
    for (const figure of all.filter((each) => isCollective(each) && isKnown(each))) {
      rows.push({ tied: false, ...rowOf(figures, figure, total), kind: 'others' });
    }
  }
  if (query.others && rows.length > 0) {
    const value = restOf(total, rows);
    const change = missing(messages.noOthersChange(), 'notApplicable');
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

function rowOf(figures: Figures, figure: Figure, total: Figure): Omit<BreakdownRow, 'tied' | 'kind'> {
  const { counterpart, value } = figure;
  const change = yearOnYear(figures, figure);
  return { label: sameInBoth(counterpart), figure, value, share: shareOfTotal(value, total), change };
}

/** "Khác" is what a source did not tell apart, not a partner: it has no rank and stands last, however large. */
function isCollective({ counterpart }: Figure): boolean {
  return /^((cac )?(doi tac|nuoc|quoc gia|thi truong)( va vung lanh tho)? )?khac$|^others?( partners| countries)?$/.test(
    plainKey(counterpart),
  );
}

function shareOfTotal(value: Value, total: Figure): Value {
  if (value.kind === 'missing') return value;
  const { indicator } = total;
  // Projects, capital and counts add up over partners whether or not they do over provinces.
  if (indicator.kind !== 'amount' && indicator.kind !== 'count')
    return missing(messages.noShare(indicator), 'notApplicable');
  return isComplete(total) ? share(value, total.value) : missing(messages.noTotal(indicator));
}

function restOf(total: Figure, rows: readonly BreakdownRow[]): Value {
  if (!isKnown(total) || total.partial) return missing(messages.noTotal(total.indicator));
  return subtractValues(total.value, sumValues(rows.map(({ value }) => value)));
}
