/** Cell addresses as Excel writes them: columns as letters, one-based rows. */
import type { CellRange } from '../workbook/snapshot';

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  if (column <= 26) return ALPHABET.charAt(column - 1);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = ALPHABET.charAt((rest - 1) % 26) + letters;
  }
  return letters;
}

/** "A" → 1, "ab" → 28; 0 where the text is not a column of a sheet. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    const capital = letters.charCodeAt(at) & ~32;
    if (capital < 65 || capital > 90) return 0;
    column = column * 26 + capital - 64;
  }
  return column <= LAST_COLUMN ? column : 0;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "B6" for one cell, "B6:D9" for more. */
export function rangeName(range: CellRange): string {
  const first = cellName(range.firstRow, range.firstColumn);
  if (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn) return first;
  return `${first}:${cellName(range.lastRow, range.lastColumn)}`;
}

/** A cell or range with or without "$", corners in any order; undefined for anything else, whole rows and columns too. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return undefined;
  const column = columnNumber(match[1] as string);
  const row = Number(match[2]);
  const otherColumn = match[3] === undefined ? column : columnNumber(match[3]);
  const otherRow = match[4] === undefined ? row : Number(match[4]);
  const range = {
    firstRow: Math.min(row, otherRow),
    lastRow: Math.max(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastColumn: Math.max(column, otherColumn),
  };
  return range.firstRow > 0 && range.lastRow <= LAST_ROW && range.firstColumn > 0 ? range : undefined;
}

/** A cell or range with its sheet, as Excel writes it: a quote inside the sheet's name is doubled. No cell: the sheet alone. */
export function onSheet(sheet: string, cell?: string): string {
  return `'${sheet.replaceAll("'", "''")}'${cell === undefined || cell === '' ? '' : `!${cell}`}`;
}
