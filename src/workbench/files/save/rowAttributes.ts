import type { RowShape } from '../open/sheetShape';
import type { SavedSheet, SheetSource } from './savedSheet';

/** Grids count in pixels, files in points. */
const HALF_A_PIXEL = 0.4;

/** Whether a row is as high as in the file, and hidden or not as there. @param before its place there */
export function sameRow({ grid, source }: SavedSheet, row: number, before: number | undefined): boolean {
  const old = openedRow(source, before);
  const height = grid.rowHeight(row);
  if (grid.rowHidden(row) !== (old?.hidden ?? false)) return false;
  if (height === undefined || old?.height === undefined) return height === old?.height;
  return Math.abs(height - old.height) < HALF_A_PIXEL;
}

/** The attributes of a row's tag behind its number, with the height and visibility the grid has. */
export function rowAttributes(
  { grid, source }: SavedSheet,
  row: number,
  before: number | undefined,
  old: string,
): string {
  const known = openedRow(source, before);
  const height = grid.rowHeight(row);
  let attributes = old.replace(/\shidden\s*=\s*("[^"]*"|'[^']*')/, '');
  if (height === undefined || known?.height === undefined || Math.abs(height - known.height) >= HALF_A_PIXEL) {
    attributes = attributes.replace(/\s(ht|customHeight)\s*=\s*("[^"]*"|'[^']*')/g, '');
    if (height !== undefined) attributes = `" ht="${height}" customHeight="1"${attributes.slice(1)}`;
  }
  return grid.rowHidden(row) ? `" hidden="1"${attributes.slice(1)}` : attributes;
}

/** Of sheets from other files no row is taken over as it is written there. */
function openedRow(source: SheetSource | undefined, before: number | undefined): RowShape | undefined {
  return before === undefined || !source?.isOwn ? undefined : source.shape.rows.get(before);
}
