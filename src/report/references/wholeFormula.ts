import { formulaTokens } from './formulaTokens';
import { rewriteFormula } from './rewriteFormula';
import type { SheetMaps } from './sheetMaps';
import { sheetsOfSpan } from './spanReference';

/** The formula as it must read after the fill; undefined where a row that goes takes a reference, or an end of one, along. */
export function followWhole(formula: string, homeSheet: string, maps: SheetMaps): string | undefined {
  const isCut = formulaTokens(formula).some((token) => {
    if (token.kind !== 'reference') return false;
    const { first, last = first } = token;
    const sheets = token.sheets.length > 1 ? sheetsOfSpan(token, maps) : [token.sheets[0] ?? homeSheet];
    return sheets.some((sheet) => {
      const map = maps.map(sheet);
      return map !== undefined && (map.isTakenOut(first.row) || map.isTakenOut(last.row));
    });
  });
  if (isCut) return undefined;
  const followed = rewriteFormula(formula, homeSheet, maps);
  return lostReferences(followed) > lostReferences(formula) ? undefined : followed;
}

function lostReferences(formula: string): number {
  return formula.split('#REF!').length;
}
