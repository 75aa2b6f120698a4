import { subtractValues, sumValues } from '../kpi/claim';
import type { Finding } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { intervalOf } from '../kpi/interval';
import { missing, type Value } from '../kpi/value';
import { isComplete, type Figure } from './figureModel';
import * as messages from './comparisonMessages';
import type { RankRow } from './rank';
import type { Order } from './rankOrder';

/**
 * What all areas not listed have together: the country's figure less the sum of those listed, with the claim both
 * allow; without a figure of the country's own, the sum of the others where all are known.
 * @param country undefined where areas cannot be added
 */
export function otherAreas(
  indicator: Indicator,
  order: Order,
  listed: readonly RankRow[],
  country: Figure | undefined,
): { readonly value: Value; readonly findings: readonly Finding[] } {
  if (!country) return { value: missing(messages.noShare(indicator)), findings: [] };
  if (isComplete(country) && isOwn(country)) {
    const rest = lessListed(country.value, listed);
    const bounds = intervalOf(rest);
    if (indicator.nonNegative && bounds && bounds.high.at < 0) {
      const message = messages.partsExceedWhole(indicator);
      return { value: missing(message), findings: [{ severity: 'error', rule: 'rank.others', message, where: {} }] };
    }
    if (bounds || order.unplaced.length > 0) return { value: rest, findings: [] };
  }
  if (order.unplaced.length > 0) return { value: missing(messages.noWhole(indicator)), findings: [] };
  const shown = new Set(listed.map(({ area }) => area?.id));
  const others = order.placed.filter(({ figure }) => !shown.has(figure.area.id));
  return { value: sumValues(others.map(({ figure }) => figure.value)), findings: [] };
}

/** A country added up from its provinces knows no more than they do. */
function isOwn(country: Figure): boolean {
  return country.observations.some(({ area }) => area === country.area.id);
}

function lessListed(whole: Value, listed: readonly RankRow[]): Value {
  return listed.length === 0 ? whole : subtractValues(whole, sumValues(listed.map(({ value }) => value)));
}
