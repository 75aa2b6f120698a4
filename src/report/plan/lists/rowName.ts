import type { AreaList } from '../../../kpi/areaList';

/** How a note names a row of a list: a province by its name, every other row by its key. */
export function rowName(key: string, areas: AreaList | undefined): string {
  return areas?.byId(key)?.shortName ?? key;
}
