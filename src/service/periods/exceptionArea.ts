import { existsOn, type Area } from '../../kpi/area';
import { areaNotInForce } from '../../kpi/areaMessages';
import type { AreaList } from '../../kpi/areaList';
import { NgktError } from '../../kpi/finding';
import type { Period } from '../../kpi/period';

/**
 * The area that gets days of its own for a period, by id or name, as it stands on the period's last day: nobody hands in
 * for one that had ended by then.
 *
 * @throws NgktError `area.unknown`, `area.ambiguous`, `area.codeAlone`, `area.notInForce`
 */
export function exceptionArea(areas: AreaList, text: string, { end }: Period): Area {
  const area = areas.find(text, end);
  if (existsOn(area, end)) return area;
  throw new NgktError('area.notInForce', areaNotInForce(text, end, [area]));
}
