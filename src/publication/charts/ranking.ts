import type { RankingChart } from '../../report/brief/document';
import { columnStyle, drawn, noteLine, weakLegend, withNote } from './drawing';
import type { Look } from './look';
import { letterWidth, wrapped } from './letterWidth';

type Chart = RankingChart & { readonly unit: string };

const BAR = 30;
const GAP = 12;

/** Bars, the largest on top, rank before the name and the figure behind the bar; the report's own area in bold. */
export function rankingSvg(chart: Chart, look: Look): string {
  const { colours, letters } = look;
  const { bars } = chart;
  const names = bars.map(({ rank, label }) => (rank === null ? label : `${rank}. ${label}`));
  const widest = Math.max(...names.map((name) => letterWidth(name, letters, true)));
  const nameWidth = Math.min(widest, look.width * 0.36) + 2;
  const figureWidth = Math.max(
    ...bars.map(({ text, number }) => (number === null ? 0 : letterWidth(text, letters, true))),
  );
  const isWeak = bars.some(({ weak }) => weak);
  const weak = weakLegend(look, isWeak);
  const top = isWeak ? 32 : 6;
  const note = wrapped(notes(chart), letters - 1, look.width - 16);
  const bottom = note.length * noteLine(letters) + GAP;
  const height = top + bars.length * BAR + bottom;
  const svg = drawn(
    {
      grid: { left: nameWidth + GAP, right: figureWidth + GAP + 4, top, bottom },
      legend: weak.legend,
      xAxis: {
        type: 'value',
        show: true,
        axisLabel: { show: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.inkSoft } },
        axisLabel: {
          interval: 0,
          fontSize: letters,
          width: nameWidth,
          overflow: 'break',
          lineHeight: letters + 1,
          margin: 8,
          color: colours.ink,
          formatter: (name: string, index: number) => (bars[index]?.highlighted ? `{own|${name}}` : name),
          rich: { own: { fontWeight: 'bold', color: colours.ink, fontSize: letters, lineHeight: letters + 1 } },
        },
      },
      series: [
        weak.series,
        {
          type: 'bar',
          silent: true,
          barWidth: BAR - GAP,
          barGap: '-100%',
          label: {
            show: true,
            position: 'right',
            color: colours.ink,
            fontSize: letters,
            formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.text ?? '',
          },
          data: bars.map((one) => columnStyle(one, look)),
        },
      ],
    },
    height,
    look,
  );
  return withNote(svg, note, height, look);
}

/** "tỷ USD · 12/63 tỉnh, thành phố có số liệu", below the bars. */
function notes({ unit, peers }: Chart): string {
  return [unit, peers].filter((part) => part !== '').join(' · ');
}
