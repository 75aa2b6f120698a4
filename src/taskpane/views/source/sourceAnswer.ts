import type { LiveContent, SelectedCell } from '../../../excel/liveWorkbook';
import { mayHoldMarkers } from '../../../report/markers/markerText';
import type { FunctionContext } from '../../../report/functions/call';
import { callsOwnFunctions } from '../../../report/trace/formulaReader';
import { formulaTrace, type TracedCall } from '../../../report/trace/formulaTrace';
import { referencedCells } from '../../../report/trace/referencedCells';
import { traceCell, type CellTrace } from '../../../report/trace/traceCell';
import type { RecordProblem } from '../../../report/workbook/snapshot';

/** Why a cell has no source to show. */
export type NotFilledReason = 'empty' | 'marker' | 'formula' | 'typed';

/** Where the content of the selected cell comes from. */
export type SourceAnswer =
  | { readonly kind: 'filled'; readonly trace: CellTrace }
  | { readonly kind: 'formula'; readonly formula: string; readonly calls: readonly TracedCall[] }
  /** `reports` tells whether anything in the workbook was filled. */
  | { readonly kind: 'notFilled'; readonly reason: NotFilledReason; readonly reports: boolean }
  | { readonly kind: 'damaged'; readonly problem: RecordProblem };

/** @throws NgktError `band.*` where a list was changed beyond recognition */
export function sourceAnswer(
  selected: SelectedCell,
  { snapshot, positions }: Pick<LiveContent, 'snapshot' | 'positions'>,
  context: FunctionContext,
): SourceAnswer {
  const { formula, range } = selected;
  if (formula !== undefined && callsOwnFunctions(formula)) {
    const cells = referencedCells(snapshot, selected.sheet);
    return { kind: 'formula', formula, calls: formulaTrace(formula, cells, context) };
  }
  const sheet = snapshot.sheets.find(({ name }) => name === selected.sheet);
  const trace =
    snapshot.record && sheet && traceCell(snapshot.record, positions, sheet, range.firstRow, range.firstColumn);
  if (trace) return { kind: 'filled', trace };
  if (snapshot.recordProblem) return { kind: 'damaged', problem: snapshot.recordProblem };
  return { kind: 'notFilled', reason: reasonOf(selected), reports: snapshot.record !== undefined };
}

function reasonOf({ formula, value }: SelectedCell): NotFilledReason {
  if (formula !== undefined) return 'formula';
  if (value === null) return 'empty';
  return typeof value === 'string' && mayHoldMarkers(value) ? 'marker' : 'typed';
}

/** Whether several cells are selected that are not one merged cell. */
export function isSeveralCells({ sheet, range }: SelectedCell, { snapshot }: Pick<LiveContent, 'snapshot'>): boolean {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  if (firstRow === lastRow && firstColumn === lastColumn) return false;
  const merges = snapshot.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  return !merges.some(
    (merge) =>
      merge.firstRow === firstRow &&
      merge.lastRow === lastRow &&
      merge.firstColumn === firstColumn &&
      merge.lastColumn === lastColumn,
  );
}
