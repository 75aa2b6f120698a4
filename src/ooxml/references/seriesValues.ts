import { parseRange } from '../../report/references/cellAddress';
import { formulaTokens } from '../../report/references/formulaTokens';
import type { CachedValue, ReferenceContext } from './context';

/** The values a chart reference covers, row by row. */
export interface SeriesValues {
  readonly values: readonly CachedValue[];
  /** Columns of the range; 1 for a list of ranges. */
  readonly columns: number;
}

/**
 * Values of a series reference after the fill: `Sheet!$A$1:$A$9` or a list of them in parentheses. `stale` where the
 * reference is a name for changed cells, `unknown` where nothing can be said.
 */
export function seriesValues(formula: string, context: ReferenceContext): SeriesValues | 'stale' | 'unknown' {
  const tokens = formulaTokens(formula);
  const values: CachedValue[] = [];
  let columns = 1;
  let ranges = 0;
  for (const token of tokens) {
    if (token.kind === 'open' || token.kind === 'close' || token.kind === 'comma' || token.kind === 'space') continue;
    const [sheet] = token.kind === 'reference' ? token.sheets : [];
    const range = parseRange(token.text.slice(token.text.lastIndexOf('!') + 1));
    if (sheet === undefined || !range) return isStaleName(formula, context) ? 'stale' : 'unknown';
    const known = context.values?.(sheet, range);
    if (!known) return 'unknown';
    values.push(...known);
    ranges++;
    columns = range.lastColumn - range.firstColumn + 1;
  }
  if (ranges === 0) return 'unknown';
  return { values, columns: ranges === 1 ? columns : 1 };
}

/** Whether two references to series cover as many rows. */
export function coversAsMuch(one: string, other: string): boolean {
  return one === other || rowCount(one) === rowCount(other);
}

function rowCount(formula: string): number | undefined {
  let rows = 0;
  for (const token of formulaTokens(formula)) {
    if (token.kind === 'reference') rows += Math.abs((token.last ?? token.first).row - token.first.row) + 1;
    else if (token.kind === 'other') return undefined;
  }
  return rows;
}

function isStaleName(formula: string, context: ReferenceContext): boolean {
  const sheet = context.sheetOfName?.(formula.slice(formula.lastIndexOf('!') + 1));
  return sheet !== undefined && (context.isChanged?.(sheet) ?? context.maps.map(sheet) !== undefined);
}
