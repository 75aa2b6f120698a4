import type { Book } from './book';
import { changeStructure } from './changeStructure';

/** Removes rows; references to nothing but them become #REF!. */
export function removeRows(book: Book, sheet: string, first: number, count: number): void {
  changeStructure(book, { sheet, axis: 'rows', action: 'remove', first, count });
}
