import type { Book } from './book';
import { changeStructure } from './changeStructure';

/** Inserts columns to the left of a column; what stood there moves right. */
export function insertColumns(book: Book, sheet: string, before: number, count: number): void {
  changeStructure(book, { sheet, axis: 'columns', action: 'insert', first: before, count });
}
