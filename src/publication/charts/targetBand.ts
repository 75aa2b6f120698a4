import type { CustomSeriesRenderItem } from 'echarts';
import { formatNumber } from '../../language/formatNumber';
import type { Drawn, TargetBandChart } from '../../report/brief/document';
import { drawn, lines } from './drawing';
import { periodLines, rangeLines, wrapped } from './letterWidth';
import type { Look } from './look';
import { achieved, target, weakFigure } from './messages';

type Chart = TargetBandChart & { readonly unit: string };
type Shape = ReturnType<CustomSeriesRenderItem>;

/** A line of figures over the shaded band of each period's target, which is also written below the period. */
export function targetBandSvg(chart: Chart, look: Look): string {
  const { colours, letters, lang } = look;
  const { points, bands } = chart;
  const room = (look.width - 60) / points.length;
  const bandLines = bands.map(({ text }) => rangeLines(text, letters - 1, room - 4));
  const [least, most] = extent(chart);
  const legend = look.isNarrow ? 52 : 26;
  const isWeak = points.some(({ weak }) => weak);
  const lineCounts = points.map(
    ({ label }, index) => periodLines(label, letters, room).length + (bandLines[index]?.length ?? 0),
  );
  const bottom = 12 + Math.max(...lineCounts) * (letters + 3);
  return drawn(
    {
      grid: { left: 44, right: 12, top: 24 + legend, bottom },
      legend: {
        left: 4,
        top: 2,
        selectedMode: false,
        itemGap: 16,
        textStyle: { color: colours.inkSoft, fontSize: letters - 1 },
        data: [
          { name: achieved[lang], icon: 'circle', itemStyle: { color: colours.own } },
          {
            name: target[lang],
            icon: 'rect',
            itemStyle: { color: colours.band, borderColor: colours.bandEdge, borderWidth: 1, borderType: 'dashed' },
          },
          ...(isWeak
            ? [
                {
                  name: weakFigure[lang],
                  icon: 'circle',
                  itemStyle: { color: colours.ground, borderColor: colours.own, borderWidth: 2 },
                },
              ]
            : []),
        ],
      },
      xAxis: {
        type: 'category',
        data: points.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: colours.inkSoft } },
        axisLabel: {
          interval: 0,
          color: colours.ink,
          fontSize: letters,
          lineHeight: letters + 3,
          formatter: (label: string, index: number) =>
            [
              ...periodLines(label, letters, room).map((line) => (points[index]?.highlighted ? `{own|${line}}` : line)),
              ...(bandLines[index] ?? []).map((line) => `{band|${line}}`),
            ].join('\n'),
          rich: {
            own: { fontWeight: 'bold', color: colours.ink, fontSize: letters, lineHeight: letters + 3 },
            band: { color: colours.inkSoft, fontSize: letters - 1, lineHeight: letters + 3 },
          },
        },
      },
      yAxis: {
        type: 'value',
        min: least,
        max: most,
        name: chart.unit,
        nameTextStyle: { color: colours.inkSoft, fontSize: letters - 1 },
        splitNumber: 4,
        ...lines(look),
        axisLabel: {
          showMinLabel: false,
          showMaxLabel: false,
          color: colours.inkSoft,
          fontSize: letters - 1,
          formatter: (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1, lang),
        },
      },
      series: [
        {
          name: target[lang],
          type: 'custom',
          silent: true,
          clip: true,
          z: 1,
          data: bands.map((_, index) => index),
          renderItem: bandsShape(chart, look, [least, most]),
        },
        {
          name: achieved[lang],
          type: 'line',
          silent: true,
          z: 3,
          symbol: 'none',
          connectNulls: false,
          lineStyle: { color: colours.own, width: 2.5 },
          data: points.map(({ number }) => number),
        },
        {
          name: weakFigure[lang],
          type: 'custom',
          silent: true,
          z: 5,
          data: points.map((_, index) => index),
          renderItem: pointsShape(chart, look, least),
        },
      ],
    },
    (look.isNarrow ? 190 : 210) + legend + bottom,
    look,
  );
}

/** Ends of the scale: all that is drawn, with room for the texts. */
function extent({ points, bands }: TargetBandChart): readonly [number, number] {
  const all = [
    ...points.flatMap(({ number, low, high }) => [number ?? undefined, low, high]),
    ...bands.flatMap(({ low, high }) => [low, high]),
  ].filter((value) => value !== undefined);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const margin = (most - least) * 0.18 || 1;
  return [least - margin, most + margin * 1.2];
}

function bandsShape(
  { bands }: TargetBandChart,
  { colours }: Look,
  ends: readonly [number, number],
): CustomSeriesRenderItem {
  return (_, api) => {
    const index = api.value(0) as number;
    const { low, high } = bands[index] ?? {};
    if (low === undefined && high === undefined) return null;
    const [x = 0, top = 0] = api.coord([index, high ?? ends[1]]);
    const [, bottom = 0] = api.coord([index, low ?? ends[0]]);
    const [period = 0] = api.size?.([1, 0]) as number[];
    const width = period * 0.8;
    const edge = (y: number): Shape => ({
      type: 'line',
      shape: { x1: x - width / 2, x2: x + width / 2, y1: y, y2: y },
      style: { fill: 'none', stroke: colours.bandEdge, lineWidth: 1.5, lineDash: [5, 3] },
    });
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: x - width / 2, y: top, width, height: Math.max(bottom - top, 0) },
          style: { fill: colours.band },
        },
        // An open end has no edge.
        ...(high === undefined ? [] : [edge(top)]),
        ...(low === undefined ? [] : [edge(bottom)]),
      ],
    } as Shape;
  };
}

function pointsShape({ points }: TargetBandChart, look: Look, least: number): CustomSeriesRenderItem {
  return (_, api) => {
    const index = api.value(0) as number;
    const point = points[index];
    if (!point) return null;
    const { number } = point;
    const [x = 0, y = 0] = api.coord([index, number ?? least]);
    const [period = 0] = api.size?.([1, 0]) as number[];
    if (number === null) {
      const text = wrapped(point.text, look.letters - 1, period - 6).join('\n');
      return words(text, x, y - 6, look, false, look.colours.inkSoft);
    }
    const at = (value: number): number => api.coord([index, value])[1] ?? 0;
    return { type: 'group', children: marks(point, x, y, at, look) } as Shape;
  };
}

/** The figure's mark, hollow where it is weak, with the ends of a range and its text above. */
function marks(point: Drawn, x: number, y: number, at: (value: number) => number, look: Look): Shape[] {
  const { colours } = look;
  const { low, high } = point;
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { fill: 'none', stroke: colours.own, lineWidth: 2 },
  });
  const range =
    low === undefined || high === undefined
      ? []
      : [line(x, at(low), x, at(high)), ...[low, high].map((end) => line(x - 6, at(end), x + 6, at(end)))];
  const top = high === undefined ? y - 10 : Math.min(at(high) - 5, y - 10);
  return [
    ...range,
    {
      type: 'circle',
      shape: { cx: x, cy: y, r: point.highlighted ? 6 : 5 },
      style: { fill: point.weak ? colours.ground : colours.own, stroke: colours.own, lineWidth: 2.5 },
    },
    words(point.text, x, top, look, point.highlighted, colours.ink),
  ];
}

function words(
  text: string,
  x: number,
  y: number,
  { colours, font, letters }: Look,
  bold: boolean,
  fill: string,
): Shape {
  return {
    type: 'text',
    style: {
      text,
      x,
      y,
      fill,
      lineHeight: letters + 2,
      align: 'center',
      verticalAlign: 'bottom',
      font: `${bold ? 'bold ' : ''}${letters}px ${font}`,
      stroke: colours.ground,
      lineWidth: 3,
    },
  };
}
