/** What changes the cells of a range as a whole: inserting, deleting, clearing, copying, merging. */
import type { CellRange } from '../../../report/workbook/snapshot';
import { clearCells, type ClearType } from '../../book/clearCells';
import type { CopyType } from '../../book/copy';
import { copyCells } from '../../book/copyCells';
import { lastPlace } from '../../references/cellShift';
import { changeStructure } from '../../book/changeStructure';
import { flushNames } from '../../book/publishNames';
import { columnCount, contains, intersection, rowCount } from '../../book/rectangles';
import { shiftCells } from '../../book/shiftCells';
import { isMissing, optionalBoolean, textArgument, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import type { Argument, HostObject, Method } from '../../protocol/hostObject';
import { isEntireColumn, isEntireRow, located } from '../address';
import { CellsObject, rangeArgument } from '../cellsObject';
import { besideOf, gridOf } from '../context';
import { requireAllowed, requireUnlocked, type Permission } from '../guard';
import { settled } from '../settled';

const CLEAR_TYPES = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

export const rangeChanges: Readonly<Record<string, Method<CellsObject>>> = {
  insert: (object, shift) => insert(object, wordArgument(shift, ['Down', 'Right'])),
  delete: (object, shift) => remove(object, wordArgument(shift, ['Up', 'Left'])),
  clear: (object, applyTo) => clear(object, isMissing(applyTo) ? 'All' : wordArgument(applyTo, CLEAR_TYPES)),
  copyFrom: (object, source, type, skipBlanks, transpose) => {
    const copyType = isMissing(type) ? 'All' : wordArgument(type, COPY_TYPES);
    return copyFrom(
      object,
      source,
      copyType,
      optionalBoolean(skipBlanks) ?? false,
      optionalBoolean(transpose) ?? false,
    );
  },
  merge: (object, across) => merge(object, optionalBoolean(across) ?? false),
  unmerge: (object) => {
    requireAllowed(object.context, object.sheetId, 'allowFormatCells');
    gridOf(object.context, object.sheetId).unmerge(object.first.range);
  },
};

function insert(object: CellsObject, shift: 'Down' | 'Right'): HostObject {
  const { context } = object;
  const { sheet, range } = object.first;
  const whole = wholeAxis(range, shift === 'Down' ? 'rows' : 'columns');
  changeCells(object, 'insert', shift === 'Down' ? 'rows' : 'columns', whole);
  const changeType = whole === 'rows' ? 'RowInserted' : whole === 'columns' ? 'ColumnInserted' : 'CellInserted';
  const shiftDirection = whole ? 'None' : shift === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight';
  context.events.changed(sheet, range, { changeType, shiftDirection });
  return context.objects.range(sheet, range);
}

function remove(object: CellsObject, shift: 'Up' | 'Left'): void {
  const { context } = object;
  const { sheet, range } = object.first;
  const whole = wholeAxis(range, shift === 'Up' ? 'rows' : 'columns');
  changeCells(object, 'remove', shift === 'Up' ? 'rows' : 'columns', whole);
  const changeType = whole === 'rows' ? 'RowDeleted' : whole === 'columns' ? 'ColumnDeleted' : 'CellDeleted';
  const shiftDirection = whole ? 'None' : shift === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft';
  context.events.changed(sheet, range, { changeType, shiftDirection });
}

/** Whole rows always move as rows, whatever direction is asked for. */
function wholeAxis(range: CellRange, wanted: 'rows' | 'columns'): 'rows' | 'columns' | undefined {
  if (isEntireRow(range) && isEntireColumn(range)) return wanted;
  if (isEntireRow(range)) return 'rows';
  return isEntireColumn(range) ? 'columns' : undefined;
}

function changeCells(
  object: CellsObject,
  action: 'insert' | 'remove',
  wanted: 'rows' | 'columns',
  whole: 'rows' | 'columns' | undefined,
): void {
  const { context } = object;
  const { sheet, range } = object.first;
  const axis = whole ?? wanted;
  const verb = action === 'insert' ? 'Insert' : 'Delete';
  const permission: Permission | undefined = whole && `allow${verb}${whole === 'rows' ? 'Rows' : 'Columns'}`;
  requireAllowed(context, sheet, permission);
  if (action === 'remove' && whole) requireUnlocked(context, sheet, range);
  if (action === 'insert') requireRoom(object, axis);
  if (!whole) {
    requireTablesWhole(object, axis);
    requireMergesWhole(object, axis);
  }
  if (whole) {
    const [first, count] =
      axis === 'rows' ? [range.firstRow, rowCount(range)] : [range.firstColumn, columnCount(range)];
    changeStructure(context.book, { sheet, axis, action, first, count });
  } else shiftCells(context.book, sheet, range, axis, action);
}

function insertDeleteConflict(): HostError {
  return new HostError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.');
}

/** What holds something cannot be pushed off the sheet. @throws HostError NonBlankCellOffSheet */
function requireRoom(object: CellsObject, axis: 'rows' | 'columns'): void {
  const { range, sheet } = object.first;
  const used = gridOf(object.context, sheet).used(true);
  if (!used) return;
  const [count, last] = axis === 'rows' ? [rowCount(range), used.lastRow] : [columnCount(range), used.lastColumn];
  const first = axis === 'rows' ? range.firstRow : range.firstColumn;
  if (last >= first && last + count > lastPlace(axis)) {
    throw new HostError(
      'NonBlankCellOffSheet',
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}

/** Merged cells move only whole. @throws HostError InsertDeleteConflict */
function requireMergesWhole(object: CellsObject, axis: 'rows' | 'columns'): void {
  const { range, sheet } = object.first;
  const behind = axis === 'rows' ? { ...range, lastRow: Infinity } : { ...range, lastColumn: Infinity };
  const isCut = gridOf(object.context, sheet)
    .merges()
    .some((merge) => intersection(merge, behind) && !contains(behind, merge));
  if (isCut) throw insertDeleteConflict();
}

/** Cells of a table move only all together. @throws HostError InsertDeleteConflict */
function requireTablesWhole(object: CellsObject, axis: 'rows' | 'columns'): void {
  const { range } = object.first;
  const behind = axis === 'rows' ? { ...range, lastRow: Infinity } : { ...range, lastColumn: Infinity };
  for (const { range: cells } of besideOf(object.context, object.sheetId).tables) {
    if (!intersection(cells, behind)) continue;
    const across =
      axis === 'rows'
        ? { ...cells, firstRow: behind.firstRow, lastRow: behind.lastRow }
        : { ...cells, firstColumn: behind.firstColumn, lastColumn: behind.lastColumn };
    if (contains(behind, across)) continue;
    throw insertDeleteConflict();
  }
}

function clear(object: CellsObject, applyTo: (typeof CLEAR_TYPES)[number]): void {
  if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') return;
  const type: ClearType = applyTo === 'ResetContents' ? 'Contents' : applyTo;
  for (const { sheet, range } of object.places) {
    if (type === 'Formats') requireAllowed(object.context, sheet, 'allowFormatCells');
    else requireUnlocked(object.context, sheet, range);
    clearCells(object.context.book, sheet, range, type);
    if (type !== 'Formats') object.context.events.changed(sheet, range);
  }
}

async function copyFrom(
  object: CellsObject,
  source: Argument,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean,
): Promise<void> {
  const { context } = object;
  const from =
    source instanceof CellsObject
      ? { sheet: rangeArgument(source).sheetId, range: source.first.range }
      : located(context, textArgument(source), object.sheetId);
  flushNames(context.book);
  if (type === 'Values') await settled(context.book.engine);
  for (const { sheet, range } of object.places) {
    requireUnlocked(context, sheet, range);
    const written = copyCells(context.book, from, { sheet, range }, type, { skipBlanks, transpose });
    if (type !== 'Formats') context.events.changed(sheet, written);
  }
}

function merge(object: CellsObject, across: boolean): void {
  const { context } = object;
  const { sheet, range } = object.first;
  requireAllowed(context, sheet, 'allowFormatCells');
  if (besideOf(context, sheet).tables.some((table) => intersection(table.range, range))) {
    throw HostError.invalidOperation();
  }
  const grid = gridOf(context, sheet);
  if (grid.merges().some((other) => intersection(other, range))) grid.unmerge(range);
  const lines = across
    ? Array.from({ length: rowCount(range) }, (_, at) => ({
        ...range,
        firstRow: range.firstRow + at,
        lastRow: range.firstRow + at,
      }))
    : [range];
  for (const line of lines) {
    // Of merged cells only the first keeps its content.
    const behind = grid
      .read(line)
      .map((cells, row) => cells.map((_, at) => (row + at > 0 ? { value: null } : undefined)));
    grid.write(line.firstRow, line.firstColumn, behind);
    grid.merge(line);
  }
}
