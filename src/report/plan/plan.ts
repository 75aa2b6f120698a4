/**
 * A fill plan: every edit of one fill, computed before anything is written, the same for a file on disk and for the open
 * workbook. `ooxml` and `excel` apply it; applying either succeeds whole or changes nothing.
 *
 * Rows in `changes`, `writes` and `qualify` are the rows of the workbook as it stands **before** the fill; the appliers
 * find the new rows through `references/rowMap.ts`, which both the planner and they use.
 *
 * What the planner cannot know, the applier adds to the record it stores: the `image` of every `RowImage` that has a
 * `fromRow` (then without `fromRow`), and the `runs` of rich-text template cells that the record does not have yet.
 */
import type { Finding } from '../../kpi/finding';
import type { MarkerValue } from '../evaluate/answer';
import type { ListRows } from '../references/keptFormula';
import type { CellRange, DefinedName } from '../workbook/snapshot';
import type { FillRecord, RowImage } from '../workbook/record';

/** Part of a cell's text that a value replaces; offsets into the plain text, so that rich-text runs can be kept. */
export interface Substitution {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type CellContent =
  | {
      readonly type: 'number';
      readonly number: number;
      /** Words put before and after every numeric section of the cell's number format: "gần ", " trở lên". */
      readonly prefix?: string;
      readonly suffix?: string;
      /** Number format to stand in for the cell's own: its template's on refill, a date format on a General cell. */
      readonly format?: string;
    }
  | {
      readonly type: 'text';
      readonly text: string;
      /** Present where the text comes from a cell whose other parts stay, so that their formatting stays too. */
      readonly substitutions?: readonly Substitution[];
      /** Template text and runs to substitute into, where the cell no longer holds them (refill). */
      readonly base?: { readonly text: string; readonly runs?: string };
      readonly format?: string;
    }
  /** The template's formula given back where its cell has one already, with rows where they stand after the fill. */
  | {
      readonly type: 'formula';
      readonly formula: string;
      readonly prefix?: string;
      readonly suffix?: string;
      readonly format?: string;
    }
  | { readonly type: 'blank'; readonly format?: string };

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A formula cell whose result carries a qualifier: only its number format changes. */
export interface FormatWrite {
  readonly row: number;
  readonly column: number;
  readonly prefix: string;
  readonly suffix: string;
  /** The format to put the words into, where the cell's own already holds those of an earlier fill. */
  readonly format?: string;
}

/** One marker cell of a band's body with its contents, one for each repetition; a bare number or string is short for a plain content. */
export interface BandColumn {
  /** Zero-based row inside the body, one-based column. */
  readonly rowOffset: number;
  readonly column: number;
  readonly contents: readonly (number | string | CellContent)[];
}

/**
 * The rows `from…to` hold a list: marker-only rows (if any), then `oldCount` repetitions of a body `height` rows high
 * starting at `bodyFrom`, then marker-only rows (if any). Afterwards there are `newCount ≥ 1` repetitions and no
 * marker-only rows. New repetitions are copies of the first one: formats, heights, merges, formulas.
 */
export interface BandChange {
  readonly kind: 'band';
  readonly from: number;
  readonly to: number;
  readonly bodyFrom: number;
  readonly height: number;
  readonly oldCount: number;
  readonly newCount: number;
  readonly columns: readonly BandColumn[];
  /**
   * The first of the rows that a formula of the body means as "the row above": the template row above the list and the
   * marker-only rows between the two. `from` where that row is out of the sheet; by default the row above `from`.
   */
  readonly above?: number;
  /** Restoring: marker-only rows to put back around the body. */
  readonly openRow?: RowImage;
  readonly closeRow?: RowImage;
}

/** The rows go; references to them are lost as in Excel. */
export interface DropChange {
  readonly kind: 'drop';
  readonly from: number;
  readonly to: number;
  /** Filled lists among the rows, of which the record keeps one entry (see `references/keptFormula.ts`). */
  readonly lists?: readonly ListRows[];
}

/**
 * Rows taken out by an earlier fill come back above row `before`. One image may come several times: a list that comes
 * back with its repetitions. References in an image's formulas move with the row from where the image was taken.
 */
export interface InsertChange {
  readonly kind: 'insert';
  readonly before: number;
  readonly rows: readonly RowImage[];
  /**
   * Which of the rows kept together each of `rows` is, by numbers that grow by one from one kept row to the next: rows of
   * a list come back several times, rows of markers stay out (see `references/keptFormula.ts`). By default all rows that
   * were kept together come back once.
   */
  readonly origins?: readonly number[];
  /** What to write into the rows; cells not named here come back as their image has them. */
  readonly writes?: readonly InsertedWrite[];
}

export interface InsertedWrite {
  /** Zero-based index into `InsertChange.rows`, one-based column. */
  readonly rowOffset: number;
  readonly column: number;
  readonly content: CellContent;
}

export type RowChange = BandChange | DropChange | InsertChange;

export interface SheetPlan {
  readonly sheet: string;
  /** In row order, not overlapping. */
  readonly changes: readonly RowChange[];
  readonly writes: readonly CellWrite[];
  readonly qualify: readonly FormatWrite[];
}

export type ItemState = 'filled' | 'missing' | 'kept';

/** One line of the preview: a marker cell, or a whole list. */
export interface PlanItem {
  readonly sheet: string;
  /** Where the marker stands now, and where its value will stand. */
  readonly cell: string;
  readonly newCell: string;
  readonly marker: string;
  /** The value that will stand there, see `itemText`; for a list, how many rows in words. */
  readonly shown: MarkerValue;
  readonly state: ItemState;
  /** Indices into the record's sources. */
  readonly sources: readonly number[];
  /** Why a figure is missing or a cell was kept. */
  readonly reason?: { readonly vi: string; readonly en: string };
}

/**
 * The fill record to store, and where its names must point after the fill (rows **after** the fill). A range over all
 * columns (1 to 16384) is written as whole rows (`'Bảng 1'!$25:$34`), a single cell as `'Bảng 1'!$B$6`.
 */
export interface PlannedRecord {
  readonly record: FillRecord;
  readonly positions: ReadonlyMap<string, { readonly sheet: string; readonly range: CellRange }>;
}

export interface FillPlan {
  readonly kind: 'fill' | 'restore' | 'publish';
  readonly sheets: readonly SheetPlan[];
  /** Defined names that get back references an earlier fill cut; all others follow the rows. */
  readonly names?: readonly DefinedName[];
  readonly items: readonly PlanItem[];
  readonly findings: readonly Finding[];
  /** Number of cells that get a value, band cells included. */
  readonly filled: number;
  readonly rows: { readonly inserted: number; readonly removed: number };
  /** Absent: any record in the workbook is to be removed. After restoring some sheets it holds the reports of others. */
  readonly record?: PlannedRecord;
  /**
   * What the print footer of every sheet in `sheets` must say (illustrative data), beside what the footer says already.
   * The appliers put it into the centre part of the odd footer (and of the even and first ones where the sheet has
   * them), once, with `&` doubled. A `fill` or `restore` first takes out the `notice` of every report the workbook holds;
   * a `publish` leaves the footers as they are.
   */
  readonly notice?: string;
}
