import type { Area } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import { NgktError, type Where } from '../../kpi/finding';
import { matchKey } from '../../kpi/textKey';
import { areaNamed } from '../evaluate/areaNamed';
import { reportScope } from '../evaluate/scope';
import type { FigureReference } from '../markers/marker';
import type { ScannedSheet } from '../scan/scanWorkbook';
import { markedPlace } from '../scan/templateLine';
import type { FillRun } from './fillRun';
import * as messages from './messages';

/** A province that a name means, and the first cell where it does. */
export interface NamedProvince {
  readonly area: Area;
  readonly where: Where;
}

/**
 * Tells of names that mean two provinces in one workbook: `[Bắc Ninh] @2024` is the one before the merger of 1 July 2025,
 * `[Bắc Ninh] @2025` the larger one since, and what a reader makes of both side by side is no growth.
 */
export function tellNamesakes(run: FillRun, sheets: readonly ScannedSheet[]): void {
  const scope = reportScope(run.context);
  const { areas } = run.context.figures;
  const byName = new Map<string, NamedProvince[]>();
  for (const { cell, reference, name } of namesIn(sheets)) {
    if (areas.byId(name)) continue;
    const area = found(() => areaNamed(name, reference, scope));
    if (!area) continue;
    const key = matchKey(area.shortName);
    const known = byName.get(key) ?? [];
    if (known.some((other) => isSameLand(other.area, area, areas))) continue;
    byName.set(key, [...known, { area, where: markedPlace(cell) }]);
  }
  for (const provinces of byName.values()) {
    const second = provinces[1];
    if (second) run.warn('area.namesakes', messages.namesakes(provinces), second.where);
  }
}

function namesIn(sheets: readonly ScannedSheet[]) {
  return sheets.flatMap(({ lines }) =>
    lines.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.markers.flatMap(({ marker }) => {
          const reference: FigureReference | undefined = marker.kind === 'figure' ? marker.reference : undefined;
          return reference?.area === undefined ? [] : [{ cell, reference, name: reference.area }];
        }),
      ),
    ),
  );
}

/** A province whose kind or name alone changed is the same under both ids. */
function isSameLand(one: Area, other: Area, areas: AreaList): boolean {
  const land = (area: Area): string =>
    areas
      .partsOn(area, '63')
      .map(({ id }) => id)
      .join();
  return one.id === other.id || land(one) === land(other);
}

/** A name that means no province is an error of its marker, which is told there. */
function found(find: () => Area): Area | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
