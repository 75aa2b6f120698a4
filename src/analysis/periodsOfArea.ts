import type { Area } from '../kpi/area';
import type { Figures } from './figure';
import { periodsOffered, type PeriodsOffered } from './periodsOffered';

/**
 * The periods that a data set speaks of an area in: of a province under each of its ids and of the units that were merged
 * into it, of the country wherever any province has figures, for they may add up.
 *
 * @param today ISO day
 */
export function periodsOfArea({ dataset, territories }: Figures, area: Area, today: string): PeriodsOffered {
  const { observations } = dataset;
  if (area.type === 'country') return periodsOffered(observations, today);
  const ids = new Set(territories.unitsOf(area).map(({ id }) => id));
  return periodsOffered(
    observations.filter((each) => ids.has(each.area)),
    today,
  );
}
