import type { Area, Boundary } from '../kpi/area';
import { sameInBoth, type Bilingual } from '../kpi/bilingual';
import { compareValues, subtractValues, sumValues } from '../kpi/claim';
import { intervalOf } from '../kpi/interval';
import type { Finding } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { shiftYears, type Period } from '../kpi/period';
import { missing, type Value } from '../kpi/value';
import type { Figures } from './figure';
import { isComplete, isKnown, isNumeric, type Figure } from './figureModel';
import { changeOf } from './growth';
import { mayCoincide } from './likelyInterval';
import * as messages from './messages';
import { shareOf } from './share';

export interface RankQuery {
  readonly indicator: string;
  readonly period: Period;
  /** By default the list in force on the period's last day. */
  readonly boundary?: Boundary;
  /** Ranks up to this one; areas that share it are all listed. */
  readonly top?: number;
  /** Adds one row for all areas not listed, where there are any. */
  readonly others?: boolean;
  /** Appends the areas without a (complete) figure. */
  readonly missing?: boolean;
}

export interface RankRow {
  /** Ties share it, the next rank is then skipped; absent in rows of kind `others` and `missing`. */
  readonly rank?: number;
  readonly tied: boolean;
  readonly area?: Area;
  /** The area's short name, or what stands for the rest. */
  readonly label: Bilingual;
  readonly figure?: Figure;
  readonly value: Value;
  /** Of the country's figure, in percent. */
  readonly share: Value;
  /** Against the same period a year earlier, in percent; rates in points. */
  readonly change: Value;
  /** Places gained (+) or lost (−) against the year before; absent where either ranking is incomplete. */
  readonly rankChange?: number;
  readonly kind: 'area' | 'others' | 'missing';
}

export interface Ranking {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly boundary: Boundary;
  readonly rows: readonly RankRow[];
  /** How many areas the list has, and how many of them have a figure. */
  readonly peers: number;
  readonly withData: number;
  readonly findings: readonly Finding[];
}

/** A figure in its place. */
interface Placed {
  readonly rank: number;
  readonly tied: boolean;
  readonly figure: Figure;
}

/** The order of a whole list of areas, and who is not in it. */
interface Order {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Figure[];
  readonly rankOf: ReadonlyMap<string, Placed>;
}

/**
 * The areas of a boundary in order of an indicator: by the printed number, on equal numbers by claim (above, exact,
 * approx, below); where lower is better the other way round. Partial sums ("ít nhất") get no rank.
 * @throws NgktError `indicator.unknown`
 */
export function rank(figures: Figures, query: RankQuery): Ranking {
  const indicator = figures.indicator(query.indicator);
  const { period } = query;
  const boundary = query.boundary ?? figures.areas.boundaryOn(period.end);
  const order = orderOf(figures, indicator.code, period, boundary);
  const before = orderOf(figures, indicator.code, shiftYears(period, -1), boundary);
  const country = countryFigure(figures, indicator, period);

  const rows: RankRow[] = [];
  for (const placed of order.placed) {
    if (query.top === undefined || placed.rank <= query.top)
      rows.push(areaRow(figures, placed, country, order, before));
  }
  const findings = [...overlaps(rows), ...rows.flatMap(({ figure }) => figure?.findings ?? [])];
  const peers = order.placed.length + order.unplaced.length;
  if (query.others && rows.length < peers) {
    const others = othersRow(indicator, order, rows, country);
    rows.push(others.row);
    findings.push(...others.findings);
  }
  if (query.missing) {
    for (const figure of order.unplaced) rows.push(missingRow(figures, figure));
  }
  return { indicator, period, boundary, rows, peers, withData: order.placed.length, findings };
}

/** The rank of one area with its peer set; undefined where the area has no (complete) figure or is not on the list. */
export function rankOf(
  figures: Figures,
  indicator: string,
  period: Period,
  area: Area,
  boundary: Boundary = figures.areas.boundaryOn(period.end),
): { readonly rank: number; readonly tied: boolean; readonly peers: number; readonly withData: number } | undefined {
  const order = orderOf(figures, figures.indicator(indicator).code, period, boundary);
  const placed = order.rankOf.get(area.id);
  if (!placed) return undefined;
  const withData = order.placed.length;
  return { rank: placed.rank, tied: placed.tied, peers: withData + order.unplaced.length, withData };
}

const orders = new WeakMap<Figures, Map<string, Order>>();

/** Kept: a sheet may ask for the rank of each of sixty provinces. */
function orderOf(figures: Figures, indicator: string, period: Period, boundary: Boundary): Order {
  let known = orders.get(figures);
  if (!known) orders.set(figures, (known = new Map<string, Order>()));
  const key = `${indicator}|${period.id}|${boundary}`;
  let order = known.get(key);
  if (!order) {
    const all = figures.areas.list(boundary, period.end).map((area) => figures.figure({ indicator, period, area }));
    const ordered = inOrder(all);
    order = { ...ordered, rankOf: new Map(ordered.placed.map((one) => [one.figure.area.id, one])) };
    known.set(key, order);
  }
  return order;
}

/** Figures in rank order, ties sharing a rank; those without a complete number have no place. */
export function inOrder(all: readonly Figure[]): Pick<Order, 'placed' | 'unplaced'> {
  const rankable = all.filter((figure) => isComplete(figure) && (isNumeric(figure) || figure.value.kind === 'rank'));
  const unplaced = all.filter((figure) => !rankable.includes(figure));
  const sorted = [...rankable].sort(compareFigures);
  const placed: Placed[] = [];
  for (const [index, figure] of sorted.entries()) {
    const previous = sorted[index - 1];
    const next = sorted[index + 1];
    const tiedWithPrevious = previous !== undefined && compareFigures(previous, figure) === 0;
    const tiedWithNext = next !== undefined && compareFigures(figure, next) === 0;
    const rank = tiedWithPrevious ? (placed[index - 1] as Placed).rank : index + 1;
    placed.push({ rank, tied: tiedWithPrevious || tiedWithNext, figure });
  }
  return { placed, unplaced };
}

function compareFigures(a: Figure, b: Figure): number {
  if (a.value.kind === 'rank' && b.value.kind === 'rank') return a.value.rank - b.value.rank;
  return a.indicator.betterWhen === 'lower' ? compareValues(b.value, a.value) : compareValues(a.value, b.value);
}

function areaRow(figures: Figures, placed: Placed, country: Figure | undefined, order: Order, before: Order): RankRow {
  const { figure, rank, tied } = placed;
  const earlier = before.rankOf.get(figure.area.id);
  const bothComplete = order.unplaced.length === 0 && before.unplaced.length === 0;
  return {
    rank,
    tied,
    area: figure.area,
    label: sameInBoth(figure.area.shortName),
    figure,
    value: figure.value,
    share: country ? shareOf(figure, country) : missing(messages.noShare(figure.indicator)),
    change: yearOnYear(figures, figure),
    ...(bothComplete && earlier ? { rankChange: earlier.rank - rank } : {}),
    kind: 'area',
  };
}

/** The change of a figure against the same period a year earlier. */
export function yearOnYear(figures: Figures, figure: Figure): Value {
  const { indicator, area, counterpart, definition } = figure;
  const earlier = figures.figure({
    indicator: indicator.code,
    period: shiftYears(figure.period, -1),
    area,
    counterpart,
    ...(definition === indicator.definitionVersion ? {} : { definition }),
  });
  return changeOf(figure, earlier);
}

function missingRow(figures: Figures, figure: Figure): RankRow {
  const { area, value } = figure;
  const reason = missing(isKnown(figure) ? messages.notRanked(figure.indicator) : messages.noFigureReason(value));
  const change = yearOnYear(figures, figure);
  return {
    tied: false,
    area,
    label: sameInBoth(area.shortName),
    figure,
    value,
    share: reason,
    change,
    kind: 'missing',
  };
}

/** The whole country's figure, against which shares are taken; undefined where areas cannot be added. */
function countryFigure(figures: Figures, indicator: Indicator, period: Period): Figure | undefined {
  const country = figures.areas.byId('VN');
  if (!country || indicator.overAreas !== 'sum') return undefined;
  return figures.figure({ indicator: indicator.code, period, area: country });
}

/** All areas not listed: the country's figure less the sum of those listed. */
function othersRow(
  indicator: Indicator,
  order: Order,
  listed: readonly RankRow[],
  country: Figure | undefined,
): { row: RankRow; findings: Finding[] } {
  const findings: Finding[] = [];
  const value = othersValue(indicator, order, listed, country, findings);
  const figure: Figure | undefined = country && { ...country, value };
  const share = figure && country ? shareOf(figure, country) : missing(messages.noShare(indicator));
  const change = missing(messages.noOthersChange());
  return { row: { tied: false, label: messages.otherAreas, value, share, change, kind: 'others' }, findings };
}

function othersValue(
  indicator: Indicator,
  order: Order,
  listed: readonly RankRow[],
  country: Figure | undefined,
  findings: Finding[],
): Value {
  if (!country) return missing(messages.noShare(indicator));
  if (isComplete(country) && !country.derivation) {
    const rest =
      listed.length === 0 ? country.value : subtractValues(country.value, sumValues(listed.map(({ value }) => value)));
    const bounds = intervalOf(rest);
    if (indicator.nonNegative && bounds && bounds.high.at < 0) {
      const message = messages.partsExceedWhole(indicator);
      findings.push({ severity: 'error', rule: 'rank.others', message, where: {} });
      return missing(message);
    }
    if (bounds || order.unplaced.length > 0) return rest;
  }
  if (order.unplaced.length > 0) return missing(messages.noWhole(indicator));
  // The rest of a complete list keeps stronger claims when it is added up than as a difference.
  const shown = new Set(listed.map(({ area }) => area?.id));
  return sumValues(order.placed.filter(({ figure }) => !shown.has(figure.area.id)).map(({ figure }) => figure.value));
}

/** Places that the claims leave uncertain: "gần 2,37" may be less than 2,36. */
function overlaps(rows: readonly RankRow[]): Finding[] {
  const findings: Finding[] = [];
  for (const [index, upper] of rows.entries()) {
    for (const lower of rows.slice(index + 1)) {
      if (upper.rank === lower.rank || !mayCoincide(upper.value, lower.value)) continue;
      findings.push({
        severity: 'warning',
        rule: 'rank.overlap',
        message: messages.uncertainOrder(upper, lower),
        where: {},
      });
    }
  }
  return findings;
}
