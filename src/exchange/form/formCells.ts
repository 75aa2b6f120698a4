import { onSheet, cellName } from '../../report/references/cellAddress';
import { formulaReferences } from '../../report/plan/formulas/formulaReferences';
import { nameKey } from '../../report/workbook/nameKey';
import type { CellRange, CellSnapshot, WorkbookSnapshot } from '../../report/workbook/snapshot';

/** Where a name of the form points. */
export interface FormPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** One cell of the form, empty or not. */
export interface FormCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "F12" */
  readonly name: string;
  /** "'Số liệu'!F12" */
  readonly address: string;
  /** Undefined where the cell is empty. */
  readonly content: CellSnapshot | undefined;
}

/** A form's names and cells, found by name whatever people inserted, renamed or moved. */
export class FormCells {
  private readonly formulas = new Map<string, string>();
  private readonly contents = new Map<string, ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>>();

  constructor(readonly snapshot: WorkbookSnapshot) {
    // A copied sheet brings copies of the names that belong to it; those of the workbook count first.
    const ranked = [...snapshot.names].sort((a, b) => Number(a.sheet !== undefined) - Number(b.sheet !== undefined));
    for (const { name, formula } of ranked) {
      if (!this.formulas.has(nameKey(name))) this.formulas.set(nameKey(name), formula);
    }
    for (const { name, cells } of snapshot.sheets) {
      const rows = new Map<number, Map<number, CellSnapshot>>();
      for (const cell of cells) {
        const row = rows.get(cell.row) ?? new Map<number, CellSnapshot>();
        rows.set(cell.row, row.set(cell.column, cell));
      }
      this.contents.set(nameKey(name), rows);
    }
  }

  /** Whether the workbook has the name, even if what it named was deleted. */
  has(name: string): boolean {
    return this.formulas.has(nameKey(name));
  }

  /** What a name points at; undefined where there is no such name or its cells were deleted. */
  place(name: string): FormPlace | undefined {
    const formula = this.formulas.get(nameKey(name));
    if (formula === undefined || formula.includes('#REF!')) return undefined;
    const { cells } = formulaReferences(formula, '');
    const [first] = cells;
    const sheet = first && this.snapshot.sheets.find((each) => nameKey(each.name) === nameKey(first.sheet));
    if (!first || !sheet || cells.length !== 1) return undefined;
    const { firstRow, lastRow, firstColumn, lastColumn } = first;
    return { sheet: sheet.name, range: { firstRow, lastRow, firstColumn, lastColumn } };
  }

  /** Names that begin so, without the beginning, in capitals. */
  endings(prefix: string): string[] {
    const key = nameKey(prefix);
    return [...this.formulas.keys()].flatMap((name) =>
      name.startsWith(key) && name.length > key.length ? [name.slice(key.length).toUpperCase()] : [],
    );
  }

  /** The first cell of what a name points at; undefined as for `place`. */
  cell(name: string): FormCell | undefined {
    const place = this.place(name);
    return place && this.at(place.sheet, place.range.firstRow, place.range.firstColumn);
  }

  at(sheet: string, row: number, column: number): FormCell {
    const name = cellName(row, column);
    const content = this.contents.get(nameKey(sheet))?.get(row)?.get(column);
    return { sheet, row, column, name, address: onSheet(sheet, name), content };
  }
}
