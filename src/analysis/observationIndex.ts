import type { Observation } from '../kpi/observation';
import { parsePeriod, type Period } from '../kpi/period';
import { knownBy } from './vintage';

/** All observations of one indicator, area and partner for one period: definitions, vintages and sources mixed. */
export interface PeriodGroup {
  readonly period: Period;
  readonly observations: readonly Observation[];
}

/** A group while it is gathered. */
interface OpenGroup extends PeriodGroup {
  readonly observations: Observation[];
}

/**
 * The observations of a data set by indicator, area, partner and period, read once; vintages after the cut-off date are
 * left out. Period ids of a data set are canonical, so equal periods meet under one key.
 */
export class ObservationIndex {
  /** By area and partner, indicator and period; most questions ask of one area, and no key is made for them. */
  private readonly groups = new Map<string, Map<string, Map<string, OpenGroup>>>();
  private readonly partners = new Map<string, Set<string>>();
  private readonly periods = new Map<string, Period>();

  constructor(observations: readonly Observation[], asOf: string | undefined) {
    for (const observation of observations) {
      if (knownBy(observation.asOf, asOf)) this.add(observation);
    }
  }

  /** The observations of exactly this period; undefined where there are none. */
  group(indicator: string, area: string, counterpart: string, period: string): readonly Observation[] | undefined {
    return this.groups.get(placeKey(area, counterpart))?.get(indicator)?.get(period)?.observations;
  }

  /** Every period for which there is an observation. */
  periodsOf(indicator: string, area: string, counterpart: string): Iterable<PeriodGroup> {
    return this.groups.get(placeKey(area, counterpart))?.get(indicator)?.values() ?? [];
  }

  /** Partners named in the observations of an indicator for an area, in order of appearance. */
  partnersOf(indicator: string, area: string): ReadonlySet<string> {
    return this.partners.get(`${indicator}|${area}`) ?? new Set();
  }

  private add(observation: Observation): void {
    const { indicator, area, counterpart } = observation;
    const place = placeKey(area, counterpart);
    let byIndicator = this.groups.get(place);
    if (!byIndicator) this.groups.set(place, (byIndicator = new Map<string, Map<string, OpenGroup>>()));
    let byPeriod = byIndicator.get(indicator);
    if (!byPeriod) byIndicator.set(indicator, (byPeriod = new Map<string, OpenGroup>()));
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

function placeKey(area: string, counterpart: string): string {
  return counterpart === '' ? area : `${area}|${counterpart}`;
}
