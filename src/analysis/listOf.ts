import type { Area, Boundary } from '../kpi/area';
import type { AreaList } from '../kpi/areaList';
import type { Period } from '../kpi/period';

/**
 * The list on which an area is ranked: that in force on the period's last day; for an area that is not on it (Bắc Ninh of 34
 * in 2024), the area's own.
 */
export function listOf(areas: AreaList, area: Area, period: Period): Boundary {
  const inForce = areas.boundaryOn(period.end);
  return area.boundary === '' || area.boundary.includes(inForce) ? inForce : (area.boundary as Boundary);
}
