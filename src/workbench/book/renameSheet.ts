import { onSheet } from '../../report/references/cellAddress';
import { formulaTokens } from '../../report/references/formulaTokens';
import type { Book } from './book';
import { followReferences } from './followReferences';
import { sheetsOf } from '../references/followShift';
import { sameSheetName } from './sheetName';

/** Renames a sheet, in every reference to it as well. */
export function renameSheet(book: Book, id: string, newName: string): void {
  const oldName = book.engine.sheet(id)?.name;
  if (oldName === undefined || oldName === newName) return;
  book.engine.renameSheet(id, newName);
  referencesToRenamedSheet(book, oldName, newName);
}

/** Lets the formulas beside the grid follow a sheet's new name. */
export function referencesToRenamedSheet(book: Book, oldName: string, newName: string): void {
  followReferences(book, (formula) =>
    formulaTokens(formula)
      .map((token) => {
        if (token.kind !== 'reference' && token.kind !== 'columns') return token.text;
        const [sheet, last] = sheetsOf(token.prefix);
        if (sheet === undefined || last !== undefined || !sameSheetName(sheet, oldName)) return token.text;
        return `${sheetPrefix(newName)}${token.text.slice(token.prefix.length)}`;
      })
      .join(''),
  );
}

/** "Sheet1!", or "'Bảng 1'!" where the name needs quotes. */
export function sheetPrefix(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return isPlain ? `${name}!` : `${onSheet(name)}!`;
}
