/** The row maps of a whole workbook, by sheet. Excel does not tell sheet names apart by case. */
import type { SheetPlan } from '../plan/plan';
import { nameKey } from '../workbook/nameKey';
import { RowMap } from './rowMap';

export interface SheetMaps {
  /** Undefined for sheets whose rows all stay, and for unknown ones. */
  map(sheetName: string): RowMap | undefined;
  /** Names of the sheets a 3-D reference `First:Last!A1` covers, both ends included; absent where the order is not known. */
  between?(firstSheet: string, lastSheet: string): readonly string[];
}

/** @param sheetNames all sheets in the order of their tabs, for 3-D references */
export function sheetMapsOf(
  plans: readonly Pick<SheetPlan, 'sheet' | 'changes'>[],
  sheetNames: readonly string[] = [],
): SheetMaps {
  return mapsOf(plans, sheetNames, (map) => !map.isIdentity);
}

/** The same with sheets whose rows all stay, so that their lists are known. */
export function listMapsOf(
  plans: readonly Pick<SheetPlan, 'sheet' | 'changes'>[],
  sheetNames: readonly string[] = [],
): SheetMaps {
  return mapsOf(plans, sheetNames, ({ changes }) => changes.length > 0);
}

function mapsOf(
  plans: readonly Pick<SheetPlan, 'sheet' | 'changes'>[],
  sheetNames: readonly string[],
  counts: (map: RowMap) => boolean,
): SheetMaps {
  const maps = new Map<string, RowMap>();
  for (const { sheet, changes } of plans) {
    const map = new RowMap(changes);
    if (counts(map)) maps.set(nameKey(sheet), map);
  }
  const order = sheetNames.map(nameKey);
  return {
    map: (sheetName) => maps.get(nameKey(sheetName)),
    between(firstSheet, lastSheet) {
      const from = order.indexOf(nameKey(firstSheet));
      const to = order.indexOf(nameKey(lastSheet));
      return from < 0 || to < from ? [] : sheetNames.slice(from, to + 1);
    },
  };
}
