import type { Slot } from '../../../exchange/api/serviceSchemas';
import type { AreaList } from '../../../kpi/areaList';
import type { StoredSlot } from '../../store/slot';

/** A slot as clients see it; its entity tag goes in the header. */
export function slotAnswer({ etag: _etag, ...slot }: StoredSlot, areas: AreaList): Slot {
  return { ...slot, areaName: areas.byId(slot.area)?.shortName ?? slot.area };
}
