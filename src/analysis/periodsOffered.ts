import type { Observation } from '../kpi/observation';
import { parsePeriod, type Period } from '../kpi/period';
import { periodChoices, type PeriodChoice } from './periodChoices';

/** The periods a data set speaks of. */
export interface PeriodsOffered {
  /** Those with figures, newest first. */
  readonly reported: readonly PeriodChoice[];
  /** Those spoken of in words only, or not begun yet: horizons of programmes, years of targets. Newest first. */
  readonly planned: readonly Period[];
}

/** @param today ISO day */
export function periodsOffered(
  observations: readonly Pick<Observation, 'period' | 'value'>[],
  today: string,
): PeriodsOffered {
  const measured = observations.filter(
    ({ period, value: { kind } }) => kind !== 'text' && kind !== 'missing' && parsePeriod(period).start <= today,
  );
  const reported = periodChoices(measured.map(({ period }) => period));
  const known = new Set(reported.map(({ period }) => period.id));
  const others = periodChoices(observations.map(({ period }) => period));
  return {
    reported,
    planned: others.flatMap(({ period, observations: count }) => (count > 0 && !known.has(period.id) ? [period] : [])),
  };
}
