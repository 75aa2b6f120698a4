import type { Book, BookName } from './book';

const waiting = new WeakSet<Book>();

/**
 * Gives the grid the names that formulas may use, once after all changes made together: add-ins make hidden names by the
 * hundred. Whoever is about to write formulas calls `flushNames` first.
 */
export function publishNames(book: Book): void {
  if (waiting.has(book)) return;
  waiting.add(book);
  queueMicrotask(() => flushNames(book));
}

export function flushNames(book: Book): void {
  if (!waiting.delete(book)) return;
  const global = new Set(book.names.filter(({ sheet }) => sheet === undefined).map(({ name }) => name.toLowerCase()));
  // The grid knows names of the workbook only; one that is local to a sheet stands in where it hides none of them.
  const usable = book.names.filter(
    (name) => !isMark(name) && (name.sheet === undefined || !global.has(name.name.toLowerCase())),
  );
  book.engine.defineNames(usable);
}

/** Hidden names that begin with "_" mark places for programs; hundreds of them would slow down every calculation. */
function isMark({ name, visible }: BookName): boolean {
  return !visible && name.startsWith('_');
}
