import { parseRange, rangeName } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';

/** A list of ranges separated by spaces, as files have it. */
export function rangesOf(sqref: string): CellRange[] {
  return sqref.split(/\s+/).flatMap((ref) => parseRange(ref) ?? []);
}

export function sqrefOf(ranges: readonly CellRange[]): string {
  return ranges.map(rangeName).join(' ');
}

/** Whether two lists name the same rectangles, in whatever order. */
export function sameRanges(a: readonly CellRange[], b: readonly CellRange[]): boolean {
  const names = (ranges: readonly CellRange[]): string => ranges.map(rangeName).sort().join(' ');
  return names(a) === names(b);
}
