/** Reads and changes the looks of all cells of an object. */
import type { CellRange } from '../../../report/workbook/snapshot';
import { contains, intersection } from '../../book/rectangles';
import type { CellPatch, CellStyle } from '../../engine/engine';
import type { Wire } from '../../protocol/wire';
import { isUnbounded } from '../range/rangeValues';
import type { CellsObject } from '../cellsObject';
import { gridOf } from '../context';
import { requireAllowed } from '../guard';
import { looksOf, type Look } from './characterLooks';
import type { StyleProperty } from './styleProperties';

/** The looks of all cells' characters, each at least once. */
function looksOfAll(object: CellsObject): Look[] {
  const grid = gridOf(object.context, object.sheetId);
  const used = grid.used();
  return object.ranges.flatMap((range) => {
    const area = used && intersection(used, range);
    const styles = area ? grid.read(area).flatMap((line) => line.flatMap(looksOf)) : [];
    // Cells beyond what is used have the default look.
    return used && contains(used, range) ? styles : [...styles, {}];
  });
}

/** What all values are; null where they differ, as Excel gives it. */
export function uniform<T extends Wire>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export function readLook(object: CellsObject, property: StyleProperty): Wire {
  return uniform(looksOfAll(object).map((look) => property.get(look)));
}

/** Gives every cell a changed look; in whole rows and columns, those that the sheet uses. */
export function changeLooks(
  object: CellsObject,
  change: (style: CellStyle, row: number, column: number, range: CellRange) => CellStyle,
): void {
  const { context, sheetId } = object;
  requireAllowed(context, sheetId, 'allowFormatCells');
  const grid = gridOf(context, sheetId);
  const used = grid.used();
  for (const range of object.ranges) {
    const area = isUnbounded(range) ? used && intersection(used, range) : range;
    if (!area) continue;
    const patches = grid.read(area).map((line, row) =>
      line.map(({ style }, column): CellPatch | undefined => {
        const changed = change(style, area.firstRow + row, area.firstColumn + column, range);
        return changed === style ? undefined : { style: changed };
      }),
    );
    grid.write(area.firstRow, area.firstColumn, patches);
  }
}

export function writeLook(object: CellsObject, property: StyleProperty, value: Wire): void {
  // Excel's null means: leave it.
  if (value === null) return;
  const change = property.set(value);
  changeLooks(object, (style) => withChange(style, change));
}

/** The look with some things changed; no longer the one the opened file describes. */
export function withChange({ origin: _origin, ...style }: CellStyle, change: Partial<CellStyle>): CellStyle {
  const merged = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged);
}
