import type { Corner } from '../../references/formulaTokens';
import { joinedFormula, slottedFormula, withRows, type ReferenceSlot } from '../../references/referenceSlots';
import { cellKey } from '../../workbook/cellKey';
import type { FixedCellRecord, RecordPositions } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { BodyColumn } from './templateContent';

/** How many references of a formula read `#REF!`. */
export function lostIn(formula = ''): number {
  return formula.includes('#REF!') ? slottedFormula(formula).slots.filter(({ reference }) => !reference).length : 0;
}

/** The cells whose references to rows that a fill took out are kept in the record: no person deleted those rows. */
export function cutCells({ record }: WorkbookSnapshot, positions: RecordPositions): ReadonlySet<string> {
  const cut = reportsIn(record).flatMap((report) => report.cut ?? []);
  const places = cut.flatMap(({ name }) => positions.get(name) ?? []);
  return new Set(places.map(({ sheet, range }) => cellKey(sheet, range.firstRow, range.firstColumn)));
}

/**
 * A formula of a list's row with the references that it lost as people deleted rows of the list, read from the recorded
 * formula. Only those that stand for the list's own rows and the row above it can be told: others have moved since.
 * @param row where the formula stands
 */
export function wholeFormula(column: BodyColumn, row: number, formula: string, known: FixedCellRecord): string {
  const now = slottedFormula(formula);
  const { slots } = slottedFormula(known.formula ?? '');
  if (slots.length !== now.slots.length) return formula;
  return joinedFormula(
    now,
    now.slots.map((slot, index) =>
      slot.reference ? slot.text : (placed(column, row, known, slots[index]) ?? slot.text),
    ),
  );
}

function placed(
  { first, row: firstCell, height, above }: BodyColumn,
  row: number,
  known: FixedCellRecord,
  slot: ReferenceSlot | undefined,
): string | undefined {
  const reference = slot?.reference;
  if (!reference || reference.sheets.length > 0) return undefined;
  const knownFirst = (known.row ?? 0) - known.rowOffset;
  const ownFirst = row - (firstCell - first);
  const rowOf = ({ row: at, rowAbsolute }: Corner): number | undefined => {
    const offset = at - knownFirst;
    if (offset < -above || offset >= height) return undefined;
    return (rowAbsolute ? first : ownFirst) + Math.max(offset, -1);
  };
  const from = rowOf(reference.first);
  const to = rowOf(reference.last ?? reference.first);
  return from === undefined || to === undefined || from < 1 ? undefined : withRows(reference, from, to);
}
