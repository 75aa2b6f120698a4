import type { AreaList } from '../kpi/areaList';

/** Finds the area a cell means on a day ("" = any day) and gives its id. */
export type AreaReference = (text: string, day: string) => string;

/**
 * An area is given by its id, or by a name that is unambiguous on the day; never by its code alone. The function throws
 * what `AreaList.find` throws. It remembers, because a data set names the same areas thousands of times.
 */
export function areaReferences(areas: AreaList): AreaReference {
  const found = new Map<string, string>();
  return (text, day) => {
    const key = `${day}|${text}`;
    let id = found.get(key);
    if (id === undefined) found.set(key, (id = areas.find(text, day === '' ? undefined : day).id));
    return id;
  };
}
