import { Type } from '@sinclair/typebox';
import { AreaId, PeriodId } from '../../../exchange/api/submissionSchema';
import type { Area } from '../../../kpi/area';
import type { AreaList } from '../../../kpi/areaList';
import { NgktError } from '../../../kpi/finding';
import { parsePeriod } from '../../../kpi/period';
import type { SlotKey } from '../../store/slot';
import { mustActFor, type Authenticated } from '../access/account';
import { unknownArea } from '../../arrival/messages';

export const SlotPath = Type.Object({ area: AreaId, period: PeriodId });

/** @throws NgktError `area.none` */
export function existingArea(areas: AreaList, id: string): Area {
  const area = areas.byId(id);
  if (!area) throw new NgktError('area.none', unknownArea(id));
  return area;
}

/**
 * The slot a path names, under its canonical names.
 *
 * @throws NgktError `area.other` where it is not the account's, `area.none`, `period.unknown`
 */
export function slotKey(request: Authenticated & { readonly params: SlotKey }, areas: AreaList): SlotKey {
  const { area, period } = request.params;
  mustActFor(request, area);
  return { area: existingArea(areas, area).id, period: parsePeriod(period).id };
}
