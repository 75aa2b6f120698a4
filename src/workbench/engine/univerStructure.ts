import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { shiftRange, type CellShift } from '../references/cellShift';
import { followShift } from '../references/followShift';
import { fromUniver, toUniver, type Mutation, type UniverBook } from './univerBook';
import { sheetFormulas, spillsOf } from './univerFormulas';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Rows or columns that come or go; zero-based. */
type Shift = Pick<CellShift, 'axis' | 'action' | 'first' | 'count'>;

/**
 * Inserts or removes rows or columns of any sheet with all that follows them: formulas of every sheet, merges, heights or
 * widths. New rows look like the one above, new columns like the one to the left, as in Excel.
 */
export class UniverStructure {
  constructor(private readonly book: UniverBook) {}

  insert(sheetId: string, axis: Shift['axis'], first: number, count: number): void {
    if (first < this.size(sheetId, axis)) this.shift(sheetId, { axis, action: 'insert', first, count });
  }

  remove(sheetId: string, axis: Shift['axis'], first: number, count: number): void {
    const within = Math.min(count, this.size(sheetId, axis) - first);
    if (within > 0) this.shift(sheetId, { axis, action: 'remove', first, count: within });
  }

  private size(sheetId: string, axis: Shift['axis']): number {
    const worksheet = this.book.worksheet(sheetId);
    return axis === 'rows' ? worksheet.getRowCount() : worksheet.getColumnCount();
  }

  private shift(sheetId: string, shift: Shift): void {
    const merges = this.merges(sheetId, shift);
    const formulas = this.formulas(sheetId, shift);
    const range = this.lines(sheetId, shift);
    const inserting = shift.action === 'insert';
    const insert = (info?: object): Mutation =>
      this.mutation(sheetId, shift.axis === 'rows' ? InsertRowMutation.id : InsertColMutation.id, {
        range,
        ...(info && { [shift.axis === 'rows' ? 'rowInfo' : 'colInfo']: info }),
      });
    const remove = (): Mutation =>
      this.mutation(sheetId, shift.axis === 'rows' ? RemoveRowMutation.id : RemoveColMutation.id, { range });
    const redo = [
      ...merges.take,
      inserting ? insert(this.inheritedSizes(sheetId, shift)) : remove(),
      ...(inserting ? this.values(sheetId, this.inheritedLooks(sheetId, shift)) : []),
      ...formulas.redo,
      ...merges.give,
    ];
    const undo = [
      ...merges.takeBack,
      inserting ? remove() : insert(this.sizes(sheetId, shift)),
      ...(inserting ? [] : this.values(sheetId, this.cells(sheetId, range))),
      ...formulas.undo,
      ...merges.giveBack,
    ];
    this.book.change(redo, undo);
  }

  private cellShift(sheetId: string, shift: Shift): CellShift {
    return { ...shift, sheet: this.book.worksheet(sheetId).getName(), first: shift.first + 1 };
  }

  private mutation(sheetId: string, id: string, params: object): Mutation {
    return { id, params: { unitId: this.book.unitId, subUnitId: sheetId, ...params } };
  }

  private values(sheetId: string, cellValue: Cells): Mutation[] {
    return Object.keys(cellValue).length > 0 ? [this.mutation(sheetId, SetRangeValuesMutation.id, { cellValue })] : [];
  }

  private lines(sheetId: string, { axis, first, count }: Shift): IRange {
    const last = first + count - 1;
    const worksheet = this.book.worksheet(sheetId);
    return axis === 'rows'
      ? { startRow: first, endRow: last, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: first, endColumn: last };
  }

  /** Merges that the lines cut through; Univer moves the others itself. */
  private merges(sheetId: string, shift: Shift) {
    const touched = this.book
      .worksheet(sheetId)
      .getMergeData()
      .filter((merge) => {
        const [start, end] =
          shift.axis === 'rows' ? [merge.startRow, merge.endRow] : [merge.startColumn, merge.endColumn];
        return shift.action === 'insert'
          ? start < shift.first && end >= shift.first
          : start < shift.first + shift.count && end >= shift.first;
      })
      .map((merge) => ({ ...merge }));
    const cellShift = this.cellShift(sheetId, shift);
    const moved = touched.flatMap((merge) => movedRange(merge, cellShift) ?? []).filter(isMerge);
    const with_ = (id: string, ranges: IRange[]) => (ranges.length > 0 ? [this.mutation(sheetId, id, { ranges })] : []);
    return {
      take: with_(RemoveWorksheetMergeMutation.id, touched),
      give: with_(AddWorksheetMergeMutation.id, moved),
      takeBack: with_(RemoveWorksheetMergeMutation.id, moved),
      giveBack: with_(AddWorksheetMergeMutation.id, touched),
    };
  }

  /**
   * Formulas that change, on all sheets; shared ones are written out, for their offsets no longer fit, and dynamic arrays
   * are written again, because their spilled values do not move with them (see `UniverSpills`).
   */
  private formulas(sheetId: string, shift: Shift): { redo: Mutation[]; undo: Mutation[] } {
    const redo: Mutation[] = [];
    const undo: Mutation[] = [];
    const cellShift = this.cellShift(sheetId, shift);
    for (const worksheet of this.book.workbook.getSheets()) {
      const id = worksheet.getSheetId();
      const now = new ObjectMatrix<ICellData>();
      const before = new ObjectMatrix<ICellData>();
      const { ranges, refused } = spillsOf(this.book, id);
      const spills = [...ranges, ...refused];
      const isArray = (row: number, column: number) =>
        spills.some(({ startRow, startColumn }) => startRow === row && startColumn === column);
      for (const { row, column, formula, shared } of sheetFormulas(this.book, id)) {
        const changed = `=${followShift(formula.slice(1), worksheet.getName(), cellShift)}`;
        if (changed === formula && !shared && !isArray(row, column)) continue;
        const at = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const place = id === sheetId ? movedRange(at, cellShift) : at;
        if (!place) continue;
        const { t = null, f = null, si = null } = worksheet.getCellRaw(row, column) ?? {};
        now.setValue(place.startRow, place.startColumn, { f: changed, si: null, t });
        before.setValue(row, column, { f, si, t });
      }
      redo.push(...this.values(id, now.getMatrix()));
      undo.push(...this.values(id, before.getMatrix()));
    }
    return { redo, undo };
  }

  private cells(sheetId: string, range: IRange): Cells {
    const cells = new ObjectMatrix<ICellData>();
    this.eachCell(sheetId, range, (row, column, cell) => {
      cells.setValue(row, column, structuredClone(cell));
    });
    return cells.getMatrix();
  }

  /** Formats of the line before, for every new line. */
  private inheritedLooks(sheetId: string, shift: Shift): Cells {
    const looks = new ObjectMatrix<ICellData>();
    if (shift.first === 0) return looks.getMatrix();
    const before = this.lines(sheetId, { ...shift, first: shift.first - 1, count: 1 });
    this.eachCell(sheetId, before, (row, column, { s, custom }) => {
      const look: unknown = custom?.['look'];
      if (!s && look === undefined) return;
      for (let offset = 1; offset <= shift.count; offset++) {
        const [newRow, newColumn] = shift.axis === 'rows' ? [row + offset, column] : [row, column + offset];
        looks.setValue(newRow, newColumn, { s, ...(look !== undefined && { custom: { look } }) });
      }
    });
    return looks.getMatrix();
  }

  private eachCell(
    sheetId: string,
    range: IRange,
    visit: (row: number, column: number, cell: ICellData) => void,
  ): void {
    const matrix = this.book.worksheet(sheetId).getCellMatrix().getMatrix();
    for (const row of placesOf(matrix, range.startRow, range.endRow)) {
      for (const column of placesOf(matrix[row] ?? {}, range.startColumn, range.endColumn)) {
        const cell = matrix[row]?.[column];
        if (cell) visit(row, column, cell);
      }
    }
  }

  private sizes(sheetId: string, { axis, first, count }: Shift): object {
    const data = this.lineData(sheetId, axis);
    const sizes: Record<number, unknown> = {};
    for (let offset = 0; offset < count; offset++) {
      const line = data[first + offset];
      if (line) sizes[offset] = structuredClone(line);
    }
    return sizes;
  }

  private inheritedSizes(sheetId: string, { axis, first, count }: Shift): object | undefined {
    const line = this.lineData(sheetId, axis)[first - 1];
    if (!line) return undefined;
    const sizes: Record<number, unknown> = {};
    for (let offset = 0; offset < count; offset++) sizes[offset] = { ...structuredClone(line), hd: 0 };
    return sizes;
  }

  private lineData(sheetId: string, axis: Shift['axis']): Record<number, Nullable<object>> {
    const worksheet = this.book.worksheet(sheetId);
    return axis === 'rows' ? worksheet.getRowManager().getRowData() : worksheet.getColumnManager().getColumnData();
  }
}

function movedRange(range: IRange, shift: CellShift): IRange | undefined {
  const moved = shiftRange(fromUniver(range), shift);
  return moved && toUniver(moved);
}

function isMerge({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow < endRow || startColumn < endColumn;
}

/** Keys of a sparse row or column list that lie in a span. */
function placesOf(lines: object, first: number, last: number): number[] {
  return Object.keys(lines)
    .map(Number)
    .filter((place) => place >= first && place <= last);
}
