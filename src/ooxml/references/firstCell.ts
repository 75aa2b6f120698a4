import { parseRange } from '../../report/references/cellAddress';
import { refsOf } from '../../report/references/rewriteRanges';

export interface FirstCell {
  readonly row: number;
  readonly column: number;
}

/** The cell that the formulas of a rule are written for: top row and left column of all its ranges. */
export function firstCell(sqref: string): FirstCell | undefined {
  let row = Infinity;
  let column = Infinity;
  for (const ref of refsOf(sqref)) {
    const range = parseRange(ref);
    if (range) {
      row = Math.min(row, range.firstRow);
      column = Math.min(column, range.firstColumn);
    }
  }
  return row === Infinity ? undefined : { row, column };
}
