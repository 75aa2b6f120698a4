import type { Area } from '../kpi/area';
import type { Finding } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { within, type Period } from '../kpi/period';
import { missing } from '../kpi/value';
import { sumOfParts, type Part } from './aggregate';
import { componentCodes } from './components';
import { contestedSum, mayCount } from './contestedSum';
import { missingFigure, whereOf } from './directFigure';
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
import { sameValue } from './sameValue';
import { tile } from './tiling';

/**
 * A period's figure from figures of other periods: flows are summed over months, quarters and half-years that cover the
 * period without gap or overlap; a stock is its value on the period's last day. Undefined where nothing fits.
 */
export function overTime(query: ResolvedQuery, resolver: Resolver, ways: readonly Way[]): Figure | undefined {
  const { indicator } = query;
  const figureOf = (period: Period): Figure => resolver.resolve({ ...query, period }, ways);
  if (indicator.overTime === 'sum') return sumOverTime(query, knownPeriods(query, resolver).map(figureOf));
  if (indicator.overTime === 'last') return atLastDay(query, knownPeriods(query, resolver).map(figureOf));
  return undefined;
}

/** Every period, other than the one asked for, that may help: inside it, or ending on the same day for stocks. */
function knownPeriods(query: ResolvedQuery, resolver: Resolver): Period[] {
  const { indicator, area, period: wanted, counterpart } = query;
  return periodsObserved(indicator, resolver.territories.unitsOf(area), counterpart, resolver).filter(
    (period) => period.id !== wanted.id && mayHelp(period, wanted, indicator),
  );
}

/** Every period of which something is observed that an area's figures may be computed from; for the country in any province. */
export function helpingPeriods(indicator: Indicator, area: Area, counterpart: string, resolver: Resolver): Period[] {
  const { areas, territories } = resolver;
  const units = area.type === 'country' ? areas.all : territories.unitsOf(area);
  return periodsObserved(indicator, units, counterpart, resolver);
}

function periodsObserved(
  indicator: Indicator,
  areas: readonly Area[],
  counterpart: string,
  { index }: Resolver,
): Period[] {
  const found = new Map<string, Period>();
  for (const code of [indicator.code, ...componentCodes(indicator.code)]) {
    for (const { id } of areas) {
      for (const { period } of index.periodsOf(code, id, counterpart)) found.set(period.id, period);
    }
  }
  return [...found.values()];
}

/** Whether a period's figure tells of the one asked for: being it, inside it, or ending on the same day for stocks. */
export function mayHelp(period: Period, wanted: Period, indicator: Indicator): boolean {
  if (indicator.overTime === 'sum') return within(period, wanted);
  if (period.end !== wanted.end) return false;
  // A stock is of a day; other levels are of their period.
  return indicator.basis === 'stock' || within(period, wanted);
}

function atLastDay(query: ResolvedQuery, candidates: readonly Figure[]): Figure | undefined {
  const known = candidates.filter(isKnown);
  const first = known.find(isComplete) ?? known[0];
  if (!first) {
    const disputed = candidates.find(({ contested }) => contested);
    return disputed && { ...disputed, period: query.period };
  }
  const different = known.find(
    (figure) => isComplete(figure) === isComplete(first) && !sameValue(figure.value, first.value),
  );
  if (different) {
    const message = messages.differentAtLastDay(query, first, different);
    const where = whereOf(first.observations[0]);
    return {
      ...missingFigure(query, message),
      value: missing(message, 'conflict'),
      contested: [first.value, different.value],
      findings: [{ severity: 'error', rule: 'figure.conflict', message, where }],
    };
  }
  return { ...first, period: query.period, derivation: messages.valueAtEnd(first.period) };
}

function sumOverTime(query: ResolvedQuery, candidates: readonly Figure[]): Figure | undefined {
  const sum = sumOfKnown(query, candidates.filter(isNumeric));
  if ((sum && isComplete(sum)) || !candidates.some(({ contested }) => contested)) return sum;
  const { figures, gaps } = tile(query.period, candidates.filter(mayCount));
  const { nonNegative } = query.indicator;
  const contested = contestedSum(figures, { nonNegative, hasGaps: gaps.length > 0 });
  if (contested.length === 0) return sum;
  const known = sum ?? missingFigure(query);
  return { ...known, contested, findings: [...known.findings, ...disagreements(figures)] };
}

/** A part on which sources disagree is not simply missing: what they say is told beside the known part. */
function disagreements(parts: readonly Figure[]): Finding[] {
  return parts
    .filter(({ contested }) => contested)
    .flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'figure.conflict'))
    .map((finding) => ({ ...finding, severity: 'warning', rule: 'figure.partConflict' }));
}

function sumOfKnown(query: ResolvedQuery, known: readonly Figure[]): Figure | undefined {
  if (known.length === 0) return undefined;
  const complete = tile(query.period, known.filter(isComplete));
  const best = complete.gaps.length === 0 ? complete : tile(query.period, known);
  const parts: Part[] = best.figures.map((figure) => ({ name: messages.shortLabel(figure.period), figure }));
  return sumOfParts(query, parts, messages.sumOf(parts.map(({ name }) => name)), {
    nonNegative: query.indicator.nonNegative,
    gaps: best.gaps.map(messages.shortLabel),
  });
}
