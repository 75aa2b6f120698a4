import { LETTERS, WORD } from '../../kpi/letters';

/** A name in a marker, at the place where the pattern is set: a code, a field, a list, an argument. */
export const NAME = new RegExp(`[${LETTERS}_][${WORD}]*`, 'y');
