import { formulaTokens } from '../../report/references/formulaTokens';
import type { Book } from './book';
import { followReferences } from './followReferences';
import { sheetsOf } from './followShift';
import { sameSheetName } from './sheetName';

/** Removes a sheet with all that stands on it; references to it become #REF!. */
export function removeSheet(book: Book, id: string): void {
  const name = book.engine.sheet(id)?.name;
  if (name === undefined) return;
  book.engine.removeSheet(id);
  book.sheets.delete(id);
  referencesToRemovedSheet(book, id, name);
}

/** What follows from a sheet being gone, for the formulas beside the grid. */
export function referencesToRemovedSheet(book: Book, id: string, name: string): void {
  book.names = book.names.filter(({ sheet }) => sheet !== id);
  followReferences(book, (formula) =>
    formulaTokens(formula)
      .map((token) => {
        if (token.kind !== 'reference' && token.kind !== 'columns') return token.text;
        const [sheet, last] = sheetsOf(token.prefix);
        return sheet !== undefined && last === undefined && sameSheetName(sheet, name) ? '#REF!' : token.text;
      })
      .join(''),
  );
}
