import type { IUnitRange } from '@univerjs/core';
import type { CallingCell } from './functionAnswers';

/** The cells as ranges of one column each: cells one below the other are one range, for Univer compares all with all. */
export function columnRanges(cells: readonly CallingCell[], unitId: string): IUnitRange[] {
  const ranges: IUnitRange[] = [];
  const sorted = [...cells].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  for (const { sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last && last.sheetId === sheetId && last.range.startColumn === column && last.range.endRow >= row - 1) {
      last.range.endRow = row;
    } else {
      ranges.push({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
    }
  }
  return ranges;
}
