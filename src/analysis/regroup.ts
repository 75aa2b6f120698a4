import type { Area, Boundary } from '../kpi/area';
import { sameInBoth } from '../kpi/bilingual';
import type { Finding } from '../kpi/finding';
import type { Period } from '../kpi/period';
import { datedAreaName } from '../language/datedAreaName';
import { sumOfParts, type Part } from './aggregate';
import { mayCount } from './contestedSum';
import { agreeAsPrinted } from './likelyInterval';
import { missingFigure, whereOf } from './directFigure';
import type { Figures } from './figure';
import {
  isComplete,
  isKnown,
  isNumeric,
  type Figure,
  type ResolvedQuery,
  type Resolver,
  type Way,
} from './figureModel';
import * as messages from './derivationMessages';

/** One unit of a boundary with its figure, given or regrouped. */
export interface RegroupedRow {
  readonly area: Area;
  readonly figure: Figure;
}

/** How the units themselves may be computed. Registers are counted for the area asked for, never added up here. */
const waysOfUnits: readonly Way[] = ['publishedComponents', 'time', 'components'];

/** An indicator recast to a list of provinces: given figures as they are, the others summed from the units merged. */
export function regroup(figures: Figures, indicator: string, period: Period, boundary: Boundary): RegroupedRow[] {
  return figures.areas
    .list(boundary, period.end)
    .map((area) => ({ area, figure: figures.figure({ indicator, period, area }) }));
}

/**
 * The figure of an area from the figures of other units: the same territory under another id, the 63 provinces that
 * were merged into it, or, for the country, the sum of a complete list. Splitting a merged province is impossible.
 * Undefined where no other unit has a figure.
 */
export function regrouped(query: ResolvedQuery, resolver: Resolver): Figure | undefined {
  if (query.area.type === 'country') return sumOfCountry(query, resolver);
  const { territories } = resolver;
  const figureOf = (area: Area): Figure => resolver.resolve({ ...query, area }, waysOfUnits);

  for (const area of territories.sameAs(query.area)) {
    const figure = figureOf(area);
    if (isKnown(figure) || figure.contested)
      return { ...figure, area: query.area, derivation: messages.sameTerritory(area, query.area) };
  }
  const merged = territories.mergedFrom(query.area);
  if (merged.length > 0) return sumOfMerged(query, merged.map(figureOf));
  return splitReason(query, resolver, figureOf);
}

/**
 * Warns where a figure given for a merged province is not the sum of the figures given for its parts; the given
 * figure stands.
 */
export function regroupingDifference(query: ResolvedQuery, given: Figure, resolver: Resolver): Finding | undefined {
  const { indicator, area } = query;
  if (indicator.overAreas !== 'sum' || !isKnown(given)) return undefined;
  const merged = resolver.territories.mergedFrom(area);
  if (merged.length === 0) return undefined;
  const sum = sumOfMerged(
    query,
    merged.map((part) => resolver.resolve({ ...query, area: part }, [])),
  );
  if (!sum || !isComplete(sum) || agreeAsPrinted(given.value, sum.value)) return undefined;
  return {
    severity: 'warning',
    rule: 'regroup.difference',
    message: messages.regroupDifference(query, given.value, sum.value, merged),
    where: whereOf(given.observations[0]),
  };
}

function sumOfMerged(query: ResolvedQuery, figures: readonly Figure[]): Figure | undefined {
  if (!figures.some(mayCount)) return undefined;
  const { indicator } = query;
  if (indicator.overAreas !== 'sum') return missingFigure(query, messages.notAdditive(query));
  const parts = figures.map((figure) => partOf(figure, query.area));
  return sumOfParts(query, parts, messages.sumOfAreas(figures.map(({ area }) => area)), {
    nonNegative: indicator.nonNegative,
  });
}

/**
 * Only a complete list makes the country: a lower bound from a few provinces would read like a national figure. A list is
 * complete where each unit has a figure, a part of one, or is stated to have none; with such gaps the sum is "ít nhất" and
 * names them. Where no unit is whole, the period is not over and there is no sum.
 */
function sumOfCountry(query: ResolvedQuery, resolver: Resolver): Figure | undefined {
  if (query.indicator.overAreas !== 'sum') return undefined;
  const boundary = resolver.areas.boundaryOn(query.period.end);
  const parts: Part[] = [];
  for (const area of resolver.areas.list(boundary, query.period.end)) {
    const figure = resolver.resolve({ ...query, area }, [...waysOfUnits, 'regroup']);
    if (!isNumeric(figure) && !isStatedMissing(figure)) return undefined;
    parts.push(partOf(figure, query.area));
  }
  if (!parts.some(({ figure }) => isComplete(figure))) return undefined;
  const known = parts.filter(({ figure }) => isKnown(figure)).length;
  return sumOfParts(query, parts, messages.sumOfAllAreas(known, parts.length), query.indicator);
}

/** An observation says that there is no figure; without one, nothing is known of it. */
function isStatedMissing(figure: Figure): boolean {
  return !isKnown(figure) && figure.observations.length > 0 && figure.findings.length === 0;
}

function splitReason(query: ResolvedQuery, resolver: Resolver, figureOf: (area: Area) => Figure): Figure | undefined {
  const successor = resolver.areas.successor(query.area.id);
  if (!successor || !isKnown(figureOf(successor))) return undefined;
  return missingFigure(query, messages.cannotSplit(query, successor));
}

/** A part that bears the name of the whole, Bắc Ninh before the merger beside Bắc Ninh after it, says until when it was. */
function partOf(figure: Figure, whole: Area): Part {
  const { area } = figure;
  const isNamesake = area.id !== whole.id && area.shortName === whole.shortName;
  const name = isNamesake
    ? { vi: datedAreaName(area, 'vi'), en: datedAreaName(area, 'en') }
    : sameInBoth(area.shortName);
  return { name, figure };
}
