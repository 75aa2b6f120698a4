import type { Matrix } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';

/**
 * An area's short name; a unit that no longer exists in the newest period says so, because names live on with other borders.
 *
 * @param newest id of the newest period
 */
export function areaLabel({ areaName, slots }: Matrix['rows'][number], newest: string | undefined): Bilingual {
  if (slots.at(-1)?.period === newest) return { vi: areaName, en: areaName };
  return { vi: `${areaName} (đơn vị cũ)`, en: `${areaName} (former unit)` };
}
