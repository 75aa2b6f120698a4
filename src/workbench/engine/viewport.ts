/** Pixels from the upper left corner of the element that holds the grid. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box over the sheet as it is drawn now. */
export interface PlacedBox extends PixelBox {
  /** How many pixels of it, from its left and from its top, are scrolled behind frozen columns and rows. */
  readonly behind: Pick<PixelBox, 'left' | 'top'>;
}

/** Where the grid draws the active sheet, so that a page can lay something over it. Only a grid with a page has one. */
export interface GridViewport {
  /** The area of the cells, without the headings of rows and columns. */
  cells(): PixelBox;
  /** A box given in points from the sheet's upper left corner, as it is drawn now; it may lie outside of `cells()`. */
  place(box: PixelBox): PlacedBox;
  /** Called after the grid scrolls, zooms, changes its size, shows another sheet or moves rows or columns. */
  onChange(listener: () => void): () => void;
}
