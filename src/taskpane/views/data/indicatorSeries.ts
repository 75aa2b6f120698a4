import type { Figure, Figures } from '../../../analysis/figure';
import { isComplete, isKnown } from '../../../analysis/figureModel';
import { knownBy } from '../../../analysis/vintage';
import type { Area } from '../../../kpi/area';
import { parsePeriod, shiftPeriod, type Period } from '../../../kpi/period';
import { newestFirst } from './catalogue';

/** Periods that follow one another, so that a chart can show them side by side. */
export type SeriesKind = Exclude<Period['kind'], 'span'>;

export interface IndicatorSeries {
  readonly kind: SeriesKind;
  /** Consecutive periods, oldest first; gaps are missing figures. */
  readonly figures: readonly Figure[];
}

/** More would be a smudge in a narrow pane. */
const MOST_SHOWN = 24;

const kinds: readonly SeriesKind[] = ['year', 'half', 'quarter', 'month'];

/** The series of an indicator in an area, one for each kind of period that has figures, longest periods first. */
export function seriesOf(figures: Figures, code: string, area: Area): readonly IndicatorSeries[] {
  const observed = observedPeriods(figures, code, area);
  const newest = observed[0];
  if (!newest) return [];
  const first = observed.reduce((start, period) => (period.start < start ? period.start : start), newest.start);
  const given = new Set(observed.map(({ kind }) => kind));
  return kinds.flatMap((kind): IndicatorSeries[] => {
    const isDerived = !given.has(kind);
    // What is shorter than every observation cannot be told from it.
    if (isDerived && !kinds.slice(kinds.indexOf(kind) + 1).some((shorter) => given.has(shorter))) return [];
    const all = periodsBetween(kind, first, newest.end).map((period) =>
      figures.figure({ indicator: code, period, area }),
    );
    // A sum of what is known so far would look like a fall.
    const shown = between(all, isDerived ? isComplete : isKnown).slice(-MOST_SHOWN);
    const enough = shown.length >= (isDerived ? 2 : 1);
    return enough ? [{ kind, figures: shown }] : [];
  });
}

/** The series shown first: the one that tells most periods; of equals the longer periods. */
export function proposedSeries(all: readonly IndicatorSeries[]): IndicatorSeries | undefined {
  const known = ({ figures }: IndicatorSeries): number => figures.filter(isKnown).length;
  return [...all].sort((a, b) => known(b) - known(a))[0];
}

/** Every figure of an indicator in an area, newest first; of equal ends the longer period first. */
export function figureList(figures: Figures, code: string, area: Area): readonly Figure[] {
  const derived = seriesOf(figures, code, area).flatMap((series) => series.figures.map(({ period }) => period.id));
  const own = observedPeriods(figures, code, area).map(({ id }) => id);
  return newestFirst([...own, ...derived])
    .map((period) => figures.figure({ indicator: code, period, area }))
    .filter((figure) => isKnown(figure) || figure.observations.length > 0);
}

/** Periods of the area's own observations; else those of all areas, from which figures may be added up; else of all data. */
function observedPeriods(figures: Figures, code: string, area: Area): readonly Period[] {
  const { dataset, options } = figures;
  const known = dataset.observations.filter(({ asOf }) => knownBy(asOf, options.asOf));
  const ofCode = known.filter(({ indicator, counterpart }) => indicator === code && counterpart === '');
  const ofArea = ofCode.filter((observation) => observation.area === area.id);
  const used = [ofArea, ofCode, known].find((each) => each.length > 0) ?? [];
  return newestFirst(used.map(({ period }) => period));
}

/** Whole periods of a kind between two days. */
function periodsBetween(kind: SeriesKind, start: string, end: string): readonly Period[] {
  const year = start.slice(0, 4);
  const firstOfYear = { year, half: `${year}-S1`, quarter: `${year}-Q1`, month: `${year}-01` }[kind];
  const periods: Period[] = [];
  for (let period = parsePeriod(firstOfYear); period.end <= end; period = shiftPeriod(period, 1)) {
    if (period.start >= start) periods.push(period);
  }
  return periods;
}

/** From the first to the last figure that counts. */
function between(figures: readonly Figure[], counts: (figure: Figure) => boolean): readonly Figure[] {
  const known = figures.flatMap((figure, index) => (counts(figure) ? [index] : []));
  return known.length === 0 ? [] : figures.slice(known[0], (known.at(-1) ?? 0) + 1);
}
