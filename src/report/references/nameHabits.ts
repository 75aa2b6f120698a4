import type { ReferenceHabits } from './rewriteFormula';

/** Print areas and their like name places; in other names a row without "$" is a distance from the cell that uses it. */
export function nameHabits(name: string): ReferenceHabits {
  return name.startsWith('_xlnm.') ? {} : { singleCells: 'extend', relativeRows: 'keep' };
}
