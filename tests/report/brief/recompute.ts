/** Asks again for everything a statement says it rests on, and works its numbers out a second time. */
import { changeOf, yearOnYear } from '../../../src/analysis/growth';
import { field } from '../../../src/analysis/fields';
import type { Figure, Figures } from '../../../src/analysis/figure';
import { numbersOfValue } from './valueNumbers';
import { requiredPace } from '../../../src/analysis/pace';
import { rank, type Ranking, type RankRow } from '../../../src/analysis/rank';
import { share } from '../../../src/analysis/share';
import { parseTarget } from '../../../src/analysis/target';
import type { Boundary } from '../../../src/kpi/area';
import { divideValues, subtractValues, sumValues } from '../../../src/kpi/claim';
import { parsePeriod } from '../../../src/kpi/period';
import { exact, isQuantity, type Value } from '../../../src/kpi/value';
import { NgktError } from '../../../src/kpi/finding';
import type { Brief, Evidence, FigureName } from '../../../src/report/brief/document';

/** The numbers that a statement with this evidence may hold. */
export function allowedNumbers(figures: Figures, brief: Brief, evidence: Evidence): readonly number[] {
  const used = evidence.figures.map((name) => asked(figures, name));
  const [first] = used;
  switch (evidence.field) {
    case 'target':
      return evidence.figures.flatMap(({ indicator, area, period }) =>
        figures.dataset.targets
          .filter((one) => one.indicator === indicator && one.area === area && one.period === period)
          .flatMap(({ text }) => bandNumbers(text))
          // Beside a figure told in millions the target is told in millions too.
          .flatMap((number) => [number, number * 1000]),
      );
    case 'vintage':
    case 'printed':
      return first ? observedNumbers(figures, first) : [];
    case 'value':
      return used.flatMap(({ value }) => numbersOfValue(value));
    case '':
      return computed(figures, brief, used, evidence);
    default:
      return first ? fieldNumbers(figures, brief, first, evidence.field) : [];
  }
}

export function asked(figures: Figures, { indicator, area, period, counterpart, definition }: FigureName): Figure {
  const at = figures.areas.byId(area);
  if (!at) throw new Error(`no area ${area}`);
  return figures.figure({
    indicator,
    area: at,
    period: parsePeriod(period),
    ...(counterpart === undefined ? {} : { counterpart }),
    ...(definition === undefined ? {} : { definition }),
  });
}

function fieldNumbers(figures: Figures, brief: Brief, figure: Figure, name: string): readonly number[] {
  if (name === 'yoy') return numbersOfValue(yearOnYear(figures, figure)).map(Math.abs);
  if (name === 'rank' || name === 'rankText' || name === 'peers') return placeNumbers(figures, brief, figure);
  const answer = field(figures, figure, name, brief.lang, brief.boundary);
  if (name !== 'gap' || typeof answer === 'string') return typeof answer === 'string' ? [] : numbersOfValue(answer);
  // Against the target of the year where the period has none.
  return answer.kind === 'missing' ? yearGap(figures, figure) : numbersOfValue(answer);
}

function yearGap(figures: Figures, figure: Figure): readonly number[] {
  const year = parsePeriod(figure.period.end.slice(0, 4));
  const target = figures.target(figure.indicator.code, year, figure.area);
  if (!target) return [];
  const { low, high } = parseTarget(target.text, 'vi');
  return numbersOfValue(figure.value).flatMap((number) =>
    [low, high].flatMap((end) => (end === undefined ? [] : [Math.abs(end - number), Math.abs(end - number) * 1000])),
  );
}

function placeNumbers(figures: Figures, { boundary }: Brief, figure: Figure): readonly number[] {
  const { peers, withData } = ranking(figures, figure, boundary);
  return [rowOf(figures, figure, boundary)?.rank ?? 0, peers, withData];
}

/** A unit that changed its id since is found under either. */
function rowOf(figures: Figures, figure: Figure, boundary: Boundary): RankRow | undefined {
  const ids = [figure.area, ...figures.territories.sameAs(figure.area)].map(({ id }) => id);
  return ranking(figures, figure, boundary).rows.find(({ area }) => area && ids.includes(area.id));
}

const rankings = new WeakMap<Figures, Map<string, Ranking>>();

function ranking(figures: Figures, { indicator, period }: Figure, boundary: Boundary): Ranking {
  const known = rankings.get(figures) ?? new Map<string, Ranking>();
  rankings.set(figures, known);
  const key = `${indicator.code}|${period.id}|${boundary}`;
  const found = known.get(key) ?? rank(figures, { indicator: indicator.code, period, boundary });
  known.set(key, found);
  return found;
}

function observedNumbers({ dataset }: Figures, { indicator, area, period, counterpart }: Figure): readonly number[] {
  return dataset.observations
    .filter((one) => one.indicator === indicator.code && one.area === area.id && one.period === period.id)
    .filter((one) => one.counterpart === counterpart)
    .flatMap(({ value }) => numbersOfValue(value));
}

/** Counts of the register, changes, multiples, shares, differences, moves of rank and the pace: whatever its figures give. */
function computed(figures: Figures, brief: Brief, used: readonly Figure[], { derivation = '' }: Evidence): number[] {
  const [, counted = '0', ids] = /: (\d+) (?:mục|entr\w+)(?: \((.+)\))?$/.exec(derivation) ?? [];
  const listed = ids?.split(', ').length ?? Number(counted);
  const [a, b, ...more] = used;
  const numbers = used.length === 0 ? [listed] : [new Set(used.map(({ area }) => area.id)).size, listed];
  if (a && b) {
    const addends = used.slice(0, -1);
    numbers.push(
      ...[() => sum(used), () => subtractValues(sum(addends), last(used).value)].flatMap((result) =>
        numbersOfValue(orMissing(result)),
      ),
    );
    numbers.push(...pairNumbers(a, b), ...numbersOfValue(orMissing(() => share(sum(addends), last(used).value))));
    numbers.push(...paceNumbers(figures, a, [b, ...more]));
  }
  if (a) {
    numbers.push(...rankMoves(figures, brief, a), ...targetShares(figures, a));
  }
  return numbers;
}

function pairNumbers(a: Figure, b: Figure): readonly number[] {
  if (a.value.kind === 'rank' && b.value.kind === 'rank') return [Math.abs(a.value.rank - b.value.rank)];
  const results = [
    () => changeOf(a, b),
    () => divideValues(a.value, b.value, { nonNegative: true }),
    () => share(a.value, b.value),
    () => subtractValues(a.value, b.value),
  ];
  return results.flatMap((result) => numbersOfValue(orMissing(result))).flatMap((number) => [number, Math.abs(number)]);
}

function rankMoves(figures: Figures, { boundary }: Brief, figure: Figure): readonly number[] {
  const move = rowOf(figures, figure, boundary)?.rankChange;
  return move === undefined ? [] : [Math.abs(move)];
}

function targetShares(figures: Figures, figure: Figure): readonly number[] {
  const year = parsePeriod(figure.period.end.slice(0, 4));
  const target = figures.target(figure.indicator.code, year, figure.area);
  if (!target) return [];
  return bandNumbers(target.text).flatMap((end) => [
    ...numbersOfValue(figure.value).map((number) => (number / end) * 100),
    // "khoảng" may be as much as half its last digit either way, which a small number's share shows.
    ...numbersOfValue(
      divideValues(figure.value, exact(end, figure.indicator.unit), { percent: true, nonNegative: true }),
    ),
  ]);
}

function paceNumbers(figures: Figures, soFar: Figure, levels: readonly Figure[]): readonly number[] {
  const target = figures.target(soFar.indicator.code, parsePeriod(soFar.period.end.slice(0, 4)), soFar.area);
  // Other sentences rest on growth and four more figures as well, say one of a trend over months.
  const quarters = levels.filter(({ indicator }) => indicator.code === 'GDP_LEVEL');
  const weights = quarters.flatMap(({ value }) => (isQuantity(value) ? [value.number] : []));
  if (!target || weights.length !== 4 || !isQuantity(soFar.value) || soFar.indicator.code !== 'GDP_GROWTH') return [];
  const closed = Number(soFar.period.end.slice(5, 7)) / 3;
  if (closed > 3) return [];
  const { low, high } = requiredPace(parseTarget(target.text, 'vi'), soFar.value.number, weights, closed);
  return [low, high].flatMap((end) => (end === undefined ? [] : [end]));
}

function bandNumbers(text: string): readonly number[] {
  const { low, high, text: typed } = parseTarget(text, 'vi');
  const printed = [...typed.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  return [low, high, ...printed].flatMap((end) => (end === undefined ? [] : [end]));
}

function sum(figures: readonly Figure[]): Value {
  return sumValues(figures.map(({ value }) => value));
}

function last<T>(all: readonly T[]): T {
  return all[all.length - 1] as T;
}

function orMissing(result: () => Value): Value {
  try {
    return result();
  } catch (error) {
    if (error instanceof NgktError) return { kind: 'missing', reason: error.text };
    throw error;
  }
}
