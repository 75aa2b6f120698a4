import type { SheetText } from './sheetText';

const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;

/** Numbers of the rows that are hidden; most sheets hide nothing and are told so at once. */
export function hiddenRows(sheet: SheetText): readonly number[] {
  if (!sheet.text.includes('hidden')) return [];
  const { grid } = sheet;
  return Array.from({ length: grid.rowCount }, (_, index) => index)
    .filter((index) => isHidden(sheet, index))
    .map((index) => grid.rowNumbers.at(index));
}

/** @param index of the row in the grid */
export function isHidden({ text, grid }: SheetText, index: number): boolean {
  return HIDDEN.test(text.slice(grid.rowStarts.at(index), grid.rowBodies.at(index)));
}

/** A row's attributes for a row that is to be seen. */
export function withoutHidden(attributes: string): string {
  return attributes.replace(HIDDEN, '');
}
