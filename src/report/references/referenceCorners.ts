import type { ReferenceToken } from './formulaToken';

/** Which corner of a reference, in the order they are typed. */
export type Side = 'first' | 'last';

/** Which end of a stretch of rows. */
export type End = 'upper' | 'lower';

const sides: readonly Side[] = ['first', 'last'];

/** A single cell has one corner. */
export function cornersOf({ last }: ReferenceToken): readonly Side[] {
  return last ? sides : ['first'];
}

/** Whether the lower corner stands first (`A9:A5`). */
export function isReversed({ first, last }: ReferenceToken): boolean {
  return last !== undefined && first.row > last.row;
}

/** The end of its rows that a corner is. */
export function endOf(reference: ReferenceToken, side: Side): End {
  return (side === 'first') === isReversed(reference) ? 'lower' : 'upper';
}

/** Whether a corner has no "$" before its row: in a defined name such a reference is an offset, not a place. */
export function isRelative({ first, last = first }: ReferenceToken): boolean {
  return !first.rowAbsolute || !last.rowAbsolute;
}
