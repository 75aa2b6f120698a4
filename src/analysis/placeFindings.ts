import type { Area, Boundary } from '../kpi/area';
import type { Finding } from '../kpi/finding';
import type { Period } from '../kpi/period';
import { incompleteRanking } from './comparisonMessages';
import type { Figures } from './figure';
import { listOf } from './listOf';
import { orderFindings, uncertainPairs } from './orderFindings';
import { areaOrder } from './rankOrder';

/**
 * What must be told beside the rank of one area, the same as beside a list: that it is among the areas with a figure only,
 * and which areas may belong in its place. Nothing where no rank is said, for the reason then stands in its place.
 * @throws NgktError `indicator.unknown`
 */
export function placeFindings(
  figures: Figures,
  code: string,
  period: Period,
  area: Area,
  boundary: Boundary = listOf(figures.areas, area, period),
): readonly Finding[] {
  const indicator = figures.indicator(code);
  if (indicator.kind === 'rank') return [];
  const order = areaOrder(figures, indicator.code, period, boundary);
  const placed = order.placeOf.get(area.id);
  if (!placed || placed.surpassedBy) return [];
  const { length } = order.placed;
  const incomplete = incompleteRanking(indicator, length, length + order.unplaced.length);
  return orderFindings(order, [placed], uncertainPairs([placed], order.placed), incomplete);
}
