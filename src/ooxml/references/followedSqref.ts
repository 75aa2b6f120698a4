import { parseRange, rangeName } from '../../report/references/cellAddress';
import { refsOf, rewriteSqref } from '../../report/references/rewriteRanges';
import { ownMap, type ReferenceContext } from './context';

/** A list of ranges after the fill; "" when all of it goes. */
export function followedSqref(sqref: string, context: ReferenceContext): string {
  const map = ownMap(context);
  if (!map) return sqref;
  const followed = rewriteSqref(sqref, map);
  if (!context.restores || followed === sqref) return followed;
  return refsOf(followed).map(plainRef).join(' ');
}

/** "B5" for "B5:B5", as Excel has it. */
function plainRef(ref: string): string {
  const range = parseRange(ref);
  return range ? rangeName(range) : ref;
}
