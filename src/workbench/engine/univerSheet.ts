import {
  BooleanNumber,
  generateRandomId,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  MarkDirtyRowAutoHeightOperation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { CellRange } from '../../report/workbook/snapshot';
import { displayText } from './displayText';
import type { CellPatch, EngineCell, EngineSheet } from './engine';
import { growGrid } from './growGrid';
import type { HostLocale } from './locale';
import { fromUniver, toUniver, type Mutation, type UniverBook } from './univerBook';
import { engineCell, patchedCell } from './univerCells';
import { UniverDimensions } from './univerDimensions';
import { formulaReader, spillsOf } from './univerFormulas';
import type { UniverLooks } from './univerLooks';
import { UniverStructure } from './univerStructure';
import { usedRange } from './usedRange';

export class UniverSheet implements EngineSheet {
  private readonly dimensions: UniverDimensions;
  private readonly structure: UniverStructure;
  /** Univer knows no sheet that its menus do not show. */
  veryHidden = false;

  constructor(
    private readonly book: UniverBook,
    private readonly looks: UniverLooks,
    private readonly locale: HostLocale,
    readonly id: string,
  ) {
    this.dimensions = new UniverDimensions(book, id);
    this.structure = new UniverStructure(book);
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get duplicateOf(): string | undefined {
    return this.book.duplicates.get(this.id);
  }

  get digitWidth(): number {
    return this.book.digitWidth;
  }

  get visibility(): EngineSheet['visibility'] {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.veryHidden ? 'veryHidden' : 'hidden';
  }

  used(valuesOnly = false): CellRange | undefined {
    return usedRange(this.worksheet, spillsOf(this.book, this.id).ranges, valuesOnly);
  }

  spills(): readonly CellRange[] {
    return spillsOf(this.book, this.id).ranges.map((range) => fromUniver(range));
  }

  read(range: CellRange): EngineCell[][] {
    const cells = this.worksheet.getCellMatrix().getMatrix();
    const spills = spillsOf(this.book, this.id);
    const formulaOf = formulaReader(this.book, this.id);
    const rows: EngineCell[][] = [];
    for (let row = range.firstRow - 1; row < range.lastRow; row++) {
      const line: EngineCell[] = [];
      for (let column = range.firstColumn - 1; column < range.lastColumn; column++) {
        const cell = cells[row]?.[column];
        line.push(engineCell(cell, formulaOf(row, column, cell), spills.cell(row, column), this.looks));
      }
      rows.push(line);
    }
    return rows;
  }

  text(range: CellRange): string[][] {
    return this.read(range).map((row) => row.map((cell) => displayText(cell, this.locale)));
  }

  write(firstRow: number, firstColumn: number, patches: readonly (readonly (CellPatch | undefined)[])[]): void {
    const cells = this.worksheet.getCellMatrix().getMatrix();
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    let lastColumn = 0;
    let touchesFormulas = false;
    patches.forEach((line, rowOffset) => {
      const row = firstRow - 1 + rowOffset;
      line.forEach((patch, columnOffset) => {
        if (!patch) return;
        const column = firstColumn - 1 + columnOffset;
        lastColumn = Math.max(lastColumn, column + 1);
        const old = cells[row]?.[column];
        const data = patchedCell(patch, old, this.looks);
        (cellValue[row] ??= {})[column] = data;
        touchesFormulas ||= !!data.f || (data.f === null && (!!old?.f || !!old?.si));
      });
    });
    if (lastColumn === 0) return;
    growGrid(this.book, this.id, firstRow - 1 + patches.length, lastColumn);
    const params = { unitId: this.book.unitId, subUnitId: this.id, cellValue };
    const inverse = SetRangeValuesUndoMutationFactory(this.book.injector, params);
    this.book.change(
      [{ id: SetRangeValuesMutation.id, params }],
      [{ id: SetRangeValuesMutation.id, params: inverse }],
      // Univer goes over all cells of the workbook to keep track of formulas; for plain values there is nothing to find.
      touchesFormulas ? undefined : { fromChangeset: true },
    );
    const rows = { startRow: firstRow - 1, endRow: firstRow - 2 + patches.length, startColumn: 0, endColumn: 0 };
    this.book.adjust(this.mutation(MarkDirtyRowAutoHeightOperation.id, { ranges: [rows], id: generateRandomId() }));
  }

  insertRows(before: number, count: number): void {
    this.structure.insert(this.id, 'rows', before - 1, count);
  }

  removeRows(first: number, count: number): void {
    this.structure.remove(this.id, 'rows', first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    this.structure.insert(this.id, 'columns', before - 1, count);
  }

  removeColumns(first: number, count: number): void {
    this.structure.remove(this.id, 'columns', first - 1, count);
  }

  merges(): readonly CellRange[] {
    return this.worksheet.getMergeData().map((range) => fromUniver(range));
  }

  merge(range: CellRange): void {
    growGrid(this.book, this.id, range.lastRow, range.lastColumn);
    const taken = this.mergesWithin(range);
    const add = { ranges: [toUniver(range)] };
    this.book.change(
      [...this.mergeMutation(RemoveWorksheetMergeMutation.id, taken), this.mutation(AddWorksheetMergeMutation.id, add)],
      [this.mutation(RemoveWorksheetMergeMutation.id, add), ...this.mergeMutation(AddWorksheetMergeMutation.id, taken)],
    );
  }

  unmerge(range: CellRange): void {
    const taken = this.mergesWithin(range);
    if (taken.length === 0) return;
    this.book.change(
      this.mergeMutation(RemoveWorksheetMergeMutation.id, taken),
      this.mergeMutation(AddWorksheetMergeMutation.id, taken),
    );
  }

  rowHeight(row: number): number | undefined {
    return this.dimensions.size('rows', row);
  }

  setRowHeight(first: number, count: number, height: number | undefined): void {
    growGrid(this.book, this.id, first + count - 1, 0);
    this.dimensions.setSize('rows', first, count, height);
  }

  rowHidden(row: number): boolean {
    return this.dimensions.hidden('rows', row);
  }

  setRowHidden(first: number, count: number, hidden: boolean): void {
    growGrid(this.book, this.id, first + count - 1, 0);
    this.dimensions.setHidden('rows', first, count, hidden);
  }

  columnWidth(column: number): number | undefined {
    return this.dimensions.size('columns', column);
  }

  setColumnWidth(first: number, count: number, width: number | undefined): void {
    growGrid(this.book, this.id, 0, first + count - 1);
    this.dimensions.setSize('columns', first, count, width);
  }

  columnHidden(column: number): boolean {
    return this.dimensions.hidden('columns', column);
  }

  setColumnHidden(first: number, count: number, hidden: boolean): void {
    growGrid(this.book, this.id, 0, first + count - 1);
    this.dimensions.setHidden('columns', first, count, hidden);
  }

  freeze(rows: number, columns: number): void {
    const params = {
      unitId: this.book.unitId,
      subUnitId: this.id,
      // Univer counts the frozen lines and names the first that scrolls; -1 where nothing is frozen.
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    };
    const inverse = SetFrozenMutationFactory(this.book.injector, params);
    this.book.change([{ id: SetFrozenMutation.id, params }], [{ id: SetFrozenMutation.id, params: inverse }]);
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  showGridlines(show: boolean): void {
    const { showGridlines } = this.worksheet.getConfig();
    this.book.change(
      [this.mutation(ToggleGridlinesMutation.id, { showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE })],
      [this.mutation(ToggleGridlinesMutation.id, { showGridlines })],
    );
  }

  private get worksheet(): Worksheet {
    return this.book.worksheet(this.id);
  }

  private mutation(id: string, params: object): Mutation {
    return { id, params: { unitId: this.book.unitId, subUnitId: this.id, ...params } };
  }

  private mergeMutation(id: string, ranges: readonly CellRange[]): Mutation[] {
    return ranges.length > 0 ? [this.mutation(id, { ranges: ranges.map(toUniver) })] : [];
  }

  private mergesWithin(range: CellRange): CellRange[] {
    return this.merges().filter(
      (merge) =>
        merge.firstRow <= range.lastRow &&
        merge.lastRow >= range.firstRow &&
        merge.firstColumn <= range.lastColumn &&
        merge.lastColumn >= range.firstColumn,
    );
  }
}
