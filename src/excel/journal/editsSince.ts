import { namedPositions, recordNames } from '../../ooxml/record/recordPart';
import { NgktError } from '../../kpi/finding';
import { cellName } from '../../report/references/cellAddress';
import * as messages from '../messages';
import { differingCells } from '../reading/differences';
import type { LiveDetail, LiveSheet } from '../reading/liveDetail';
import type { Journal } from './journal';

/** A cell changed by hand since a fill, by its place now and by the row it had before the fill. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly oldRow: number;
  /** The fill had written it. */
  readonly wasFilled: boolean;
}

/**
 * What people changed since a fill.
 * @throws NgktError `undo.rowsMoved`, `undo.sheetGone` where the fill cannot be taken back any more; `undo.editedRow` for
 * changes in rows that would go
 */
export function editsSince(journal: Journal, now: LiveDetail): Edit[] {
  refuseMovedRows(journal, now);
  return journal.before.sheets.flatMap((before) => {
    const standing = now.sheets.find(({ id }) => id === before.id);
    if (!standing) throw new NgktError('undo.sheetGone', messages.undoSheetGone(before.name), { sheet: before.name });
    return editsOnSheet(journal, before, standing);
  });
}

function editsOnSheet({ target, after }: Journal, before: LiveSheet, now: LiveSheet): Edit[] {
  const own = target.sheets.find(({ sheet }) => sheet === before);
  const filled = new Set(
    [...(own?.cells ?? []), ...(own?.formulas ?? [])].map(({ row, column }) => `${row}:${column}`),
  );
  const oldRows = oldRowsOf(before, target);
  const edits: Edit[] = [];
  const lost: string[] = [];
  for (const { row, column } of differingCells(after.get(before.id), now.grid)) {
    const oldRow = oldRows ? oldRows.get(row) : row;
    if (oldRow === undefined) lost.push(cellName(row, column));
    else edits.push({ sheet: now.name, row, column, oldRow, wasFilled: filled.has(`${row}:${column}`) });
  }
  if (lost.length > 0) {
    throw new NgktError('undo.editedRow', messages.undoEditedRows(lost), { sheet: now.name, cell: lost[0] ?? '' });
  }
  return edits;
}

/** The row before the fill of every row after it; undefined where all rows stay. */
function oldRowsOf({ name, grid }: LiveSheet, { maps }: Journal['target']): ReadonlyMap<number, number> | undefined {
  const map = maps.map(name);
  if (!map) return undefined;
  const rows = new Map<number, number>();
  const last = (grid?.firstRow ?? 1) + (grid?.inputs.length ?? 0);
  for (let row = 1; row <= last + FREE_ROWS; row++) {
    const newRow = map.row(row);
    if (newRow !== undefined) rows.set(newRow, row);
  }
  return rows;
}

/** Rows below a sheet's last in which people may have typed since. */
const FREE_ROWS = 1000;

/** The places of the record tell rows and columns put in or taken out since; without a record the used cells must do. */
function refuseMovedRows({ target, after }: Journal, now: LiveDetail): void {
  if (target.steps.length === 0) return;
  const wanted = target.plan.record?.positions;
  const standing = namedPositions(recordNames(now.names));
  const moved = wanted
    ? [...wanted].some(([name, place]) => JSON.stringify(standing.get(name)) !== JSON.stringify(place))
    : now.sheets.some(({ id, grid }) => after.get(id)?.inputs.length !== grid?.inputs.length);
  if (moved) throw new NgktError('undo.rowsMoved', messages.undoRowsMoved);
}
