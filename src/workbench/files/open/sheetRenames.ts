import { formulaTokens } from '../../../report/references/formulaTokens';
import { sheetsOf } from '../../references/followShift';
import { sheetPrefix } from '../../book/renameSheet';
import { nameKey } from '../../../ooxml/workbook/nameKey';

/** New names of sheets by the key of the old one. */
export type SheetRenames = ReadonlyMap<string, string>;

/** The formula with references to renamed sheets following; the same string where nothing changes. */
export function withRenamedSheets(formula: string, renames: SheetRenames): string {
  if (renames.size === 0 || !formula.includes('!')) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== 'reference' && token.kind !== 'columns') return token.text;
      const sheets = sheetsOf(token.prefix);
      const renamed = sheets.map((sheet) => renames.get(nameKey(sheet)) ?? sheet);
      if (renamed.every((sheet, at) => sheet === sheets[at])) return token.text;
      const rest = token.text.slice(token.prefix.length);
      return `${sheetPrefix(renamed.join(':'))}${rest}`;
    })
    .join('');
}
