import type { Area } from '../../kpi/area';

/** The fields that say which area a row is about; `label` stands in a row that is not one area. */
export function areaFields<T>(areaOf: (item: T) => Area | undefined, labelOf: (item: T) => string) {
  const short = (item: T): string => areaOf(item)?.shortName ?? labelOf(item);
  return {
    'area.name': short,
    'area.full': (item: T) => areaOf(item)?.name ?? labelOf(item),
    'area.id': (item: T) => areaOf(item)?.id ?? '',
    'area.code': (item: T) => areaOf(item)?.code ?? '',
    name: short,
  };
}
