import type { CellRange } from '../../report/workbook/snapshot';
import type { EngineSheet } from '../engine/engine';
import type { Book } from './book';

/** What is pasted, as Office.js names it. */
export type CopyType = 'All' | 'Formats' | 'Formulas' | 'Values';

/** One pasting: the cells copied and the places that each get all of them. */
export interface Copy {
  readonly book: Book;
  readonly from: EngineSheet;
  readonly to: EngineSheet;
  readonly source: CellRange;
  readonly tiles: readonly CellRange[];
  readonly transpose: boolean;
}
