import { LAST_ROW } from '../../report/references/cellAddress';
import { rewriteFormula, type BodyPlace, type ReferenceHabits } from '../../report/references/rewriteFormula';
import type { RowMap } from '../../report/references/rowMap';
import { shiftFormula } from '../../report/references/shiftFormula';
import { ownMap, type ReferenceContext } from './context';
import { followedSqref } from './followedSqref';
import { firstCell } from './firstCell';

/** The cells a conditional format or validation holds for, after the fill. */
export interface CoveredCells {
  /** "" when all of them go. */
  readonly sqref: string;
  /** Its formulas, which are written as for the first cell (top row and left column of all its ranges). */
  formula(formula: string, habits?: ReferenceHabits): string;
}

export function coveredCells(sqref: string, context: ReferenceContext): CoveredCells {
  const map = ownMap(context);
  const corner = firstCell(sqref);
  const after = followedSqref(sqref, context);
  const newCorner = firstCell(after);
  if (!map || !corner || !newCorner) {
    return { sqref: after, formula: (text, habits) => rewriteFormula(text, context.sheet, context.maps, habits) };
  }
  // Where the first row goes, the formulas are read from the first one that stays.
  const origin = oldRow(newCorner.row, corner.row, map);
  const at = bodyPlace(origin, map);
  // Rows that came back above the first one.
  const back = newCorner.row - (map.row(origin) ?? newCorner.row);
  return {
    sqref: after,
    formula(text, habits = {}) {
      const there = shiftFormula(text, origin - corner.row, newCorner.column - corner.column);
      const followed = rewriteFormula(there, context.sheet, context.maps, at ? { ...habits, at } : habits);
      return shiftFormula(followed, back, 0);
    },
  };
}

function bodyPlace(row: number, map: RowMap): BodyPlace | undefined {
  const bandRow = map.bandRow(row);
  return bandRow && { row, repetition: bandRow.repetition };
}

/** The row before the fill, from one on downwards, that a row after it comes from. */
function oldRow(row: number, from: number, map: RowMap): number {
  for (let old = from; old <= LAST_ROW; old++) {
    const moved = map.row(old);
    if (moved !== undefined && moved >= row) return old;
  }
  return from;
}
