/** A drawn chart for documents that hold no SVG. */
export interface Picture {
  readonly png: Uint8Array;
  /** In CSS pixels, as the SVG states them; the PNG holds more for print. */
  readonly width: number;
  readonly height: number;
}

/** Pixels of a PNG for each of the SVG's: sharp in print at the width of a page. */
export const PIXEL_RATIO = 2.5;
