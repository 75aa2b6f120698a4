import type { Area } from '../kpi/area';
import { sameInBoth, type Bilingual } from '../kpi/bilingual';
import { subtractValues, sumValues } from '../kpi/claim';
import type { Finding } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import type { Period } from '../kpi/period';
import { plainKey } from '../kpi/textKey';
import { missing, type Value } from '../kpi/value';
import { withAbsence } from './absence';
import type { Figures } from './figure';
import { isComplete, isKnown, type Figure } from './figureModel';
import { yearOnYear } from './growth';
import * as messages from './comparisonMessages';
import { orderFindings, uncertainPairs } from './orderFindings';
import { inOrder } from './rankOrder';
import { share } from './share';

/** One partner of a figure, in rank order; `others` is what is left of the total. */
export interface BreakdownRow {
  readonly rank?: number;
  /** The partner that comes before, surely or by one of its sources, where the rank cannot be said. */
  readonly surpassedBy?: Figure;
  readonly tied: boolean;
  /** Whether the claims leave open that another partner belongs in this place. */
  readonly uncertain: boolean;
  /** The partner as the observations name it, or what stands for the rest. */
  readonly label: Bilingual;
  readonly figure?: Figure;
  readonly value: Value;
  /** Of the area's figure for all partners, in percent. */
  readonly share: Value;
  /** Against the same period a year earlier, in percent; rates in points. */
  readonly change: Value;
  /** `missing`: a partner named in the period without a complete figure. */
  readonly kind: 'partner' | 'others' | 'missing';
}

export interface BreakdownQuery {
  readonly indicator: string;
  readonly period: Period;
  readonly area: Area;
  readonly by: 'partner';
  readonly top?: number;
  readonly others?: boolean;
  /** Appends the partners named in the period that have no (complete) figure; without it a finding names each. */
  readonly missing?: boolean;
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
 * An area's figure by partner country or territory, largest first, and last what the source names together ("Khác"). The
 * rules of order are those of areas: partial sums, conflicts and missing figures get no place, and what they leave in doubt
 * is told. Unlike that of areas the list is never known to be complete: only partners of whom something was observed in the
 * period are counted, and the rest is the total less what is shown.
 * @throws NgktError `indicator.unknown`
 */
export function breakdown(figures: Figures, query: BreakdownQuery): Breakdown {
  const { period, area } = query;
  const indicator = figures.indicator(query.indicator);
  const total = figures.figure({ indicator: indicator.code, period, area });
  const named = namedFigures(figures, indicator, query);
  const order = inOrder(named.filter((figure) => !isCollective(figure)));
  const listed = order.placed.filter(({ rank }) => query.top === undefined || rank <= query.top);
  const pairs = uncertainPairs(listed, order.placed);
  const uncertain = new Set(pairs.flat());

  const rows: BreakdownRow[] = listed.map((placed) => {
    const { rank, tied, figure, surpassedBy } = placed;
    const place = surpassedBy ? { surpassedBy } : { rank };
    const doubtful = uncertain.has(placed) || surpassedBy !== undefined;
    return { ...place, tied, uncertain: doubtful, ...rowOf(figures, figure, total), kind: 'partner' };
  });
  const collective = named.filter(isCollective);
  if (query.top === undefined && !query.others) {
    for (const figure of collective.filter(isKnown)) rows.push(unranked(figures, figure, total, 'others'));
  }
  if (query.others && rows.length > 0) rows.push(othersRow(restOf(total, rows), total));
  const without = [...order.unplaced, ...collective.filter((figure) => !isKnown(figure))];
  if (query.missing) rows.push(...without.map((figure) => unranked(figures, figure, total, 'missing')));

  const { length } = order.placed;
  const findings = [
    ...orderFindings(
      order,
      listed,
      pairs,
      messages.incompleteBreakdown(indicator, length, length + order.unplaced.length),
    ),
    ...(query.missing ? [] : without.map(leftOutFinding)),
    ...rows.flatMap(({ figure }) => figure?.findings ?? []),
  ];
  return { rows, total, findings };
}

/** The figures of all partners of whom something was observed in the period, if only that there is no figure. */
function namedFigures(figures: Figures, { code }: Indicator, { period, area, partners }: BreakdownQuery): Figure[] {
  return (partners ?? figures.partners(code, area))
    .map((counterpart) => ({ indicator: code, period, area, counterpart }))
    .filter((one) => figures.has(one) || figures.isObserved(one))
    .map((one) => figures.figure(one));
}

function unranked(figures: Figures, figure: Figure, total: Figure, kind: 'others' | 'missing'): BreakdownRow {
  return { tied: false, uncertain: false, ...rowOf(figures, figure, total), kind };
}

function othersRow(value: Value, total: Figure): BreakdownRow {
  return {
    tied: false,
    uncertain: false,
    label: messages.otherPartners,
    value,
    share: shareOfTotal(value, total),
    change: missing(messages.noOthersChange(), 'notApplicable'),
    kind: 'others',
  };
}

/** A partner that a reader of the list would take for absent. */
function leftOutFinding(figure: Figure): Finding {
  const where = figure.findings.find(({ where: { line } }) => line !== undefined)?.where ?? {};
  return { severity: 'warning', rule: 'breakdown.leftOut', message: messages.partnerLeftOut(figure), where };
}

function rowOf(figures: Figures, figure: Figure, total: Figure): Omit<BreakdownRow, 'tied' | 'uncertain' | 'kind'> {
  const { counterpart, value } = figure;
  const change = yearOnYear(figures, figure);
  const share = withAbsence(shareOfTotal(value, total), 'unsettled', [figure, total]);
  return { label: sameInBoth(counterpart), figure, value, share, change };
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
