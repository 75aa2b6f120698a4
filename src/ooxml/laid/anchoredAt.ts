import { shiftFormula } from '../../report/references/shiftFormula';
import type { LaidThing } from '../../report/workbook/record';
import type { FirstCell } from '../references/firstCell';

/** The formulas of a thing as written for another cell; the place that a hyperlink leads to is the same for all its cells. */
export function anchoredAt(
  cell: FirstCell,
  corner: FirstCell,
  thing: LaidThing,
  formulas: readonly string[],
): readonly string[] {
  if (thing === 'hyperlink') return formulas;
  return formulas.map((formula) => shiftFormula(formula, cell.row - corner.row, cell.column - corner.column));
}
