import { heightOf, heightOfRows, widthOf, widthOfColumns } from '../../book/edges';
import type { Book, BookComment } from '../../book/book';
import { contains } from '../../book/rectangles';
import type { GridViewport } from '../../engine/viewport';
import { element } from '../element';
import { GridLayer } from '../gridLayer';

/** The comments of the active sheet: a mark in the corner of each cell, and the text beside the selected one. */
export class CommentLayer extends GridLayer {
  constructor(book: Book, viewport: GridViewport) {
    super('comments', book, viewport);
  }

  protected redraw(): void {
    this.element.replaceChildren();
    for (const comment of this.beside?.comments ?? []) this.draw(comment);
  }

  /** Marks are light: they are drawn anew. */
  protected move(): void {
    this.redraw();
  }

  private draw(comment: BookComment): void {
    const { sheet } = this;
    const [range] = comment.ranges;
    if (!range) return;
    const { firstRow, firstColumn } = range;
    const cell = element('div', { className: 'commented' }, element('div', { className: 'commentMark' }));
    const box = {
      left: widthOfColumns(sheet, 1, firstColumn - 1),
      top: heightOfRows(sheet, 1, firstRow - 1),
      width: widthOf(sheet, firstColumn),
      height: heightOf(sheet, firstRow),
    };
    const selected = this.book.engine.selection();
    this.put(cell, box);
    this.element.append(cell);
    if (selected.sheet !== sheet.id || !contains(selected.range, range)) return;
    const note = element('div', { className: 'commentText', role: 'note' });
    note.textContent = wordsOf(comment);
    const holder = element('div', { className: 'commented' }, note);
    this.put(holder, box);
    // The text reaches beyond its cell.
    holder.style.clipPath = '';
    this.element.append(holder);
  }
}

/** A text with what was replied to it. */
function wordsOf({ text, replies }: BookComment): string {
  return [text, ...replies.map((reply) => `${reply.author}: ${reply.text}`)].join('\n');
}
