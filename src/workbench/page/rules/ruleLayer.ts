import type { Book } from '../../book/book';
import type { GridRules } from '../../engine/rules/gridRule';
import { NextFrame } from '../nextFrame';
import { gridRules } from './gridRules';

/** Keeps what the grid draws in step with the conditional formats of the book. */
export class RuleLayer {
  private readonly stop: () => void;
  private readonly looking = new NextFrame(() => this.redraw());

  constructor(
    private readonly book: Book,
    private readonly grid: GridRules,
  ) {
    this.stop = book.engine.on(() => this.redrawSoon());
    this.redraw();
  }

  dispose(): void {
    this.stop();
    this.looking.callOff();
  }

  /** Looks once, however much changed. */
  redrawSoon(): void {
    this.looking.ask();
  }

  private redraw(): void {
    for (const { id } of this.book.engine.sheets) {
      this.grid.show(id, gridRules(this.book.sheets.get(id)?.conditionalFormats ?? []));
    }
  }
}
