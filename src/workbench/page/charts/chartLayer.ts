import type { ECharts } from 'echarts/core';
import type { Book, BookChart } from '../../book/book';
import type { GridViewport, PixelBox } from '../../engine/viewport';
import { element } from '../element';
import { chartOption } from './chartOption';
import { drawingIn } from './drawing';

interface Drawn {
  readonly element: HTMLElement;
  readonly drawing: ECharts;
}

/**
 * The charts of the active sheet over the grid, which has none of its own: drawn from the cells their series point at, moving with
 * the cells they are anchored to. They let the mouse through.
 */
export class ChartLayer {
  readonly element = element('div', { className: 'charts' });
  private readonly drawn = new Map<string, Drawn>();
  private readonly listening: readonly (() => void)[];
  /** The frame that the next drawing waits for; 0 for none. */
  private redrawing = 0;

  constructor(
    private readonly book: Book,
    private readonly viewport: GridViewport,
  ) {
    this.listening = [viewport.onChange(() => this.move()), book.engine.on(() => this.redrawSoon())];
    this.redraw();
  }

  dispose(): void {
    for (const stop of this.listening) stop();
    cancelAnimationFrame(this.redrawing);
    this.clear();
    this.element.remove();
  }

  /** Draws once, however much changed. */
  redrawSoon(): void {
    if (this.redrawing !== 0) return;
    this.redrawing = requestAnimationFrame(() => {
      this.redrawing = 0;
      this.redraw();
    });
  }

  private charts(): readonly BookChart[] {
    return this.book.sheets.get(this.book.engine.activeSheet().id)?.charts ?? [];
  }

  private redraw(): void {
    const charts = this.charts();
    for (const [id, { drawing, element: holder }] of this.drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      drawing.dispose();
      holder.remove();
      this.drawn.delete(id);
    }
    this.move();
    for (const chart of charts)
      this.drawn.get(chart.id)?.drawing.setOption(chartOption(chart, this.book.engine) ?? {}, true);
  }

  /** Puts every chart where its cells are now. */
  private move(): void {
    const cells = this.viewport.cells();
    place(this.element, cells);
    for (const chart of this.charts()) {
      const box = this.viewport.place(chart.box);
      const { element: holder, drawing } = this.drawn.get(chart.id) ?? this.add(chart, box);
      place(holder, { ...box, left: box.left - cells.left, top: box.top - cells.top });
      if (drawing.getWidth() !== box.width || drawing.getHeight() !== box.height) drawing.resize(sizeOf(box));
    }
  }

  private add(chart: BookChart, box: PixelBox): Drawn {
    const holder = element('div', { className: 'chart', role: 'img', 'aria-label': chart.title || chart.name });
    this.element.append(holder);
    const drawn = { element: holder, drawing: drawingIn(holder, box) };
    this.drawn.set(chart.id, drawn);
    return drawn;
  }

  private clear(): void {
    for (const { drawing } of this.drawn.values()) drawing.dispose();
    this.drawn.clear();
  }
}

function sizeOf({ width, height }: PixelBox): Pick<PixelBox, 'width' | 'height'> {
  return { width, height };
}

function place(holder: HTMLElement, box: PixelBox): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) holder.style[side] = `${box[side]}px`;
}
