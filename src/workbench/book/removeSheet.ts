import { formulaTokens } from '../../report/references/formulaTokens';
import type { Book, BookSheet } from './book';
import { copyBeside } from './copyBeside';
import { newBookSheet } from './createBook';
import { followReferences } from './followReferences';
import { publishNames } from './publishNames';
import { sheetsOf } from '../references/followShift';
import { sameSheetName } from './sheetName';

/** Removes a sheet with all that stands on it; references to it become #REF!. */
export function removeSheet(book: Book, id: string): void {
  const name = book.engine.sheet(id)?.name;
  if (name === undefined) return;
  book.engine.removeSheet(id);
  followRemovedSheet(book, id, name);
}

/** What follows beside the grid from a sheet being gone there. */
export function followRemovedSheet(book: Book, id: string, name: string): void {
  const beside = book.sheets.get(id);
  if (!beside) return;
  book.sheets.delete(id);
  const before = book.names.map((each) => ({ name: each, formula: each.formula }));
  book.names = book.names.filter(({ sheet }) => sheet !== id);
  followReferences(book, (formula) => withoutSheet(formula, name));
  const names = before.filter(({ name: each, formula }) => each.sheet === id || each.formula !== formula);
  book.removed.set(id, { beside, names });
}

/** A sheet is in the grid that the book does not have: a new one, a duplicate, or one that undo has brought back as it was. */
export function followNewSheet(book: Book, id: string): void {
  const { beside, names = [] } = book.removed.get(id) ?? {};
  book.removed.delete(id);
  book.sheets.set(id, beside ?? newBeside(book, id));
  for (const { name, formula } of names) {
    if (name.sheet === id) book.names.push(name);
    // Whoever gave the name another meaning since then means that.
    if (name.formula.includes('#REF!')) name.formula = formula;
  }
  if (names.length > 0) publishNames(book);
}

function newBeside(book: Book, id: string): BookSheet {
  const made = newBookSheet(id);
  const original = book.sheets.get(book.engine.sheet(id)?.duplicateOf ?? '');
  return original ? copyBeside(original, made) : made;
}

function withoutSheet(formula: string, name: string): string {
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== 'reference' && token.kind !== 'columns') return token.text;
      const [sheet, last] = sheetsOf(token.prefix);
      return sheet !== undefined && last === undefined && sameSheetName(sheet, name) ? '#REF!' : token.text;
    })
    .join('');
}
