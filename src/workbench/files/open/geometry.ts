import type { EngineSheet } from '../../engine/engine';
import { heightOfRows, widthOfColumns } from '../../book/edges';

/** English metric units, in which drawings measure, in a point. */
export const EMU_PER_POINT = 12700;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A corner of an anchor: zero-based column and row, and the distance from their edges in EMU. */
export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** Points from the sheet's upper left corner. */
export function pointOf(sheet: EngineSheet, corner: Corner): { readonly left: number; readonly top: number } {
  return {
    left: widthOfColumns(sheet, 1, corner.column) + corner.columnOffset / EMU_PER_POINT,
    top: heightOfRows(sheet, 1, corner.row) + corner.rowOffset / EMU_PER_POINT,
  };
}

/** The corner at a place; the counterpart of `pointOf`. */
export function cornerAt(sheet: EngineSheet, left: number, top: number): Corner {
  const [column, columnOffset] = stepTo(left, (at) => widthOfColumns(sheet, at, 1));
  const [row, rowOffset] = stepTo(top, (at) => heightOfRows(sheet, at, 1));
  return { column, columnOffset, row, rowOffset };
}

const FARTHEST = 100_000;

function stepTo(place: number, sizeOf: (at: number) => number): readonly [number, number] {
  let rest = Math.max(0, place);
  for (let at = 1; at < FARTHEST; at++) {
    const size = sizeOf(at);
    if (rest < size) return [at - 1, Math.round(rest * EMU_PER_POINT)];
    rest -= size;
  }
  return [FARTHEST - 1, 0];
}
