import type { Figures } from '../../analysis/figure';
import { knownBy } from '../../analysis/vintage';
import type { Area } from '../../kpi/area';
import { parsePeriod, type Period } from '../../kpi/period';

/** For which periods a data set has observations, by indicator and area (no partner); read once. */
interface Observed {
  readonly periods: ReadonlyMap<string, readonly Period[]>;
  /** Ids of the areas that have observations of an indicator. */
  readonly areas: ReadonlyMap<string, ReadonlySet<string>>;
}

const observedOf = new WeakMap<Figures, Observed>();

/** The periods for which an indicator was observed for an area, by their last day, then the longer first. */
export function observedPeriods(figures: Figures, indicator: string, area: Area): readonly Period[] {
  return read(figures).periods.get(`${indicator}|${area.id}`) ?? [];
}

/** The areas for which an indicator was observed at any time. */
export function observedAreas(figures: Figures, indicator: string): Area[] {
  const ids = read(figures).areas.get(indicator) ?? [];
  return [...ids].flatMap((id) => figures.areas.byId(id) ?? []);
}

function read(figures: Figures): Observed {
  let observed = observedOf.get(figures);
  if (!observed) observedOf.set(figures, (observed = readAll(figures)));
  return observed;
}

function readAll({ dataset, options }: Figures): Observed {
  const ids = new Map<string, Set<string>>();
  const areas = new Map<string, Set<string>>();
  for (const { indicator, area, counterpart, period, asOf } of dataset.observations) {
    if (counterpart !== '' || !knownBy(asOf, options.asOf)) continue;
    into(ids, `${indicator}|${area}`, period);
    into(areas, indicator, area);
  }
  const parsed = new Map<string, Period>();
  const period = (id: string): Period => {
    let found = parsed.get(id);
    if (!found) parsed.set(id, (found = parsePeriod(id)));
    return found;
  };
  const periods = new Map([...ids].map(([key, own]) => [key, [...own].map(period).sort(byEnd)]));
  return { periods, areas };
}

function into(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function byEnd(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
