import type { Area } from '../kpi/area';
import type { Lang } from '../kpi/bilingual';
import { areaName } from './areaName';
import { formatDate } from './dates';

/** An area's short name; a unit that changed on 1 July 2025 says until or since when: names live on with other borders. */
export function datedAreaName(area: Area, lang: Lang): string {
  const name = areaName(area, lang, 'short');
  if (area.validTo !== '') {
    const day = formatDate(area.validTo, lang);
    return lang === 'vi' ? `${name} (đến ${day})` : `${name} (until ${day})`;
  }
  if (area.validFrom !== '' && area.boundary !== '63+34') {
    const day = formatDate(area.validFrom, lang);
    return lang === 'vi' ? `${name} (từ ${day})` : `${name} (since ${day})`;
  }
  return name;
}
