/**
 * The workbook that is open in Excel, as the pane uses it: read it for planning, apply a plan, take a fill back. Every
 * function makes a constant number of round trips, whatever the size of the workbook.
 */
import type { Finding } from '../kpi/finding';
import type { FillPlan } from '../report/plan/plan';
import type { RecordPositions } from '../report/workbook/record';
import type { CellRange, WorkbookSnapshot } from '../report/workbook/snapshot';
import type { Journal } from './journal/journal';
import type { LiveDetail } from './reading/liveDetail';

/** What was read; a plan made from it applies only while the workbook is still like this. */
export interface LiveContent {
  readonly snapshot: WorkbookSnapshot;
  readonly positions: RecordPositions;
  /** What applying needs besides: sheet ids, names, charts, grids of formulas and formats. Private to `excel/`. */
  readonly detail: LiveDetail;
}

export interface ApplyProgress {
  readonly step: 'checking' | 'rows' | 'values' | 'references' | 'record' | 'done';
}

export interface ApplyOptions {
  onProgress?(progress: ApplyProgress): void;
  /** Cancels before the first write; later it is too late. */
  readonly signal?: AbortSignal;
}

export interface AppliedFill {
  readonly plan: FillPlan;
  /** Takes this fill back; undefined where nothing was to be written. */
  readonly journal?: FillJournal;
  /** Cells whose formula shows an error after the fill that it did not show before: "'Bảng 1'!C12" and "#DIV/0!". */
  readonly formulaErrors: readonly { readonly sheet: string; readonly cell: string; readonly error: string }[];
  /** What Excel could not do as the plan says, for example text with several formats in one cell. */
  readonly findings: readonly Finding[];
  /** Round trips made, for the record. */
  readonly syncs: number;
}

/** How to take a fill back, step by step. Private to `excel/`. */
export type FillJournal = Journal;

export interface UndoneFill {
  /** Number of cells that hold again what they held before. */
  readonly restored: number;
  /** Cells that were changed by hand since the fill: they stay as they are. */
  readonly kept: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface SelectedCell {
  readonly sheet: string;
  readonly range: CellRange;
  /** Of the first cell, without "=". */
  readonly formula?: string;
  readonly value: string | number | boolean | null;
}
