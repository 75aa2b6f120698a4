import type { CellRange } from '../../report/workbook/snapshot';
import type { CellPatch } from '../engine/engine';
import type { Book } from './book';
import { columnCount, intersection, rowCount, without } from './rectangles';

export type ClearType = 'All' | 'Contents' | 'Formats';

/**
 * Clears cells: contents; or formats with merges and conditional formats; or all of it and validations too. Nothing
 * beyond what the sheet uses needs to be written.
 */
export function clearCells(book: Book, sheetId: string, range: CellRange, type: ClearType): void {
  const sheet = book.engine.sheet(sheetId);
  const beside = book.sheets.get(sheetId);
  if (!sheet || !beside) return;
  const used = sheet.used(type === 'Contents');
  const area = used && intersection(used, range);
  if (area) {
    const patch: CellPatch = {
      ...(type !== 'Formats' && { value: null }),
      ...(type !== 'Contents' && { style: null }),
    };
    const line = Array.from({ length: columnCount(area) }, () => patch);
    sheet.write(
      area.firstRow,
      area.firstColumn,
      Array.from({ length: rowCount(area) }, () => line),
    );
  }
  if (type === 'Contents') return;
  if (sheet.merges().some((merge) => intersection(merge, range))) sheet.unmerge(range);
  beside.conditionalFormats = cleared(beside.conditionalFormats, range);
  if (type === 'All') beside.validations = cleared(beside.validations, range);
}

/** Rules without the cells of a range; those left with none go. */
export function cleared<T extends { ranges: CellRange[] }>(rules: readonly T[], range: CellRange): T[] {
  return rules.filter((rule) => {
    if (rule.ranges.some((held) => intersection(held, range))) rule.ranges = without(rule.ranges, range);
    return rule.ranges.length > 0;
  });
}
