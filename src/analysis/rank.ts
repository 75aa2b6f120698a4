import type { Area, Boundary } from '../kpi/area';
import { sameInBoth, type Bilingual } from '../kpi/bilingual';
import type { Finding } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { shiftYears, type Period } from '../kpi/period';
import { missing, type Value } from '../kpi/value';
import type { Figures } from './figure';
import type { Figure } from './figureModel';
import { yearOnYear } from './growth';
import * as messages from './comparisonMessages';
import { listOf } from './listOf';
import { orderFindings, uncertainPairs } from './orderFindings';
import { otherAreas } from './otherAreas';
import { areaOrder, type AreaOrder, type Placed } from './rankOrder';
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
  /**
   * Ties share it, the next rank is then skipped; absent in rows of kind `others` and `missing`, and where an area without
   * a complete figure comes before, surely or by one of its sources.
   */
  readonly rank?: number;
  /** The area that comes before, surely or by one of its sources, where the rank cannot be said. */
  readonly surpassedBy?: Figure;
  readonly tied: boolean;
  /** Whether the claims leave open that another area belongs in this place: "gần 2,37" above 2,36. */
  readonly uncertain: boolean;
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

/**
 * The areas of a boundary in order of an indicator: by the printed number, on equal numbers by claim (above, exact,
 * approx, below); where lower is better the other way round. Partial sums ("ít nhất") get no rank; ranks as published
 * (`FDI_RANK`) stand in their own order, unchanged.
 * @throws NgktError `indicator.unknown`
 */
export function rank(figures: Figures, query: RankQuery): Ranking {
  const indicator = figures.indicator(query.indicator);
  const { period } = query;
  const boundary = query.boundary ?? figures.areas.boundaryOn(period.end);
  const order = areaOrder(figures, indicator.code, period, boundary);
  const before = areaOrder(figures, indicator.code, shiftYears(period, -1), boundary, period.end);
  const country = countryFigure(figures, indicator, period);

  const listed = order.placed.filter((placed) => query.top === undefined || placed.rank <= query.top);
  const pairs = uncertainPairs(listed, order.placed);
  const uncertain = new Set(pairs.flat());
  const rows = listed.map((placed) => areaRow(figures, placed, uncertain.has(placed), country, order, before));
  const peers = order.placed.length + order.unplaced.length;
  const findings = [
    ...orderFindings(order, listed, pairs, incomplete(indicator, order.placed.length, peers)),
    ...rows.flatMap(({ figure }) => figure?.findings ?? []),
  ];
  if (query.others && rows.length < peers) {
    const others = otherAreas(indicator, order, rows, country);
    rows.push(othersRow(others.value, country, indicator));
    findings.push(...others.findings);
  }
  if (query.missing) {
    for (const figure of order.unplaced) {
      rows.push(missingRow(figures, figure, country));
      findings.push(...figure.findings);
    }
  }
  return { indicator, period, boundary, rows, peers, withData: order.placed.length, findings };
}

/** An area's rank among the areas that have a figure. */
export interface RankPlace {
  readonly rank: number;
  readonly tied: boolean;
  readonly boundary: Boundary;
  readonly peers: number;
  readonly withData: number;
  /** Whether the claims leave open that another area belongs in this place; `placeFindings` says which. */
  readonly uncertain: boolean;
  /** An area without a complete figure that comes before, surely or by one of its sources: the rank then cannot be said. */
  readonly surpassedBy?: Figure;
}

/**
 * The rank of one area with its peer set; undefined where the area has no (complete) figure or is not on the list, and of
 * indicators that are ranks as published.
 */
export function rankOf(
  figures: Figures,
  indicator: string,
  period: Period,
  area: Area,
  boundary: Boundary = listOf(figures.areas, area, period),
): RankPlace | undefined {
  const { code, kind } = figures.indicator(indicator);
  if (kind === 'rank') return undefined;
  const order = areaOrder(figures, code, period, boundary);
  const placed = order.placeOf.get(area.id);
  if (!placed) return undefined;
  const withData = order.placed.length;
  const { rank: place, tied, surpassedBy } = placed;
  const peers = withData + order.unplaced.length;
  const uncertain = surpassedBy !== undefined || uncertainPairs([placed], order.placed).length > 0;
  return { rank: place, tied, boundary, peers, withData, uncertain, ...(surpassedBy && { surpassedBy }) };
}

/** Among how many areas an area is ranked, and how many of them have a (complete) figure. */
export function peersOf(
  figures: Figures,
  indicator: string,
  period: Period,
  area: Area,
  boundary: Boundary = listOf(figures.areas, area, period),
): Pick<RankPlace, 'peers' | 'withData'> {
  const { placed, unplaced } = areaOrder(figures, figures.indicator(indicator).code, period, boundary);
  return { peers: placed.length + unplaced.length, withData: placed.length };
}

function incomplete(indicator: Indicator, withData: number, peers: number): Bilingual {
  const message = indicator.kind === 'rank' ? messages.incompletePublishedRanks : messages.incompleteRanking;
  return message(indicator, withData, peers);
}

function areaRow(
  figures: Figures,
  placed: Placed,
  uncertain: boolean,
  country: Figure | undefined,
  order: AreaOrder,
  before: AreaOrder,
): RankRow {
  const { figure, rank, tied, surpassedBy } = placed;
  const earlier = before.placeOf.get(figure.area.id);
  const bothComplete = order.unplaced.length === 0 && before.unplaced.length === 0;
  return {
    ...(surpassedBy ? { surpassedBy } : { rank }),
    tied,
    uncertain: uncertain || surpassedBy !== undefined,
    area: figure.area,
    label: sameInBoth(figure.area.shortName),
    figure,
    value: figure.value,
    share: shareIn(country, figure),
    change: yearOnYear(figures, figure),
    ...(bothComplete && earlier ? { rankChange: earlier.rank - rank } : {}),
    kind: 'area',
  };
}

function missingRow(figures: Figures, figure: Figure, country: Figure | undefined): RankRow {
  const { area, value } = figure;
  return {
    tied: false,
    uncertain: false,
    area,
    label: sameInBoth(area.shortName),
    figure,
    value,
    share: shareIn(country, figure),
    change: yearOnYear(figures, figure),
    kind: 'missing',
  };
}

function shareIn(country: Figure | undefined, part: Figure): Value {
  return country ? shareOf(part, country) : missing(messages.noShare(part.indicator), 'notApplicable');
}

/** The whole country's figure, against which shares are taken; undefined where areas cannot be added. */
function countryFigure(figures: Figures, indicator: Indicator, period: Period): Figure | undefined {
  const country = figures.areas.byId('VN');
  if (!country || indicator.overAreas !== 'sum') return undefined;
  return figures.figure({ indicator: indicator.code, period, area: country });
}

function othersRow(value: Value, country: Figure | undefined, indicator: Indicator): RankRow {
  const share = country
    ? shareOf({ ...country, value }, country)
    : missing(messages.noShare(indicator), 'notApplicable');
  const change = missing(messages.noOthersChange(), 'notApplicable');
  return { tied: false, uncertain: false, label: messages.otherAreas, value, share, change, kind: 'others' };
}
