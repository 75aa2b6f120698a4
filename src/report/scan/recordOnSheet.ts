import { NgktError } from '../../kpi/finding';
import type { BandRecord, DroppedRowsRecord, QualifiedRecord, RecordPositions, ScalarRecord } from '../workbook/record';
import type { CellRange, WorkbookSnapshot } from '../workbook/snapshot';
import * as messages from './messages';

/** What the fill record knows about one sheet, with the places its names point to now. */
export interface RecordOnSheet {
  readonly scalars: { readonly record: ScalarRecord; readonly row: number; readonly column: number }[];
  readonly bands: { readonly record: BandRecord; readonly range: CellRange }[];
  readonly dropped: { readonly record: DroppedRowsRecord; readonly row: number }[];
  readonly qualified: { readonly record: QualifiedRecord; readonly row: number; readonly column: number }[];
}

/**
 * The fill record by sheet; empty for a template that was never filled.
 *
 * @throws NgktError `record.damaged`, `record.nameLost`: without the places nothing can be told apart, so nothing is touched
 */
export function recordBySheet(snapshot: WorkbookSnapshot, positions: RecordPositions): Map<string, RecordOnSheet> {
  const bySheet = new Map<string, RecordOnSheet>();
  if (snapshot.recordProblem !== undefined) {
    throw new NgktError('record.damaged', messages.recordUnreadable(snapshot.recordProblem));
  }
  const { record } = snapshot;
  if (!record) return bySheet;
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  const placeOf = (
    name: string,
    marker: string,
  ): { on: RecordOnSheet; range: CellRange; row: number; column: number } => {
    const position = positions.get(name);
    if (!position || !sheets.has(position.sheet)) {
      throw new NgktError('record.nameLost', messages.recordNameLost(name, marker), { marker });
    }
    let on = bySheet.get(position.sheet);
    if (!on) bySheet.set(position.sheet, (on = { scalars: [], bands: [], dropped: [], qualified: [] }));
    const { range } = position;
    return { on, range, row: range.firstRow, column: range.firstColumn };
  };
  for (const scalar of record.scalars) {
    const { on, row, column } = placeOf(scalar.name, scalar.template);
    on.scalars.push({ record: scalar, row, column });
  }
  for (const band of record.bands) {
    const { on, range } = placeOf(band.name, band.marker);
    on.bands.push({ record: band, range });
  }
  for (const dropped of record.dropped) {
    const { on, row } = placeOf(dropped.name, dropped.marker);
    on.dropped.push({ record: dropped, row });
  }
  for (const qualified of record.qualified ?? []) {
    const { on, row, column } = placeOf(qualified.name, qualified.format);
    on.qualified.push({ record: qualified, row, column });
  }
  for (const { bands } of bySheet.values()) bands.sort((a, b) => a.range.firstRow - b.range.firstRow);
  return bySheet;
}
