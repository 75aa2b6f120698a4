/** Cell addresses as Excel writes them: columns as letters, one-based rows. */
import { isDigit, isLetter } from '../../kpi/letters';
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

/** A cell as written in a text. */
export interface WrittenCell {
  /** With its "$". */
  readonly column: string;
  readonly rowAbsolute: boolean;
  readonly digits: string;
  /** Where it ends. */
  readonly to: number;
}

/** The cell that is written at an offset of a text, with or without "$"; undefined where something else stands. */
export function cellAt(text: string, from: number): WrittenCell | undefined {
  const letters = behindDollar(text, from);
  let columnTo = letters;
  while (isLetter(text.charCodeAt(columnTo))) columnTo++;
  const rowFrom = behindDollar(text, columnTo);
  const to = behindDigits(text, rowFrom);
  if (columnTo === letters || columnTo > letters + 3 || to === rowFrom || to > rowFrom + 7) return undefined;
  return {
    column: text.slice(from, columnTo),
    rowAbsolute: rowFrom > columnTo,
    digits: text.slice(rowFrom, to),
    to,
  };
}

/** Behind the digits that begin at an offset. */
export function behindDigits(text: string, from: number): number {
  let to = from;
  while (isDigit(text.charCodeAt(to))) to++;
  return to;
}

export function behindDollar(text: string, at: number): number {
  return text.charCodeAt(at) === 36 ? at + 1 : at;
}

/** A cell or range with or without "$", corners in any order; undefined for anything else, whole rows and columns too. */
export function parseRange(text: string): CellRange | undefined {
  const first = cellAt(text, 0);
  if (!first) return undefined;
  const isRange = text.charAt(first.to) === ':';
  const last = isRange ? cellAt(text, first.to + 1) : first;
  if (last?.to !== text.length) return undefined;
  const column = columnNumber(first.column.replace('$', ''));
  const row = Number(first.digits);
  const otherColumn = isRange ? columnNumber(last.column.replace('$', '')) : column;
  const otherRow = Number(last.digits);
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
