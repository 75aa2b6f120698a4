import type { RankMovementChart } from '../../report/brief/document';
import type { CustomSeriesRenderItem } from 'echarts';
import { drawn, noteLine, periodScale, withNote } from './drawing';
import { wrapped } from './letterWidth';
import type { Look } from './look';

const DASHES = ['solid', [7, 4], [2, 3], [10, 3, 2, 3], [5, 2], [1, 4]] as const;
const LINE = 34;

/** Lines of ranks with the first on top, each rank in its mark and the name at the line's end; told apart by dashes too. */
export function rankMovementSvg(chart: RankMovementChart, look: Look): string {
  const { colours, letters } = look;
  const { periods, lines } = chart;
  const ranks = lines.flatMap((line) => line.ranks.filter((rank) => rank !== null));
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  const names = look.isNarrow ? 84 : 150;
  const scale = periodScale(periods, (look.width - names) / periods.length - 4, look);
  const peers = wrapped(chart.peers, letters - 1, look.width - 16);
  const bottom = scale.height + peers.length * noteLine(letters);
  const height = Math.min(Math.max((worst - best + 1) * LINE, 160), 340) + bottom + 22;
  const svg = drawn(
    {
      grid: { left: 4, right: names, top: 22, bottom },
      xAxis: {
        ...scale.axis,
        axisLine: { show: false },
        splitLine: { show: true, lineStyle: { color: colours.line } },
      },
      yAxis: { type: 'value', inverse: true, min: best - 0.5, max: worst + 0.5, show: false },
      series: [
        ...lines.map(({ ranks: places, highlighted }, index) => {
          const colour = highlighted ? colours.own : colours.others;
          return {
            type: 'line',
            silent: true,
            z: highlighted ? 4 : 3,
            connectNulls: false,
            symbol: 'circle',
            symbolSize: letters + 9,
            itemStyle: { color: highlighted ? colour : colours.ground, borderColor: colour, borderWidth: 2 },
            lineStyle: { color: colour, width: highlighted ? 3.5 : 2, type: DASHES[index % DASHES.length] },
            label: {
              show: true,
              position: 'inside',
              formatter: ({ value }: { value: number }) => String(value),
              color: highlighted ? colours.ground : colours.ink,
              fontSize: letters - 1,
              fontWeight: highlighted ? 'bold' : 'normal',
            },
            data: [...places],
          };
        }),
        {
          type: 'custom',
          silent: true,
          z: 5,
          data: lines.map((_, index) => index),
          renderItem: namesShape(chart, look, names),
        },
      ],
    },
    height,
    look,
  );
  return withNote(svg, peers, height, look);
}

/** Each line's name after its last known rank. */
function namesShape({ lines }: RankMovementChart, look: Look, room: number): CustomSeriesRenderItem {
  const { colours, font, letters } = look;
  return (_, api) => {
    const line = lines[api.value(0) as number];
    const last = line?.ranks.reduce((found, rank, at) => (rank === null ? found : at), -1) ?? -1;
    const rank = line?.ranks[last];
    if (!line || rank === undefined || rank === null) return null;
    const [x = 0, y = 0] = api.coord([last, rank]);
    return {
      type: 'text',
      style: {
        text: wrapped(line.label, letters, room - 8, line.highlighted).join('\n'),
        x: x + 18,
        y,
        fill: colours.ink,
        lineHeight: letters + 2,
        verticalAlign: 'middle',
        font: `${line.highlighted ? 'bold ' : ''}${letters}px ${font}`,
        stroke: colours.ground,
        lineWidth: 3,
      },
    };
  };
}
