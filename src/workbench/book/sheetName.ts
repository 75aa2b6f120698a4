import { nameKey } from '../../ooxml/workbook/nameKey';

export function sameSheetName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

export const LONGEST_SHEET_NAME = 31;

/** What Excel takes as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_SHEET_NAME && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
}
