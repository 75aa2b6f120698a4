import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawn } from '../../report/brief/document';
import { letterWidth, periodLines } from './letterWidth';
import type { Look } from './look';
import { weakFigure } from './messages';
import { px, svgText } from './svgText';

use([BarChart, CustomChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** The library measures letters by the browser's canvas or, without one, roughly; a picture is to come out the same everywhere. */
setPlatformAPI({
  measureText(text, font = '') {
    const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
    return { width: letterWidth(text, size, font.includes('bold')) };
  },
});

/** Draws without a document: in Node as in the browser. */
export function drawn(option: EChartsCoreOption, height: number, look: Look): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: look.width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: look.font, fontSize: look.letters, color: look.colours.ink },
      ...option,
    });
    return chart.renderToSVGString();
  } finally {
    // Without it a timer keeps the process alive.
    chart.dispose();
  }
}

/** Lines of soft letters at the lower left of a drawing. */
export function withNote(
  svg: string,
  note: readonly string[],
  height: number,
  { colours, font, letters }: Look,
): string {
  const line = noteLine(letters);
  const texts = note.map((text, index) => {
    const y = height - 6 - (note.length - 1 - index) * line;
    return `<text x="8" y="${px(y)}">${svgText(text)}</text>`;
  });
  const group = `<g font-family="${svgText(font)}" font-size="${letters - 1}" fill="${colours.inkSoft}">${texts.join('')}</g>`;
  return svg.replace(/<\/svg>\s*$/, `${group}</svg>`);
}

/** Height of a line of the note. */
export function noteLine(letters: number): number {
  return letters + 4;
}

/** Diagonal lines over a weak figure's colour. */
function hatching({ colours }: Look): object {
  return {
    symbol: 'rect',
    color: colours.ground,
    dashArrayX: [1, 0],
    dashArrayY: [3, 4],
    rotation: -Math.PI / 4,
    symbolSize: 1,
  };
}

/** What hatching means, above the columns or bars; the legend names a series, so one without columns stands for it. */
export function weakLegend(look: Look, isShown: boolean): { readonly legend: object; readonly series: object } {
  const { colours, letters, lang } = look;
  const name = weakFigure[lang];
  return {
    legend: {
      show: isShown,
      left: 8,
      top: 2,
      data: [{ name, icon: 'rect', itemStyle: { color: colours.others, decal: hatching(look) } }],
      textStyle: { color: colours.inkSoft, fontSize: letters - 1 },
      selectedMode: false,
    },
    series: { name, type: 'bar', data: [] },
  };
}

/** A column's or bar's colour and hatching, and the letters of its text. */
export function columnStyle({ number, weak, highlighted }: Drawn, look: Look): object {
  const { own, others, inkSoft } = look.colours;
  return {
    value: number ?? 0,
    itemStyle: { color: highlighted ? own : others, ...(weak ? { decal: hatching(look) } : {}) },
    label: number === null ? { color: inkSoft } : { fontWeight: highlighted ? 'bold' : 'normal' },
  };
}

/** The scale of periods, each with as much room as given, and the height it takes. */
export function periodScale(periods: readonly string[], room: number, { colours, letters }: Look) {
  const linesOf = (period: string): readonly string[] => periodLines(period, letters, room);
  return {
    height: 14 + Math.max(...periods.map((period) => linesOf(period).length)) * (letters + 3),
    axis: {
      type: 'category',
      data: [...periods],
      axisTick: { show: false },
      axisLabel: {
        color: colours.ink,
        fontSize: letters,
        lineHeight: letters + 3,
        interval: 0,
        formatter: (period: string) => linesOf(period).join('\n'),
      },
    },
  };
}

/** The scale of numbers: thin lines, soft letters. */
export function lines({ colours, letters }: Look): object {
  return {
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: { color: colours.inkSoft, fontSize: letters - 1 },
  };
}
