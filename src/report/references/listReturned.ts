import { aggregateArguments } from './formulaArguments';
import type { ReferenceToken } from './formulaToken';
import { formulaTokens } from './formulaTokens';
import type { ReferenceHabits } from './rewriteFormula';
import { RowMap } from './rowMap';
import { followOn } from './spanReference';

/** A list that comes back, by its first entry after the fill. */
export interface ReturnedList {
  readonly first: number;
  readonly height: number;
  readonly count: number;
}

/** What a reference to a list's one entry reads once the list stands in several, as if it had grown in the sheet. */
export function grownReference(token: ReferenceToken, list: ReturnedList, means: 'list' | 'entry'): string {
  const { first, height, count } = list;
  const to = first + height - 1;
  const map = new RowMap([
    { kind: 'band', from: first, to, bodyFrom: first, height, oldCount: 1, newCount: count, columns: [] },
  ]);
  return followOn(token, map, means === 'list');
}

/** Which references of a formula mean all of a list that stands once, in the order of `slottedFormula`. */
export function meansLists(formula: string, { singleCells }: ReferenceHabits): readonly boolean[] {
  const tokens = formulaTokens(formula);
  const { references, starts } = aggregateArguments(tokens, singleCells === 'extend');
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'reference') return token.text.endsWith('#REF!') ? [false] : [];
    return [references.has(index) || (singleCells === 'extend' && !starts.has(index))];
  });
}
