/** What to draw for a chart of the workbook, from the cells its series point at. */
import type { EChartsCoreOption } from 'echarts/core';
import type { BookChart, BookSeries } from '../../book/book';
import type { Engine } from '../../engine/engine';
import { nameAt, numbersAt, textsAt } from './chartCells';

type Kind = 'bar' | 'column' | 'line' | 'pie';

interface Drawn {
  readonly kind: Kind;
  readonly stacked: boolean;
  readonly filled: boolean;
  readonly ring: boolean;
}

const PALETTE = ['#17568a', '#d9822b', '#3b8f5a', '#a23b52', '#6b5aa6', '#2d9aa8', '#8a7a2d', '#707b88'];
/** Named outright: widths are measured on a canvas, which inherits nothing. */
const FONT = { fontFamily: "'Segoe UI', Arimo, 'Liberation Sans', Arial, sans-serif", color: '#1c2733' };

/** Whether a chart is of a type that is drawn: columns, bars, lines, areas, pies and rings. */
export function isChartDrawn({ type }: BookChart): boolean {
  return drawnAs(type) !== undefined;
}

/** Undefined where the chart is not drawn. */
export function chartOption(chart: BookChart, engine: Engine): EChartsCoreOption | undefined {
  const drawn = drawnAs(chart.type);
  if (!drawn) return undefined;
  const common: EChartsCoreOption = {
    animation: false,
    color: PALETTE,
    textStyle: FONT,
    title: { text: chart.title, left: 'center', top: 8, textStyle: { ...FONT, fontSize: 14, fontWeight: 600 } },
    legend: { bottom: 6, type: 'scroll', itemHeight: 10, show: drawn.kind === 'pie' || chart.series.length > 1 },
  };
  return drawn.kind === 'pie'
    ? { ...common, ...pie(chart, drawn, engine) }
    : { ...common, ...axes(chart, drawn, engine) };
}

/** Office.js names a chart's type by shape and grouping in one word: ColumnStacked, LineMarkers, Doughnut. */
function drawnAs(type: string): Drawn | undefined {
  const kind = /^(?:3D)?(Bar|Column|Line|Area|Pie|Doughnut)/.exec(type.replace('_', ''))?.[1];
  if (kind === undefined) return undefined;
  const kinds: Record<string, Kind> = {
    Bar: 'bar',
    Column: 'column',
    Line: 'line',
    Area: 'line',
    Pie: 'pie',
    Doughnut: 'pie',
  };
  const drawn = kinds[kind];
  return (
    drawn && { kind: drawn, stacked: type.includes('Stacked'), filled: kind === 'Area', ring: kind === 'Doughnut' }
  );
}

function axes(chart: BookChart, drawn: Drawn, engine: Engine): EChartsCoreOption {
  const categories = {
    type: 'category',
    data: textsAt(chart.series[0]?.categories ?? '', engine),
    axisTick: { show: false },
    axisLabel: { hideOverlap: true, width: 130, overflow: 'truncate' },
  };
  // Separators as in the grid.
  const number = new Intl.NumberFormat(engine.locale, { maximumFractionDigits: 2 });
  const values = { type: 'value', axisLabel: { formatter: (value: number) => number.format(value) } };
  const lying = drawn.kind === 'bar';
  return {
    grid: {
      left: 12,
      right: 18,
      top: chart.title ? 44 : 18,
      bottom: chart.series.length > 1 ? 38 : 12,
      outerBoundsMode: 'same',
    },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: chart.series.map((series) => {
      const own = drawnAs(series.type ?? chart.type) ?? drawn;
      return {
        type: own.kind === 'line' ? 'line' : 'bar',
        name: nameAt(series.name, engine),
        data: numbersAt(series.values, engine),
        itemStyle: { color: series.color },
        barMaxWidth: 42,
        ...(own.stacked ? { stack: own.kind } : {}),
        ...(own.filled ? { areaStyle: {} } : {}),
      };
    }),
  };
}

function pie(chart: BookChart, drawn: Drawn, engine: Engine): EChartsCoreOption {
  const [series] = chart.series;
  return {
    series: series && {
      type: 'pie',
      radius: drawn.ring ? ['38%', '62%'] : '62%',
      data: slices(series, engine),
      label: { formatter: '{b}: {d}%' },
    },
  };
}

function slices(series: BookSeries, engine: Engine): { readonly name: string; readonly value: number | null }[] {
  const names = textsAt(series.categories, engine);
  return numbersAt(series.values, engine).map((value, index) => ({ name: names[index] ?? '', value }));
}
