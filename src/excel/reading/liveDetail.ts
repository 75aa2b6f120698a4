import type { CellRange } from '../../report/workbook/snapshot';
import type { LiveConditionalFormat } from './conditionalFormats';

/** What a cell holds as Office.js tells and takes it: a formula with "=", a text, a number, a truth value, "" for none. */
export type CellInput = string | number | boolean;

/** The used cells of a sheet, row by row. */
export interface CellGrid {
  /** One-based. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly values: readonly (readonly CellInput[])[];
  /** As Office.js names them: Error, String, Double … */
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface LiveName {
  readonly name: string;
  /** For a name local to a sheet. */
  readonly sheet?: string;
  /** Without "=". */
  readonly formula: string;
  readonly visible: boolean;
}

/** The ranges of one series of a chart, without "="; absent where the series has none that can be said. */
export interface LiveSeries {
  readonly values?: string;
  readonly categories?: string;
}

export interface LiveChart {
  readonly id: string;
  readonly name: string;
  readonly series: readonly LiveSeries[];
}

/** Pages that have a header and footer of their own. */
export type Pages = 'defaultForAllPages' | 'firstPage' | 'oddPages' | 'evenPages';

export interface PageTexts {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Rows are hidden by a filter: of the sheet or of one of its tables. */
  readonly filtered: boolean;
  /** Undefined for an empty sheet. */
  readonly grid?: CellGrid;
  readonly merges: readonly CellRange[];
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  readonly charts: readonly LiveChart[];
  readonly conditionalFormats: readonly LiveConditionalFormat[];
  /** Of the pages that the sheet tells apart. */
  readonly footers: ReadonlyMap<Pages, PageTexts>;
  readonly headers: ReadonlyMap<Pages, PageTexts>;
  /** References without sheet, several separated by commas; "" for none. */
  readonly printArea: string;
}

/** A custom XML part that holds a fill record. */
export interface RecordItem {
  readonly id: string;
  readonly xml: string;
}

/** All that applying a plan needs to know of the workbook besides the snapshot. */
export interface LiveDetail {
  /** In the order of their tabs. */
  readonly sheets: readonly LiveSheet[];
  readonly names: readonly LiveName[];
  readonly recordItems: readonly RecordItem[];
  readonly readOnly: boolean;
  /** Whether days are counted from 1904; undefined where Excel does not say. */
  readonly date1904: boolean | undefined;
}

/** Cell of a grid by its place in the sheet; undefined outside the used cells. */
export function gridCell<T>(
  grid: CellGrid | undefined,
  cells: (grid: CellGrid) => readonly (readonly T[])[],
  row: number,
  column: number,
): T | undefined {
  return grid && cells(grid)[row - grid.firstRow]?.[column - grid.firstColumn];
}

/** What a cell holds; "" outside the used cells. */
export function inputAt({ grid }: LiveSheet, row: number, column: number): CellInput {
  return gridCell(grid, ({ inputs }) => inputs, row, column) ?? '';
}

export function formatAt({ grid }: LiveSheet, row: number, column: number): string {
  return gridCell(grid, ({ formats }) => formats, row, column) ?? 'General';
}

/**
 * The formula of a cell without "="; undefined for a cell without one. A text that reads like a formula is told by its
 * value, which is the same text.
 */
export function formulaOf(input: CellInput, value: CellInput): string | undefined {
  return typeof input === 'string' && input.startsWith('=') && input !== value ? input.slice(1) : undefined;
}

/** The cells of a sheet that hold formulas, in row order. */
export function* formulaCells({
  grid,
}: LiveSheet): Generator<{ readonly row: number; readonly column: number; readonly formula: string }> {
  if (!grid) return;
  const { firstRow, firstColumn, inputs, values } = grid;
  for (const [at, cells] of inputs.entries()) {
    for (const [place, input] of cells.entries()) {
      const formula = formulaOf(input, values[at]?.[place] ?? '');
      if (formula !== undefined) yield { row: firstRow + at, column: firstColumn + place, formula };
    }
  }
}
