/** Where cells lie on the sheet, in points, as charts are placed. */
import type { EngineSheet } from '../engine/engine';

/** Points; 20 pixels, the height of Calibri 11. */
export const STANDARD_HEIGHT = 15;
/** Characters of the default font with their margin, as files have it: 64 pixels. */
export const STANDARD_WIDTH = 9.140625;

/** Pixels a digit of the default font takes. */
const DIGIT_WIDTH = 7;
const POINTS_A_PIXEL = 0.75;

/** @param characters width in characters, margin included, as files have it */
export function widthInPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
  return pixels * POINTS_A_PIXEL;
}

export function widthInCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  return Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256;
}

/** Height as shown: 0 for a hidden row. */
export function heightOf(sheet: EngineSheet, row: number): number {
  return sheet.rowHidden(row) ? 0 : (sheet.rowHeight(row) ?? STANDARD_HEIGHT);
}

export function widthOf(sheet: EngineSheet, column: number): number {
  return sheet.columnHidden(column) ? 0 : widthInPoints(sheet.columnWidth(column) ?? STANDARD_WIDTH);
}

export function heightOfRows(sheet: EngineSheet, first: number, count: number): number {
  let height = 0;
  for (let row = first; row < first + count; row++) height += heightOf(sheet, row);
  return height;
}

export function widthOfColumns(sheet: EngineSheet, first: number, count: number): number {
  let width = 0;
  for (let column = first; column < first + count; column++) width += widthOf(sheet, column);
  return width;
}
