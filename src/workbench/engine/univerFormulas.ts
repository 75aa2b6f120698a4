import { type ICellData, type Nullable, ObjectMatrix, type IRange } from '@univerjs/core';
import type { UniverBook } from './univerBook';

/** A cell's formula as Univer keeps it: cells filled down share the one of their first cell, moved by an offset. */
export interface KeptFormula {
  readonly row: number;
  readonly column: number;
  /** With the leading "=", written out for this cell. */
  readonly formula: string;
  readonly shared: boolean;
}

/** Every formula of a sheet, zero-based, shared ones written out for their cell. */
export function sheetFormulas(book: UniverBook, sheetId: string): KeptFormula[] {
  const data = book.formulas.getSheetFormulaData(book.unitId, sheetId);
  const formulas: KeptFormula[] = [];
  new ObjectMatrix(data ?? {}).forValue((row, column, item) => {
    if (!item?.f) return;
    const { f, si, x = 0, y = 0 } = item;
    formulas.push({ row, column, formula: x || y ? book.lexer.moveFormulaRefOffset(f, x, y) : f, shared: !!si });
  });
  return formulas;
}

/** Gives the formulas of a sheet's cells without "="; shared ones are looked up in one go when the first is met. */
export function formulaReader(book: UniverBook, sheetId: string) {
  let shared: Map<string, string> | undefined;
  return (row: number, column: number, cell: Nullable<ICellData>): string | undefined => {
    let formula = cell?.f ?? undefined;
    if (formula === undefined && cell?.si) {
      shared ??= new Map(sheetFormulas(book, sheetId).map((kept) => [`${kept.row},${kept.column}`, kept.formula]));
      formula = shared.get(`${row},${column}`);
    }
    return formula?.startsWith('=') ? formula.slice(1) : undefined;
  };
}

/** What dynamic arrays of a sheet show in the cells beside them. */
export interface Spills {
  /** Undefined where nothing spills into the cell. */
  cell(row: number, column: number): Nullable<ICellData>;
  /** The whole of each array, its own cell included. */
  readonly ranges: readonly IRange[];
  /** What arrays would show that have no room and are #SPILL!. */
  readonly refused: readonly IRange[];
}

export function spillsOf(book: UniverBook, sheetId: string): Spills {
  const cells = book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId];
  const worksheet = book.worksheet(sheetId);
  const ranges: IRange[] = [];
  const refused: IRange[] = [];
  new ObjectMatrix(book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {}).forValue(
    (row, column, range) => {
      if (range) (worksheet.getCellRaw(row, column)?.v === '#SPILL!' ? refused : ranges).push(range);
    },
  );
  return {
    ranges,
    refused,
    cell: (row, column) => {
      const cell = cells?.[row]?.[column];
      return cell && ranges.some((range) => contains(range, row, column)) ? cell : undefined;
    },
  };
}

function contains({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
