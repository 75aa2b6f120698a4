import type { EngineEvent } from '../engine/engine';
import type { Book } from './book';
import { noteStructure } from './changeStructure';
import { STANDARD_HEIGHT, standardWidth, widthInPoints } from './edges';
import { followHeadings, growTables } from './followTables';
import { stretchOf } from './moveCharts';
import { followNewSheet, followRemovedSheet } from './removeSheet';
import { referencesToRenamedSheet } from './renameSheet';

/**
 * Keeps what stands beside the grid in step with what a person does in it: rows and columns that come and go, sheets
 * that are added, renamed and removed, typing in a cell.
 * @returns ends it
 */
export function followGrid(book: Book): () => void {
  let names = sheetNames(book);
  return book.engine.on((event) => {
    if (event.kind === 'rows' || event.kind === 'columns') followStructure(book, event);
    if (event.kind === 'cells' && event.byUser) {
      growTables(book, event.sheet, event.range);
      followHeadings(book, event.sheet, event.range);
    }
    if (event.kind === 'editing') book.cellEditMode = event.editing;
    if (event.kind === 'sheets') {
      followSheets(book, names);
      names = sheetNames(book);
    }
  });
}

function sheetNames(book: Book): Map<string, string> {
  return new Map(book.engine.sheets.map(({ id, name }) => [id, name]));
}

function followStructure(book: Book, event: EngineEvent & { kind: 'rows' | 'columns' }): void {
  const { kind: axis, sheet: id, action, first, count } = event;
  const sheet = book.engine.sheet(id);
  const beside = book.sheets.get(id);
  if (!sheet || !beside) return;
  const change = { sheet: id, axis, action, first, count };
  const stretch = stretchOf(sheet, change);
  // Removed rows can no longer be measured: the standard size stands in.
  const removed = count * (axis === 'rows' ? STANDARD_HEIGHT : widthInPoints(standardWidth(sheet), sheet));
  noteStructure(book, beside, change, action === 'insert' ? stretch : { ...stretch, length: -removed });
}

function followSheets(book: Book, known: ReadonlyMap<string, string>): void {
  const now = sheetNames(book);
  for (const [id, name] of known) {
    const newName = now.get(id);
    if (newName === undefined) {
      followRemovedSheet(book, id, name);
    } else if (newName !== name) referencesToRenamedSheet(book, name, newName);
  }
  for (const id of now.keys()) if (!book.sheets.has(id)) followNewSheet(book, id);
}
