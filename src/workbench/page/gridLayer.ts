import type { Book, BookSheet } from '../book/book';
import type { EngineSheet } from '../engine/engine';
import type { GridViewport, PixelBox } from '../engine/viewport';
import { element } from './element';
import { NextFrame } from './nextFrame';

/**
 * What is drawn over the cells of the active sheet because the grid has none of its own. It lets the mouse through, moves
 * with the cells and goes behind frozen rows and columns.
 */
export abstract class GridLayer {
  readonly element: HTMLElement;
  private readonly listening: readonly (() => void)[];
  private readonly drawing = new NextFrame(() => {
    this.cover();
    this.redraw();
  });

  constructor(
    name: string,
    protected readonly book: Book,
    private readonly viewport: GridViewport,
  ) {
    this.element = element('div', { className: `overGrid ${name}` });
    this.listening = [
      viewport.onChange(() => {
        this.cover();
        this.move();
      }),
      book.engine.on(() => this.redrawSoon()),
    ];
    this.redrawSoon();
  }

  /** Draws what the active sheet has now. */
  protected abstract redraw(): void;

  /** Puts what is drawn where its cells are now. */
  protected abstract move(): void;

  dispose(): void {
    for (const stop of this.listening) stop();
    this.drawing.callOff();
    this.element.remove();
  }

  /** Draws once, however much changed. */
  redrawSoon(): void {
    this.drawing.ask();
  }

  protected get sheet(): EngineSheet {
    return this.book.engine.activeSheet();
  }

  protected get beside(): BookSheet | undefined {
    return this.book.sheets.get(this.sheet.id);
  }

  /** Puts an element over cells, as far as they are seen. @param box points from the sheet's upper left corner */
  protected put(holder: HTMLElement, box: PixelBox): PixelBox {
    const placed = this.viewport.place(box);
    const cells = this.viewport.cells();
    place(holder, { ...placed, left: placed.left - cells.left, top: placed.top - cells.top });
    const { left, top } = placed.behind;
    holder.style.clipPath = left > 0 || top > 0 ? `inset(${top}px 0 0 ${left}px)` : '';
    return placed;
  }

  private cover(): void {
    place(this.element, this.viewport.cells());
  }
}

function place(holder: HTMLElement, box: PixelBox): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) holder.style[side] = `${box[side]}px`;
}
