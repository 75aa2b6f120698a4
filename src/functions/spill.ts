import type { FunctionResult } from '../report/functions/call';
import type { FunctionDeclaration } from '../report/functions/declaration';

export type Cell = string | number;
/** A single value, or rows of cells as Excel spills them. */
export type CellValue = Cell | Cell[][];

/** A function's result as Excel takes it: what is declared to spill is rows of cells, even where it is one cell. */
export function spill(result: FunctionResult, shape: FunctionDeclaration['returns']['shape']): CellValue {
  switch (shape) {
    case 'scalar':
      if (typeof result === 'object') throw new Error('A function declared as scalar answers a list.');
      return result;
    case 'row':
      return [cellsOf(result)];
    case 'rows':
      return listOf(result).map(cellsOf);
  }
}

function listOf(result: FunctionResult): readonly (Cell | readonly Cell[])[] {
  return typeof result === 'object' ? result : [result];
}

function cellsOf(row: FunctionResult): Cell[] {
  return listOf(row).flat();
}
