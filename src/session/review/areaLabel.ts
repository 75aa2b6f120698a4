import type { Bilingual } from '../../kpi/bilingual';

/** An area's short name; a unit of the list of 63 that is gone says so, because some names live on with other borders. */
export function areaLabel({ area, areaName }: { readonly area: string; readonly areaName: string }): Bilingual {
  if (!area.startsWith('VN63-')) return { vi: areaName, en: areaName };
  return { vi: `${areaName} (trước 7/2025)`, en: `${areaName} (before July 2025)` };
}
