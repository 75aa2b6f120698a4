import { parseRange } from '../../../report/references/cellAddress';

const LONGEST = 255;

/** What Excel takes as a name: no spaces, not like a cell, not R or C. */
export function isName(name: string): boolean {
  if (name.length > LONGEST || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  return parseRange(name) === undefined && !/^(?:r\d*c?\d*|c\d*)$/i.test(name);
}
