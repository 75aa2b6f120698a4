import type { RowMap } from '../../references/rowMap';
import { nameKey } from '../../workbook/nameKey';
import type { NotableCell } from '../fillRun';
import type { FormulaCell } from './formulaCell';
import type { ReferredCells } from './formulaReferences';
import type { NotableCells } from './notableCells';

/** Where the ranges that formulas look at stand after the fill, and what of note stands in them. */
export class RangesAfterFill {
  /** @param maps by `nameKey` of the sheet */
  constructor(
    readonly maps: ReadonlyMap<string, RowMap>,
    private readonly notable: NotableCells,
  ) {}

  /** The cells of note that a formula looks at; what it looks at in its own list stands for the same in every row of the list. */
  touched(formula: FormulaCell): readonly NotableCell[] {
    const found = new Set<NotableCell>();
    for (const range of formula.references.cells) {
      const { sheet, firstColumn, lastColumn } = range;
      if (!this.notable.isInColumns(sheet, firstColumn, lastColumn)) continue;
      const rows = this.ownList(formula, range) ?? this.newRows(range, formula.inList);
      if (!rows) continue;
      for (const cell of this.notable.within(sheet, rows[0], rows[1], firstColumn, lastColumn)) {
        if (!isOwn(cell, formula)) found.add(cell);
      }
    }
    return [...found];
  }

  /** The rows of the list after the fill, where a formula of its first entry looks at that entry. */
  private ownList({ scanned, cell, inRow }: FormulaCell, range: ReferredCells): readonly [number, number] | undefined {
    if (inRow) return undefined;
    const map = this.maps.get(nameKey(scanned.sheet.name));
    const own = map?.bandRow(cell.row);
    const other = map?.bandRow(range.firstRow);
    if (!map || !own || own.change !== other?.change || nameKey(range.sheet) !== nameKey(scanned.sheet.name))
      return undefined;
    const { bodyFrom, height, oldCount } = own.change;
    return map.range(bodyFrom, bodyFrom + height * oldCount - 1);
  }

  /** First and last row of a range after the fill; undefined where all go. @param inList whether its formula stands in a list: the copies may step along with the cells of another list */
  newRows(range: ReferredCells, inList = false): readonly [number, number] | undefined {
    const map = range.isAfterFill ? undefined : this.maps.get(nameKey(range.sheet));
    if (map && range.staysCell && !inList) {
      const row = map.row(range.firstRow);
      return row === undefined ? undefined : [row, row];
    }
    if (!map) return [range.firstRow, range.lastRow];
    return map.range(range.firstRow, range.lastRow, range.isCell ? undefined : range);
  }
}

function isOwn({ sheet, row, column }: NotableCell, { scanned, newRow, cell }: FormulaCell): boolean {
  return sheet === scanned.sheet.name && row === newRow && column === cell.column;
}
