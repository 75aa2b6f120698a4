/** Where cells lie on the sheet, in points, as charts are placed. */
import { standardColumnPixels } from '../engine/digitWidth';
import type { EngineSheet } from '../engine/engine';

/** Points; 20 pixels, the height of Calibri 11. */
export const STANDARD_HEIGHT = 15;
const POINTS_A_PIXEL = 0.75;

/** Characters of the default font with their margin, as files have it: 9.140625 with Calibri 11. */
export function standardWidth({ digitWidth }: EngineSheet): number {
  return inCharacters(standardColumnPixels(digitWidth), digitWidth);
}

/** @param characters width in characters, margin included, as files have it */
export function widthInPoints(characters: number, { digitWidth }: EngineSheet): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  return pixels * POINTS_A_PIXEL;
}

export function widthInCharacters(points: number, { digitWidth }: EngineSheet): number {
  return inCharacters(Math.round(points / POINTS_A_PIXEL), digitWidth);
}

function inCharacters(pixels: number, digitWidth: number): number {
  return Math.trunc((pixels / digitWidth) * 256) / 256;
}

/** Height as shown: 0 for a hidden row. */
export function heightOf(sheet: EngineSheet, row: number): number {
  return sheet.rowHidden(row) ? 0 : (sheet.rowHeight(row) ?? STANDARD_HEIGHT);
}

export function widthOf(sheet: EngineSheet, column: number): number {
  return sheet.columnHidden(column) ? 0 : widthInPoints(sheet.columnWidth(column) ?? standardWidth(sheet), sheet);
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
