import {
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { EngineEvent } from './engine';
import { fromUniver, type UniverBook } from './univerBook';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Translation = (params: never, book: UniverBook, byUser: boolean) => EngineEvent[];

interface RangeParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** What a mutation of Univer means to the workbench. Changes through the engine's interface are told of as cells only. */
export function eventsOf(
  { id, params }: ICommandInfo,
  options: IExecutionOptions | undefined,
  book: UniverBook,
): EngineEvent[] {
  // A formula's new result is not a change of its cell, and Univer repeats a formula's cell for its own books.
  if (options?.['fromFormula']) return [];
  const byUser = !book.busy;
  const translate = byUser ? (cellChanges[id] ?? userChanges[id]) : cellChanges[id];
  return translate?.(params as never, book, byUser) ?? [];
}

/** Univer's page has this operation; without a page there is no typing. */
const editingCell = 'sheet.operation.set-cell-edit-visible';

const cellChanges: Readonly<Record<string, Translation>> = {
  [SetRangeValuesMutation.id]: ({ subUnitId, cellValue }: { subUnitId: string; cellValue?: Cells }, _book, byUser) => {
    const range = new ObjectMatrix(cellValue ?? {}).getDataRange();
    return range.endRow < range.startRow ? [] : [cells(subUnitId, range, byUser)];
  },
};

const userChanges: Readonly<Record<string, Translation>> = {
  [InsertRowMutation.id]: ({ subUnitId, range }: RangeParams) => [lines('rows', 'insert', subUnitId, range)],
  [RemoveRowMutation.id]: ({ subUnitId, range }: RangeParams) => [lines('rows', 'remove', subUnitId, range)],
  [InsertColMutation.id]: ({ subUnitId, range }: RangeParams) => [lines('columns', 'insert', subUnitId, range)],
  [RemoveColMutation.id]: ({ subUnitId, range }: RangeParams) => [lines('columns', 'remove', subUnitId, range)],
  [MoveRowsMutation.id]: (params: MoveParams) => moved('rows', params),
  [MoveColsMutation.id]: (params: MoveParams) => moved('columns', params),
  [MoveRangeMutation.id]: ({ from, to }: { from: MovedCells; to: MovedCells }) =>
    [from, to].map(({ subUnitId, value }) => cells(subUnitId, new ObjectMatrix(value).getDataRange(), true)),
  [ReorderRangeMutation.id]: ({ subUnitId, range }: RangeParams) => [cells(subUnitId, range, true)],
  [InsertSheetMutation.id]: () => [{ kind: 'sheets' }],
  [RemoveSheetMutation.id]: () => [{ kind: 'sheets' }],
  [SetWorksheetNameMutation.id]: () => [{ kind: 'sheets' }],
  [SetWorksheetOrderMutation.id]: () => [{ kind: 'sheets' }],
  [SetWorksheetHideMutation.id]: () => [{ kind: 'sheets' }],
  [SetWorksheetActiveOperation.id]: () => [{ kind: 'sheets' }],
  [editingCell]: ({ visible }: { visible: boolean }) => [{ kind: 'editing', editing: visible }],
  [SetSelectionsOperation.id]: ({ subUnitId, selections }: SelectionParams, book) => {
    const range = selections.at(-1)?.range;
    const worksheet = book.worksheet(subUnitId);
    const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    return range ? [{ kind: 'selection', sheet: subUnitId, range: fromUniver(range, size) }] : [];
  },
};

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

interface MovedCells {
  readonly subUnitId: string;
  readonly value: Cells;
}

interface MoveParams {
  readonly subUnitId: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

function cells(sheet: string, range: IRange, byUser: boolean): EngineEvent {
  return { kind: 'cells', sheet, range: fromUniver(range), byUser };
}

function lines(kind: 'rows' | 'columns', action: 'insert' | 'remove', sheet: string, range: IRange): EngineEvent {
  const [start, end] = kind === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { kind, sheet, action, first: start + 1, count: end - start + 1 };
}

/** Lines dragged elsewhere: they go where they were and come where they are dropped, which counts places before they go. */
function moved(kind: 'rows' | 'columns', { subUnitId, sourceRange, targetRange }: MoveParams): EngineEvent[] {
  const removed = lines(kind, 'remove', subUnitId, sourceRange);
  const inserted = lines(kind, 'insert', subUnitId, targetRange);
  if (removed.kind !== kind || inserted.kind !== kind) return [];
  const first = inserted.first > removed.first ? inserted.first - removed.count : inserted.first;
  return [removed, { ...inserted, first, count: removed.count }];
}
