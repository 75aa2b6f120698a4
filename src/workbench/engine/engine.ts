/**
 * What the workbench needs of a spreadsheet component: cells, formats, rows and columns, calculation, selection. The
 * adapter for Univer implements it, in the browser with its page and headless in Node. All that such a component does not
 * keep (tables, conditional formats, charts, custom XML …) is the book's, see `../book/book.ts`.
 *
 * Rows and columns are one-based everywhere in the workbench, as in `CellRange`.
 */
import type { CellRange } from '../../report/workbook/snapshot';
import type { DefaultFont } from './digitWidth';
import type { HostLocale } from './locale';

export type Scalar = string | number | boolean | null;

export interface Border {
  /** As Office.js names it: Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot. */
  readonly style: string;
  /** Thin, Medium, Thick, Hairline. */
  readonly weight: string;
  /** #RRGGBB */
  readonly color: string;
}

/** The look of one cell; what is left out is the workbook's default. Never changed in place. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'Single' | 'Double';
  readonly strikethrough?: boolean;
  /** #RRGGBB */
  readonly color?: string;
  readonly fill?: string;
  /** As Office.js names them: Left, Center, Right, Justify …; Top, Center, Bottom … */
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** The text is drawn smaller where the cell is too narrow; kept, not drawn. */
  readonly shrink?: boolean;
  /** 1 left to right, 2 right to left; kept, not drawn. */
  readonly readingOrder?: number;
  readonly indent?: number;
  /** Degrees, −90 to 90. */
  readonly rotation?: number;
  readonly borders?: {
    readonly top?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
    readonly right?: Border;
  };
  /** Number format code; absent is General. */
  readonly format?: string;
  /** False: not protected when the sheet is. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /**
   * The cell's style as the opened file describes it (`ooxml/styles`), carried along with copies; whoever changes the look
   * leaves it out, so that saving keeps what it does not understand.
   */
  readonly origin?: string;
}

/** A run of a rich text. */
export interface TextRun {
  readonly text: string;
  readonly style: Pick<
    CellStyle,
    'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'
  > & { readonly vertical?: 'superscript' | 'subscript' };
  /** The run's properties as the opened file has them (raw XML). */
  readonly origin?: string;
}

export interface EngineCell {
  /** Null for an empty cell; the code for an error. */
  readonly value: Scalar;
  /** "#N/A" …; `value` has it too. */
  readonly error?: string;
  /** Without the leading "="; only in the cell that holds it, not in cells it spills into. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly runs?: readonly TextRun[];
}

/** What to change in a cell; what is left out stays. */
export interface CellPatch {
  /** A value takes the place of a formula and of rich text. Text is stored as it is, never interpreted. */
  readonly value?: Scalar;
  /** Says that `value` (the same code) is an error, not a text: "#N/A" as a constant of a file. */
  readonly error?: string;
  /** Without the leading "="; takes the place of a value. */
  readonly formula?: string;
  /** The result a file has for the formula, shown until it is calculated. */
  readonly cached?: Scalar;
  readonly runs?: readonly TextRun[];
  /** Takes the place of the whole style; null is the default. */
  readonly style?: CellStyle | null;
}

export interface EngineSheet {
  /** Stable while the sheet exists. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Id of the sheet that a person duplicated to make this one. */
  readonly duplicateOf?: string | undefined;
  /** Pixels of a digit of the workbook's default font, in which column widths are counted. */
  readonly digitWidth: number;
  /**
   * Smallest rectangle with all cells that have a value or formula, spilled cells included; cells with a format count too
   * unless `valuesOnly`. Undefined where there is none.
   */
  used(valuesOnly?: boolean): CellRange | undefined;
  /** Rows of cells; cells beyond the grid are empty. */
  read(range: CellRange): EngineCell[][];
  /** Text as the cell shows it. */
  text(range: CellRange): string[][];
  /** Writes without a copy of the grid for each cell; undefined leaves a cell alone. Grows the grid where needed. */
  write(firstRow: number, firstColumn: number, patches: readonly (readonly (CellPatch | undefined)[])[]): void;
  /** Cells, formats, heights, merges and formulas of all sheets move, as in Excel. */
  insertRows(before: number, count: number): void;
  removeRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  removeColumns(first: number, count: number): void;
  /** What dynamic arrays fill, the cells of their formulas included. */
  spills(): readonly CellRange[];
  merges(): readonly CellRange[];
  merge(range: CellRange): void;
  unmerge(range: CellRange): void;
  /** Points; undefined is the default height. */
  rowHeight(row: number): number | undefined;
  setRowHeight(first: number, count: number, height: number | undefined): void;
  rowHidden(row: number): boolean;
  setRowHidden(first: number, count: number, hidden: boolean): void;
  /** Widths in characters of the default font, as files have them; undefined is the default width. */
  columnWidth(column: number): number | undefined;
  setColumnWidth(first: number, count: number, width: number | undefined): void;
  columnHidden(column: number): boolean;
  setColumnHidden(first: number, count: number, hidden: boolean): void;
  /** Rows and columns that stay when the sheet scrolls; 0 for none. */
  freeze(rows: number, columns: number): void;
  frozen(): { readonly rows: number; readonly columns: number };
  showGridlines(show: boolean): void;
}

/**
 * Something a person did in the grid, or a recalculation. Changes made through this interface raise `cells` only; `undo`
 * and `redo` raise what a person's doing raises, for what they take back has to be followed.
 */
export type EngineEvent =
  | { readonly kind: 'cells'; readonly sheet: string; readonly range: CellRange; readonly byUser: boolean }
  | {
      readonly kind: 'rows' | 'columns';
      readonly sheet: string;
      readonly action: 'insert' | 'remove';
      readonly first: number;
      readonly count: number;
    }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selection'; readonly sheet: string; readonly range: CellRange }
  /** A person begins or ends typing in a cell. */
  | { readonly kind: 'editing'; readonly editing: boolean }
  | { readonly kind: 'calculated' };

/** A custom function as the spreadsheet must know it, from the add-in's `functions.json`. */
export interface CustomFunction {
  /** With the namespace: NGKT.KPI. */
  readonly name: string;
  /** Id in `functions.json`. */
  readonly id: string;
  readonly parameters: readonly { readonly matrix: boolean }[];
}

export type FunctionAnswer =
  { readonly value: Scalar | readonly (readonly Scalar[])[] } | { readonly error: string; readonly message?: string };

/** Answers one call; the cell shows #BUSY! until then. `caller` is "Sheet1!B6". */
export type FunctionCaller = (id: string, args: readonly unknown[], caller: string) => Promise<FunctionAnswer>;

export interface Engine {
  /** Of numbers, as they are shown and typed. */
  readonly locale: HostLocale;
  /** The font of the Normal style. To be said before sheets are added: widths are counted in its digits from then on. */
  useDefaultFont(font: DefaultFont): void;
  /** In the order of their tabs. */
  readonly sheets: readonly EngineSheet[];
  sheet(id: string): EngineSheet | undefined;
  addSheet(name: string, position?: number): EngineSheet;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  setVisibility(id: string, visibility: EngineSheet['visibility']): void;

  activeSheet(): EngineSheet;
  selection(): { readonly sheet: string; readonly range: CellRange };
  /** Makes the sheet active, selects the range and scrolls to it. */
  select(sheet: string, range: CellRange): void;

  /** Names that formulas may use; the formula without "=". The book keeps them and gives all of them again on change. */
  defineNames(names: readonly { readonly name: string; readonly formula: string }[]): void;
  registerFunctions(functions: readonly CustomFunction[], call: FunctionCaller): void;
  /** Calculates every formula again; `forget` also asks custom functions anew. */
  recalculate(forget?: boolean): void;
  /** Settles when no calculation and no custom function is under way. */
  calculated(): Promise<void>;
  /** Settles when no formula is being calculated; answers of custom functions may still be awaited. */
  formulasCalculated(): Promise<void>;

  /** Takes all of it as one step of the grid's own undo. */
  group(work: () => void): void;
  undo(): boolean;
  redo(): boolean;
  on(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
