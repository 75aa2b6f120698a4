import type { Corner, ReferenceToken } from '../../references/formulaTokens';
import { slottedFormula } from '../../references/referenceSlots';
import type { FilledBand } from '../../scan/templateLine';
import type { BandRecord, FixedCellRecord } from '../../workbook/record';
import type { CellSnapshot } from '../../workbook/snapshot';

/**
 * The row that a filled list's formulas mean as "the row above the list": not the one just above it where people have
 * inserted rows between since. The record knows which references of the template look there.
 * @param first row of the list as it stands
 * @param cellAt a cell of the list's first entry
 */
export function rowAboveNow(
  { fixed = [], above = 1 }: Pick<BandRecord, 'fixed' | 'above'>,
  first: number,
  cellAt: (row: number, column: number) => CellSnapshot | undefined,
): number {
  let row = first - 1;
  for (const known of fixed) {
    const now = known.formula === undefined ? undefined : cellAt(first + known.rowOffset, known.column)?.formula;
    if (now === undefined) continue;
    for (const corner of cornersAbove(known, now, above)) row = Math.min(row, corner.row);
  }
  return row;
}

/** The same for a list that was read with its cells. */
export function standingAbove({ record, first, rows }: FilledBand): number {
  return rowAboveNow(record, first, (row, column) => rows[row - first]?.find((cell) => cell.column === column));
}

/** The corners of a formula as it reads now that stood for a row above the list when it was recorded. */
function cornersAbove({ formula = '', row = 0, rowOffset }: FixedCellRecord, now: string, above: number): Corner[] {
  const first = row - rowOffset;
  const before = slottedFormula(formula).slots;
  const { slots } = slottedFormula(now);
  if (slots.length !== before.length) return [];
  const isAbove = (corner: Corner): boolean => !corner.rowAbsolute && corner.row >= first - above && corner.row < first;
  return slots.flatMap(({ reference }, index) => {
    const known = before[index]?.reference;
    if (!reference || !known || known.sheets.length > 0) return [];
    const corners = cornersOf(reference);
    return cornersOf(known).flatMap((corner, at) => {
      const one = corners[at];
      return one && !one.rowAbsolute && isAbove(corner) ? [one] : [];
    });
  });
}

function cornersOf({ first, last }: ReferenceToken): Corner[] {
  return last ? [first, last] : [first];
}
