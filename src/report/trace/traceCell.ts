import type { Bilingual } from '../../kpi/bilingual';
import type { FillRecord, RecordPositions, SourceNote } from '../workbook/record';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Where the content of one filled cell comes from, answered from the record alone. */
export interface CellTrace {
  readonly sheet: string;
  readonly cell: string;
  /** What stands in the cell now, as text. */
  readonly text: string;
  /** The template's text of the cell. */
  readonly marker: string;
  readonly period: string;
  readonly area: string;
  readonly boundary: string;
  readonly asOf: string;
  readonly dataset: FillRecord['dataset'];
  /** Day of the fill, ISO. */
  readonly filled: string;
  /** The cell no longer holds what the fill wrote. */
  readonly edited: boolean;
  readonly derivation?: Bilingual;
  readonly sources: readonly SourceNote[];
  /** The list the cell belongs to: its marker, this row's key and number. */
  readonly list?: { readonly marker: string; readonly key: string; readonly index: number; readonly count: number };
}

export declare function traceCell(
  record: FillRecord,
  positions: RecordPositions,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): CellTrace | undefined;
