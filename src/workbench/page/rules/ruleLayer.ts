import type { Book } from '../../book/book';
import type { GridRules } from '../../engine/rules/gridRule';
import { gridRules } from './gridRules';

/** Keeps what the grid draws in step with the conditional formats of the book. */
export class RuleLayer {
  private readonly stop: () => void;
  /** The frame that the next look at the book waits for; 0 for none. */
  private looking = 0;

  constructor(
    private readonly book: Book,
    private readonly grid: GridRules,
  ) {
    this.stop = book.engine.on(() => this.redrawSoon());
    this.redraw();
  }

  dispose(): void {
    this.stop();
    cancelAnimationFrame(this.looking);
  }

  /** Looks once, however much changed. */
  redrawSoon(): void {
    this.looking ||= requestAnimationFrame(() => {
      this.looking = 0;
      this.redraw();
    });
  }

  private redraw(): void {
    for (const { id } of this.book.engine.sheets) {
      this.grid.show(id, gridRules(this.book.sheets.get(id)?.conditionalFormats ?? []));
    }
  }
}
