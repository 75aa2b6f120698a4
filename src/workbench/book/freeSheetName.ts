import type { Book } from './book';
import { nameKey } from '../../ooxml/workbook/nameKey';
import { LONGEST_SHEET_NAME } from './sheetName';

/** A sheet's name, numbered as Excel numbers copies where it is taken: "Bảng 1 (2)". */
export function freeSheetName({ engine }: Book, name: string): string {
  const taken = new Set(engine.sheets.map((sheet) => nameKey(sheet.name)));
  let free = name;
  for (let number = 2; taken.has(nameKey(free)); number++) {
    const suffix = ` (${number})`;
    free = name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return free;
}
