import type { Area, Boundary } from '../kpi/area';
import type { AreaList } from '../kpi/areaList';
import type { Lang } from '../kpi/bilingual';
import { plainKey } from '../kpi/textKey';
import { datedAreaName } from '../language/datedAreaName';

export interface AreaChoice {
  readonly id: string;
  readonly label: string;
  /** For searching without accents. */
  readonly key: string;
}

/** The country, then the provinces of a list as they stand on a day; units that changed on 1 July 2025 say until or since when. */
export function areaChoices(areas: AreaList, boundary: Boundary, day: string, lang: Lang): readonly AreaChoice[] {
  return [areas.find('VN'), ...areas.list(boundary, day)].map((area) => {
    const label = datedAreaName(area, lang);
    return { id: area.id, label, key: plainKey(`${label} ${area.name} ${area.asciiName} ${area.id}`) };
  });
}

/** The area on another list: the unit of that name, else the one that took it over, else the country. */
export function areaOn(areas: AreaList, id: string, boundary: Boundary, day: string): Area {
  const area = areas.byId(id) ?? areas.find('VN');
  if (area.type === 'country') return area;
  const list = areas.list(boundary, day);
  const named = plainKey(area.shortName);
  const successor = areas.successor(area.id);
  return (
    list.find((unit) => unit.id === area.id) ??
    list.find(({ shortName }) => plainKey(shortName) === named) ??
    list.find((unit) => unit.id === successor?.id) ??
    areas.find('VN')
  );
}
