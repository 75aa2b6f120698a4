/** What a range finds among its cells: special cells, merged areas, tables. */
import { contains, intersection } from '../../book/rectangles';
import { optionalBoolean } from '../../protocol/arguments';
import type { HostObject, Method } from '../../protocol/hostObject';
import type { CellRange } from '../../../report/workbook/snapshot';
import type { CellsObject } from '../cellsObject';
import { besideOf, gridOf } from '../context';
import { settled } from '../settled';
import { TableScopedCollection } from '../tables/tableScopedCollection';
import { notEmpty, specialCells } from './specialCells';

export const rangeFinds: Readonly<Record<string, Method<CellsObject>>> = {
  getSpecialCells: async (from, type, valueType) => {
    await settled(from.context.book.engine);
    return areas(from, notEmpty(specialCells(from, type, valueType)));
  },
  getSpecialCellsOrNullObject: async (from, type, valueType) => {
    await settled(from.context.book.engine);
    return areasOrNull(from, specialCells(from, type, valueType));
  },
  getTables: (from, fullyContained) => {
    const isWhole = optionalBoolean(fullyContained) ?? false;
    const { range } = from.first;
    const tables = besideOf(from.context, from.sheetId).tables.filter((table) =>
      isWhole ? contains(range, table.range) : intersection(range, table.range) !== undefined,
    );
    return new TableScopedCollection(from.context, tables);
  },
};

/** Office.js asks a single range only. */
export const rangeMerges: Readonly<Record<string, Method<CellsObject>>> = {
  getMergedAreas: (from) => areas(from, notEmpty(mergedAreas(from))),
  getMergedAreasOrNullObject: (from) => areasOrNull(from, mergedAreas(from)),
};

function areas(from: CellsObject, ranges: readonly CellRange[]): HostObject {
  return from.context.objects.areas(from.sheetId, ranges);
}

function areasOrNull(from: CellsObject, ranges: readonly CellRange[]): HostObject | null {
  return ranges.length > 0 ? areas(from, ranges) : null;
}

function mergedAreas(from: CellsObject): CellRange[] {
  const merges = gridOf(from.context, from.sheetId).merges();
  return merges.filter((merge) => from.ranges.some((range) => intersection(range, merge)));
}
