import type { LiveContent, SelectedCell } from '../../../excel/liveWorkbook';
import { mayHoldMarkers } from '../../../report/markers/markerText';
import type { FunctionContext } from '../../../report/functions/call';
import { callsOwnFunctions } from '../../../report/trace/formulaReader';
import { formulaTrace, type TracedCall } from '../../../report/trace/formulaTrace';
import { referencedCells } from '../../../report/trace/referencedCells';
import { traceCell, type CellTrace } from '../../../report/trace/traceCell';
import { disagreement, type Disagreement } from '../../../report/trace/shownAnswer';
import { shownNumber } from '../../../report/shownNumber';
import type { CellRange, CellSnapshot, RecordProblem } from '../../../report/workbook/snapshot';

/** Why a cell has no source to show. */
export type NotFilledReason = 'empty' | 'marker' | 'formula' | 'typed';

/** Where the content of the selected cell comes from. */
export type SourceAnswer =
  | { readonly kind: 'filled'; readonly trace: CellTrace }
  | FormulaAnswer
  /** `reports` tells whether anything in the workbook was filled. */
  | { readonly kind: 'notFilled'; readonly reason: NotFilledReason; readonly reports: boolean }
  | { readonly kind: 'damaged'; readonly problem: RecordProblem };

/** A cell with a formula of the product. */
export interface FormulaAnswer {
  readonly kind: 'formula';
  /** Without "=". */
  readonly formula: string;
  readonly calls: readonly TracedCall[];
  /** What the cell shows; "" for nothing. */
  readonly shown: string;
  /** Where that is not what the functions answer now. */
  readonly disagreement?: Disagreement;
}

/** @throws NgktError `band.*` where a list was changed beyond recognition */
export function sourceAnswer(
  selected: SelectedCell,
  { snapshot, positions }: Pick<LiveContent, 'snapshot' | 'positions'>,
  context: FunctionContext,
): SourceAnswer {
  const { formula, range, value } = selected;
  const sheet = snapshot.sheets.find(({ name }) => name === selected.sheet);
  if (formula !== undefined && callsOwnFunctions(formula)) {
    const cells = referencedCells(snapshot, selected.sheet);
    const calls = formulaTrace(formula, cells, context);
    const { format = 'General' } = sheet?.cells.find((cell) => isAt(cell, range)) ?? {};
    const shownAs = { format, date1904: snapshot.date1904 ?? false };
    // Without figures, which may be on their way, nothing can be said.
    const found = context.figures && disagreement(formula, calls, value);
    return {
      kind: 'formula',
      formula,
      calls,
      shown: typeof value === 'number' ? shownNumber(value, shownAs, context.lang) : String(value ?? ''),
      ...(found && { disagreement: found }),
    };
  }
  const trace =
    snapshot.record &&
    sheet &&
    traceCell(snapshot.record, positions, sheet, range.firstRow, range.firstColumn, snapshot.date1904);
  if (trace) return { kind: 'filled', trace };
  if (snapshot.recordProblem) return { kind: 'damaged', problem: snapshot.recordProblem };
  return { kind: 'notFilled', reason: reasonOf(selected), reports: snapshot.record !== undefined };
}

function isAt({ row, column }: CellSnapshot, { firstRow, firstColumn }: CellRange): boolean {
  return row === firstRow && column === firstColumn;
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
