import { matchKey } from '../kpi/textKey';
import { isQuantity, type Value } from '../kpi/value';

/** Whether two values in one unit say the same: the same number with the same claim, however it is worded. */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind === 'text') return b.kind === 'text' && matchKey(a.text) === matchKey(b.text);
  if (a.kind === 'rank') return b.kind === 'rank' && a.rank === b.rank;
  if (a.kind === 'range') return b.kind === 'range' && sameNumber(a.low, b.low) && sameNumber(a.high, b.high);
  return isQuantity(a) && isQuantity(b) && a.kind === b.kind && sameNumber(a.number, b.number);
}

/** Conversion between units leaves errors in the last binary digits. */
function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
