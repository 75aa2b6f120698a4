import type { Book } from './book';
import { changeStructure } from './changeStructure';

/** Inserts rows above a row; what stood there moves down. */
export function insertRows(book: Book, sheet: string, before: number, count: number): void {
  changeStructure(book, { sheet, axis: 'rows', action: 'insert', first: before, count });
}
