import { heightOf, heightOfRows, widthOf, widthOfColumns } from '../../book/edges';
import type { Book, BookComment } from '../../book/book';
import { contains } from '../../book/rectangles';
import type { EngineSheet } from '../../engine/engine';
import type { GridViewport, PixelBox } from '../../engine/viewport';
import { element } from '../element';

/** Pixels between a cell and its comment. */
const GAP = 8;

/**
 * The comments of the active sheet over the grid, which has none of its own: a mark in the corner of each cell, and the
 * text beside the selected one.
 */
export class CommentLayer {
  readonly element = element('div', { className: 'comments' });
  private readonly listening: readonly (() => void)[];
  /** The frame that the next drawing waits for; 0 for none. */
  private redrawing = 0;

  constructor(
    private readonly book: Book,
    private readonly viewport: GridViewport,
  ) {
    this.listening = [viewport.onChange(() => this.redraw()), book.engine.on(() => this.redrawSoon())];
    this.redraw();
  }

  dispose(): void {
    for (const stop of this.listening) stop();
    cancelAnimationFrame(this.redrawing);
    this.element.remove();
  }

  /** Draws once, however much changed. */
  redrawSoon(): void {
    this.redrawing ||= requestAnimationFrame(() => {
      this.redrawing = 0;
      this.redraw();
    });
  }

  private redraw(): void {
    const { engine, sheets } = this.book;
    const sheet = engine.activeSheet();
    const cells = this.viewport.cells();
    for (const side of ['left', 'top', 'width', 'height'] as const) this.element.style[side] = `${cells[side]}px`;
    const selected = engine.selection();
    this.element.replaceChildren(
      ...(sheets.get(sheet.id)?.comments ?? []).flatMap((comment) => {
        const box = this.boxOf(comment, sheet, cells);
        if (!box) return [];
        const isSelected =
          selected.sheet === sheet.id && comment.ranges.some((range) => contains(selected.range, range));
        return [markAt(box), ...(isSelected ? [textAt(box, comment.text)] : [])];
      }),
    );
  }

  private boxOf({ ranges: [range] }: BookComment, sheet: EngineSheet, cells: PixelBox): PixelBox | undefined {
    if (!range) return undefined;
    const { firstRow, firstColumn } = range;
    const box = this.viewport.place({
      left: widthOfColumns(sheet, 1, firstColumn - 1),
      top: heightOfRows(sheet, 1, firstRow - 1),
      width: widthOf(sheet, firstColumn),
      height: heightOf(sheet, firstRow),
    });
    return { ...box, left: box.left - cells.left, top: box.top - cells.top };
  }
}

function markAt({ left, top, width }: PixelBox): HTMLElement {
  const mark = element('div', { className: 'commentMark' });
  mark.style.left = `${left + width}px`;
  mark.style.top = `${top}px`;
  return mark;
}

function textAt({ left, top, width }: PixelBox, text: string): HTMLElement {
  const note = element('div', { className: 'commentText', role: 'note' });
  note.textContent = text;
  note.style.left = `${left + width + GAP}px`;
  note.style.top = `${top}px`;
  return note;
}
