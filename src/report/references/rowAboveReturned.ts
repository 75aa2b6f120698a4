/** Formulas of a list that comes back, where they look at the row above it: filled down as in `RowMap.rowAbove`. */
import { formulaTokens, type Corner, type ReferenceToken } from './formulaTokens';

/**
 * @param formula as it reads in the first entry, with rows where they stand afterwards
 * @param row where the copy stands, the place `index` among the rows that come back
 * @param origins see `InsertChange.origins`
 */
export function filledDownFromAbove(formula: string, row: number, index: number, origins: readonly number[]): string {
  const first = firstPlace(index, origins);
  const height = first === undefined ? 0 : origins.indexOf(origins[first] as number, first + 1) - first;
  if (first === undefined || index < first + height) return formula;
  const above = row - index + first - 1;
  const step = Math.floor((index - first) / height) * height;
  return formulaTokens(formula)
    .map((token) =>
      token.kind === 'reference' && token.sheets.length === 0 ? stepped(token, above, step) : token.text,
    )
    .join('');
}

/** Where the list begins to which a row belongs that comes back several times; undefined for a row that comes once. */
function firstPlace(index: number, origins: readonly number[]): number | undefined {
  const repeats = (origin: number): boolean => origins.indexOf(origin) !== origins.lastIndexOf(origin);
  let origin = origins[index] ?? index;
  if (!repeats(origin)) return undefined;
  // Rows of one entry stand one below the other already in the first.
  while (repeats(origin - 1) && origins.indexOf(origin - 1) === origins.indexOf(origin) - 1) origin -= 1;
  return origins.indexOf(origin);
}

function stepped(token: ReferenceToken, above: number, step: number): string {
  const { first, last = first, prefix, joint } = token;
  const isAbove = (corner: Corner): boolean => !corner.rowAbsolute && corner.row === above;
  if (!isAbove(last) || !(first.rowAbsolute || isAbove(first))) return token.text;
  const corner = (at: Corner): string =>
    `${at.column}${at.rowAbsolute ? '$' : ''}${isAbove(at) ? at.row + step : at.row}`;
  return prefix + corner(first) + (token.last ? joint + corner(last) : '');
}
