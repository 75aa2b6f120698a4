/**
 * What the pure core sees of a workbook, whether it is live in Excel or a file on disk. Readers (`ooxml`, `excel`) make
 * it; `scan` and `plan` read it. It holds only what planning needs: cells with text or a number and formulas of the
 * sheets, merges, tables, and the fill record of an earlier run.
 */
import type { FillRecord } from './record';

/** Rectangle of cells, one-based and inclusive. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export type CellValue = string | number | boolean | null;

export interface CellSnapshot {
  /** One-based. */
  readonly row: number;
  readonly column: number;
  /** The plain text of a text or rich-text cell, the number of a numeric cell; null for an error or an empty cell. */
  readonly value: CellValue;
  /** The error a cell shows ("#REF!"). */
  readonly error?: string;
  /** Formula without the leading "="; shared formulas are expanded to this cell. */
  readonly formula?: string;
  /** The cell's number format code ("General", "#,##0.00"), so that dates and qualifiers can be told. */
  readonly format: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Sheet protection keeps people from typing; it does not prevent filling a file, and does in live Excel. */
  readonly protected: boolean;
  /** Non-empty cells, row by row and from left to right. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  /** Rows that are hidden; absent where the workbook's host does not say. */
  readonly hiddenRows?: readonly number[];
  /** Cells with comments; absent where there is none, or where the workbook's host does not say. */
  readonly commented?: readonly CellPlace[];
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
}

/** A text outside cells that holds `{{`: left as it is, with a warning. */
export interface OutsideMarker {
  readonly sheet: string;
  readonly place: 'textBox' | 'header' | 'footer' | 'comment' | 'chart' | 'sheetName';
  /** Of a header or footer. */
  readonly part?: PagePart;
  readonly text: string;
}

/** Headers and footers are in three parts. */
export type PagePart = 'left' | 'centre' | 'right';

export interface DefinedName {
  readonly name: string;
  /** Sheet name for a name local to a sheet. */
  readonly sheet?: string;
  /** Without the leading "=". */
  readonly formula: string;
}

/** The part that holds the fill record cannot be read, or is gone while names of the record are left. */
export type RecordProblem =
  { readonly kind: 'unreadable'; readonly part: string } | { readonly kind: 'partLost'; readonly names: number };

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly outside: readonly OutsideMarker[];
  /** Left by an earlier fill; absent in a template that was never filled. */
  readonly record?: FillRecord;
  /** Why a record that is there, or was there, cannot be used. */
  readonly recordProblem?: RecordProblem;
  /** Whether days are counted from 1904; undefined where the workbook's host does not say. */
  readonly date1904: boolean | undefined;
}
