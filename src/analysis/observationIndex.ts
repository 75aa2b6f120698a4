import type { Observation } from '../kpi/observation';
import { parsePeriod, type Period } from '../kpi/period';
import { knownBy } from './vintage';

/** All observations of one indicator, area and partner for one period: definitions, vintages and sources mixed. */
export interface PeriodGroup {
  readonly period: Period;
  readonly observations: readonly Observation[];
}

/**
 * The observations of a data set by indicator, area, partner and period, read once; vintages after the cut-off date are
 * left out. Period ids of a data set are canonical, so equal periods meet under one key.
 */
export class ObservationIndex {
  private readonly groups = new Map<string, Map<string, { period: Period; observations: Observation[] }>>();
  private readonly partners = new Map<string, Set<string>>();
  private readonly periods = new Map<string, Period>();

  constructor(observations: readonly Observation[], asOf: string | undefined) {
    for (const observation of observations) {
      if (knownBy(observation.asOf, asOf)) this.add(observation);
    }
  }

  /** The observations of exactly this period; undefined where there are none. */
  group(indicator: string, area: string, counterpart: string, period: string): readonly Observation[] | undefined {
    return this.groups.get(key(indicator, area, counterpart))?.get(period)?.observations;
  }

  /** Every period for which there is an observation. */
  periodsOf(indicator: string, area: string, counterpart: string): Iterable<PeriodGroup> {
    return this.groups.get(key(indicator, area, counterpart))?.values() ?? [];
  }

  /** Partners named in the observations of an indicator for an area, in order of appearance. */
  partnersOf(indicator: string, area: string): ReadonlySet<string> {
    return this.partners.get(`${indicator}|${area}`) ?? new Set();
  }

  private add(observation: Observation): void {
    const { indicator, area, counterpart } = observation;
    const groupKey = key(indicator, area, counterpart);
    const byPeriod = this.groups.get(groupKey) ?? new Map<string, { period: Period; observations: Observation[] }>();
    this.groups.set(groupKey, byPeriod);
    const period = this.period(observation.period);
    const group = byPeriod.get(period.id);
    if (group) group.observations.push(observation);
    else byPeriod.set(period.id, { period, observations: [observation] });
    if (counterpart !== '') {
      const partners = this.partners.get(`${indicator}|${area}`);
      if (partners) partners.add(counterpart);
      else this.partners.set(`${indicator}|${area}`, new Set([counterpart]));
    }
  }

  private period(id: string): Period {
    let period = this.periods.get(id);
    if (!period) this.periods.set(id, (period = parsePeriod(id)));
    return period;
  }
}

function key(indicator: string, area: string, counterpart: string): string {
  return `${indicator}|${area}|${counterpart}`;
}
