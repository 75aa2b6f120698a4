import type { Boundary } from '../kpi/area';
import { compareValues, printedNumber } from '../kpi/claim';
import { intervalOf } from '../kpi/interval';
import type { Period } from '../kpi/period';
import type { Figures } from './figure';
import { isComplete, isNumeric, type Figure } from './figureModel';
import { mayCoincide } from './likelyInterval';

/** A figure in its place. */
export interface Placed {
  /** Ties share it, the next rank is then skipped; of ranks as published their own. */
  readonly rank: number;
  readonly tied: boolean;
  readonly figure: Figure;
  /**
   * A figure without a place that surely comes before this one ("ít nhất 1,57"), or that comes before it by what one of the
   * sources that disagree on it says: the rank then cannot be said.
   */
  readonly surpassedBy?: Figure;
}

/** Figures in rank order, and those that have no place. */
export interface Order {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Figure[];
}

/** The order of a whole list of areas. */
export interface AreaOrder extends Order {
  /** By area id; a unit that changed its id is found under either. */
  readonly placeOf: ReadonlyMap<string, Placed>;
}

/**
 * Figures in order: by the printed number, on equal numbers by claim (above, exact, approx, below); where lower is
 * better the other way round. Words, missing figures and partial sums ("ít nhất") have no place. Published ranks keep the
 * place that was published, whoever else has one: a rank among ranks says nothing.
 */
export function inOrder(all: readonly Figure[]): Order {
  const rankable = all.filter((figure) => isComplete(figure) && (isNumeric(figure) || figure.value.kind === 'rank'));
  const unplaced = all.filter((figure) => !rankable.includes(figure));
  const sorted = [...rankable].sort(compareFigures);
  const placed: Placed[] = [];
  const highest = highestFloor(unplaced);
  const contested = unplaced.filter((figure) => figure.contested);
  for (const [index, figure] of sorted.entries()) {
    const previous = sorted[index - 1];
    const next = sorted[index + 1];
    const tiedWithPrevious = previous !== undefined && compareFigures(previous, figure) === 0;
    const tiedWithNext = next !== undefined && compareFigures(figure, next) === 0;
    if (figure.value.kind === 'rank') {
      placed.push({ rank: figure.value.rank, tied: tiedWithPrevious || tiedWithNext, figure });
      continue;
    }
    const rank = tiedWithPrevious ? (placed[index - 1] as Placed).rank : index + 1;
    const surpassed = highest && figure.indicator.betterWhen === 'higher' && highest.floor > ceilingOf(figure);
    const surpassedBy = surpassed ? highest.figure : contested.find((other) => mayComeBefore(other, figure));
    placed.push({
      rank,
      tied: tiedWithPrevious || tiedWithNext,
      figure,
      ...(surpassedBy && { surpassedBy }),
    });
  }
  return { placed, unplaced };
}

/** The figure without a place that is known to be the largest, with what it is at least. */
function highestFloor(unplaced: readonly Figure[]): { readonly figure: Figure; readonly floor: number } | undefined {
  let highest: { readonly figure: Figure; readonly floor: number } | undefined;
  for (const figure of unplaced) {
    const interval = intervalOf(figure.value);
    if (interval && interval.low.at > (highest?.floor ?? -Infinity)) highest = { figure, floor: interval.low.at };
  }
  return highest;
}

/** By what one of the sources says, in the order or within what its words leave open. */
function mayComeBefore({ contested = [] }: Figure, figure: Figure): boolean {
  return contested.some((value) => {
    if (printedNumber(value) === undefined) return false;
    const order = compareFigures({ ...figure, value }, figure);
    return order < 0 || (order > 0 && mayCoincide(value, figure.value));
  });
}

function ceilingOf(figure: Figure): number {
  return intervalOf(figure.value)?.high.at ?? Infinity;
}

const orders = new WeakMap<Figures, Map<string, AreaOrder>>();

/**
 * The areas of a boundary in order of an indicator; kept, because a sheet may ask for each of sixty provinces.
 * @param listedOn the day whose list of areas is ranked, also for earlier periods, so that places can be compared
 */
export function areaOrder(
  figures: Figures,
  indicator: string,
  period: Period,
  boundary: Boundary,
  listedOn: string = period.end,
): AreaOrder {
  const known = orders.get(figures) ?? new Map<string, AreaOrder>();
  orders.set(figures, known);
  const key = `${indicator}|${period.id}|${boundary}|${listedOn}`;
  let order = known.get(key);
  if (!order) {
    const areas = figures.areas.list(boundary, listedOn);
    const { placed, unplaced } = inOrder(areas.map((area) => figures.figure({ indicator, period, area })));
    const placeOf = new Map<string, Placed>();
    for (const place of placed) {
      const { area } = place.figure;
      for (const { id } of [area, ...figures.territories.sameAs(area)]) placeOf.set(id, place);
    }
    order = { placed, unplaced, placeOf };
    known.set(key, order);
  }
  return order;
}

function compareFigures(a: Figure, b: Figure): number {
  if (a.value.kind === 'rank' && b.value.kind === 'rank') return a.value.rank - b.value.rank;
  return a.indicator.betterWhen === 'lower' ? compareValues(b.value, a.value) : compareValues(a.value, b.value);
}
