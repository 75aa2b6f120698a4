import type { Book } from './book';
import type { CellShift } from '../references/cellShift';

/** @param sheet the grid's id of the sheet on which cells have moved */
export type CellMoveListener = (sheet: string, shift: CellShift) => void;

const listeners = new WeakMap<Book, Set<CellMoveListener>>();

/** Tells whoever holds places on sheets that cells have moved, whoever moved them. @returns ends it */
export function onCellsMoved(book: Book, listener: CellMoveListener): () => void {
  const all = listeners.get(book) ?? new Set();
  listeners.set(book, all.add(listener));
  return () => all.delete(listener);
}

export function tellCellsMoved(book: Book, sheet: string, shift: CellShift): void {
  for (const listener of listeners.get(book) ?? []) listener(sheet, shift);
}
