import { LAST_ROW } from '../../report/references/cellAddress';
import { rewriteFormula, type BodyPlace, type ReferenceHabits } from '../../report/references/rewriteFormula';
import type { RowMap } from '../../report/references/rowMap';
import { shiftFormula } from '../../report/references/shiftFormula';
import type { LaidThing } from '../../report/workbook/record';
import { ownMap, type ReferenceContext } from './context';
import { followedSqref } from './followedSqref';
import { firstCell } from './firstCell';

/** What covers cells and has formulas. */
export type CoveringThing = Exclude<LaidThing, 'hyperlink'>;

/** The cells a conditional format or validation holds for, after the fill. */
export interface CoveredCells {
  /** "" when all of them go. */
  readonly sqref: string;
  /** Its formulas, which are written as for the first cell (top row and left column of all its ranges). */
  formula(formula: string, habits?: ReferenceHabits): string;
}

export function coveredCells(thing: CoveringThing, sqref: string, context: ReferenceContext): CoveredCells {
  const map = ownMap(context);
  const corner = firstCell(sqref);
  const after = followedSqref(sqref, context);
  const newCorner = firstCell(after);
  if (!corner || !newCorner) {
    return { sqref: after, formula: (text, habits) => rewriteFormula(text, context.sheet, context.maps, habits) };
  }
  // Where the first row goes, the formulas are read from the first one that stays.
  const origin = map ? oldRow(newCorner.row, corner.row, map) : corner.row;
  const at = map && bodyPlace(origin, map);
  // Rows that came back above the first one.
  const back = newCorner.row - (map?.row(origin) ?? newCorner.row);
  const { sheet } = context;
  return {
    sqref: after,
    formula(text, habits = {}) {
      const there = shiftFormula(text, origin - corner.row, newCorner.column - corner.column);
      const moved = rewriteFormula(there, sheet, context.maps, at ? { ...habits, at } : habits);
      const followed = shiftFormula(moved, back, 0);
      const one = { thing, owner: sheet, sheet, from: corner, to: newCorner, habits };
      return context.template?.read(one, text, followed) ?? followed;
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
