import type { ECharts } from 'echarts/core';
import type { Book, BookChart } from '../../book/book';
import type { GridViewport } from '../../engine/viewport';
import { element } from '../element';
import { GridLayer } from '../gridLayer';
import { chartOption } from './chartOption';
import { drawingIn } from './drawing';

interface Drawn {
  readonly element: HTMLElement;
  readonly drawing: ECharts;
}

/** The charts of the active sheet, drawn from the cells their series point at. */
export class ChartLayer extends GridLayer {
  private readonly drawn = new Map<string, Drawn>();

  constructor(book: Book, viewport: GridViewport) {
    super('charts', book, viewport);
  }

  override dispose(): void {
    for (const { drawing } of this.drawn.values()) drawing.dispose();
    this.drawn.clear();
    super.dispose();
  }

  private get charts(): readonly BookChart[] {
    return this.beside?.charts ?? [];
  }

  protected redraw(): void {
    const { charts } = this;
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

  protected move(): void {
    for (const chart of this.charts) {
      const { element: holder, drawing } = this.drawn.get(chart.id) ?? this.add(chart);
      const { width, height } = this.put(holder, chart.box);
      if (drawing.getWidth() !== width || drawing.getHeight() !== height) drawing.resize({ width, height });
    }
  }

  private add(chart: BookChart): Drawn {
    const holder = element('div', { className: 'chart', role: 'img', 'aria-label': chart.title || chart.name });
    this.element.append(holder);
    const drawn = { element: holder, drawing: drawingIn(holder, chart.box) };
    this.drawn.set(chart.id, drawn);
    return drawn;
  }
}
