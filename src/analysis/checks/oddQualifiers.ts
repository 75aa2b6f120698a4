import type { Finding } from '../../kpi/finding';
import { isQuantity, type Quantity } from '../../kpi/value';
import type { Indicator } from '../../kpi/indicator';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './messages';

/**
 * Qualifiers that sit oddly with their number: a bound on a precise count ("trên 227"), "khoảng" on two decimals
 * ("khoảng 5,14"). They are kept as the source printed them.
 */
export function* oddQualifiers(data: CheckedData): Iterable<Finding> {
  for (const { observations, indicator } of data.groups) {
    for (const observation of observations) {
      const { value } = observation;
      if (!isQuantity(value) || !isOdd(value, indicator)) continue;
      yield finding('warning', 'qualifier.odd', messages.oddQualifier(value), whereOf(observation, 'OBS_QUALIFIER'));
    }
  }
}

function isOdd({ kind, number, decimals }: Quantity, indicator: Indicator): boolean {
  if (kind === 'approx') return decimals >= 2 || (indicator.kind === 'count' && number >= 100 && number % 10 !== 0);
  const bound = kind === 'above' || kind === 'below';
  return bound && indicator.kind === 'count' && number >= 20 && number % 5 !== 0;
}
