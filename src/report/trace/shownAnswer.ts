import type { FunctionResult } from '../functions/declaration';
import type { CellValue } from '../workbook/snapshot';
import type { TracedCall } from './formulaTrace';
import { isOneCall } from './formulaReader';

/** How what a cell shows stands to what its functions answer when they are asked again; undefined where both agree. */
export type Disagreement =
  /** Its answer is awaited. */
  | { readonly kind: 'awaited' }
  /** The formula is one call, and that now answers something else. */
  | { readonly kind: 'differs'; readonly now: CellValue }
  /** An error that none of the functions answers. */
  | { readonly kind: 'error' };

const ERROR = /^#(?:N\/A|DIV\/0!|GETTING_DATA|[A-Z_]+[!?])$/;
const AWAITED: ReadonlySet<CellValue> = new Set(['#BUSY!', '#GETTING_DATA']);

/**
 * @param formula without "="
 * @param shown the cell's value; the code of an error
 */
export function disagreement(
  formula: string,
  calls: readonly TracedCall[],
  shown: CellValue,
): Disagreement | undefined {
  if (AWAITED.has(shown)) return { kind: 'awaited' };
  const outcome = calls[0]?.outcome;
  if (outcome && isOneCall(formula)) {
    const now = 'error' in outcome ? outcome.error : firstOf(outcome.value);
    return isSame(shown, now) ? undefined : { kind: 'differs', now };
  }
  const isError = typeof shown === 'string' && ERROR.test(shown);
  const isAnswered = calls.some((call) => call.outcome && 'error' in call.outcome && call.outcome.error === shown);
  return isError && !isAnswered ? { kind: 'error' } : undefined;
}

/** What stands in the cell of the formula where the answer spills. */
function firstOf(result: FunctionResult): CellValue {
  if (typeof result !== 'object') return result;
  const [first = ''] = result;
  return typeof first === 'object' ? (first[0] ?? '') : first;
}

/** Two calculations of one figure may differ in the last digit; an empty text is an empty cell. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return (a ?? '') === (b ?? '');
}
