/**
 * Lets the references of a formula follow the rows of a plan. Excel itself extends a reference only when rows are put
 * inside it; a list that starts as one row needs more, and what a formula means decides: see `rewriteFormula`.
 */
import { aggregateArguments } from './formulaArguments';
import { followReference, followUnion, type Followed, type FollowRules } from './followReference';
import { formulaTokens, type FormulaToken, type ReferenceToken } from './formulaTokens';
import { followSpan } from './spanReference';
import type { SheetMaps } from './sheetMaps';

/** The copy of a band's body that a formula stands in. */
export interface BodyPlace {
  /** Row of the original before the fill, on the formula's own sheet; it lies in a band. */
  readonly row: number;
  /** Zero-based repetition the copy belongs to after the fill. */
  readonly repetition: number;
}

/** How references outside cells differ from those in cells. */
export interface ReferenceHabits {
  /** `extend`: a single cell of a one-row list means the whole list, wherever it stands (chart series, defined names). */
  readonly singleCells?: 'extend';
  /** `keep`: a stretch along one row of a list means that row only (a chart series along a row). */
  readonly rowStretches?: 'keep';
  /** `keep`: references without "$" before the row are offsets, not places, and stay (defined names). */
  readonly relativeRows?: 'keep';
  /** `keep`: the row above a list is that very row for every entry (targets of hyperlinks, sparklines). */
  readonly rowAbove?: 'keep';
}

/**
 * The formula as it must read after the fill; the same string where nothing changes.
 *
 * - What is outside every band moves with its row; what goes entirely becomes `#REF!`.
 * - A range that reaches a band's last repetition grows and shrinks with the band, also when the band was one row.
 * - A single cell of a one-row band grows to the whole band where it is an argument of an aggregate function
 *   (`SUM(D25)`); elsewhere it stays with the first repetition.
 * - In a copy of a band's body (`at`), a relative row of the body is that copy's row, an absolute one the band's first
 *   or last, so that `SUM(C$25:C25)` is a running sum. A relative cell of another band with as many repetitions steps
 *   along with the copies, and so does the row above the list (`N(D24)+C25`): as in Excel's fill-down the first copy
 *   looks at that row and every other one at the copy above itself. Relative rows further up stay.
 * - Of a body several rows high, an aggregate takes the same rows of each repetition.
 *
 * @param formula without "="
 * @param homeSheet sheet that references without a sheet mean
 */
export function rewriteFormula(
  formula: string,
  homeSheet: string,
  maps: SheetMaps,
  options: ReferenceHabits & { readonly at?: BodyPlace } = {},
): string {
  return formulaCopies(formula, homeSheet, maps, options.at?.row, options)(options.at?.repetition ?? 0);
}

/**
 * `rewriteFormula` for the many copies of one formula: it is read once, then told for each zero-based repetition.
 * @param row row of the original before the fill where it stands in a band's body
 */
export function formulaCopies(
  formula: string,
  homeSheet: string,
  maps: SheetMaps,
  row?: number,
  habits: ReferenceHabits = {},
): (repetition: number) => string {
  const tokens = formulaTokens(formula);
  const { references, starts, unions } = aggregateArguments(tokens, habits.singleCells === 'extend');
  const own = row === undefined ? undefined : maps.map(homeSheet)?.bandRow(row);
  const pieces: Followed[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    const union = unions.get(index);
    const whole = union && followedUnion(union.members, homeSheet, maps);
    if (whole !== undefined) {
      pieces.push(whole);
      index = union?.end ?? index;
    } else if (token.kind === 'reference') {
      const rules = {
        own,
        wholeLists: (habits.singleCells === 'extend' && !starts.has(index)) || references.has(index),
        keepRowStretches: habits.rowStretches === 'keep',
        keepRelativeRows: habits.relativeRows === 'keep',
        keepRowAbove: habits.rowAbove === 'keep',
      };
      pieces.push(followed(token, homeSheet, maps, rules));
    } else pieces.push(token.text);
  }
  return (repetition) => {
    let rewritten = '';
    for (const piece of pieces) rewritten += typeof piece === 'string' ? piece : piece(repetition);
    return rewritten === formula ? formula : rewritten;
  };
}

function followedUnion(members: readonly ReferenceToken[], homeSheet: string, maps: SheetMaps): string | undefined {
  const [sheet = homeSheet, lastSheet] = members[0]?.sheets ?? [];
  const map = lastSheet === undefined ? maps.map(sheet) : undefined;
  return map && followUnion(members, map);
}

function followed(token: ReferenceToken, homeSheet: string, maps: SheetMaps, rules: FollowRules): Followed {
  const [sheet = homeSheet, lastSheet] = token.sheets;
  if (lastSheet === undefined) {
    const map = maps.map(sheet);
    return map ? followReference(token, map, rules) : token.text;
  }
  return followSpan(token, maps, rules) ?? token.text;
}
