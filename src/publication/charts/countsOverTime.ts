import { formatNumber } from '../../language/formatNumber';
import type { CountsOverTimeChart } from '../../report/brief/document';
import { columnStyle, drawn, lines, periodScale, weakLegend } from './drawing';
import type { Look } from './look';
import { wrapped } from './letterWidth';

type Chart = CountsOverTimeChart & { readonly unit: string };

/** Columns with their texts above; a weak one is hatched, a missing one says so in its place. */
export function countsOverTimeSvg(chart: Chart, look: Look): string {
  const { colours, letters, lang } = look;
  const { columns, unit } = chart;
  const room = (look.width - 64) / columns.length - 6;
  const isWeak = columns.some(({ weak }) => weak);
  const weak = weakLegend(look, isWeak);
  const periods = periodScale(
    columns.map(({ label }) => label),
    room,
    look,
  );
  return drawn(
    {
      grid: { left: 48, right: 16, top: isWeak ? 66 : 42, bottom: periods.height },
      legend: weak.legend,
      xAxis: { ...periods.axis, axisLine: { lineStyle: { color: colours.inkSoft } } },
      yAxis: {
        type: 'value',
        name: unit,
        nameLocation: 'end',
        nameTextStyle: { color: colours.inkSoft, fontSize: letters - 1, align: 'left', padding: [0, 0, 6, -36] },
        splitNumber: 4,
        minInterval: 1,
        ...lines(look),
        axisLabel: {
          color: colours.inkSoft,
          fontSize: letters - 1,
          formatter: (value: number) => formatNumber(value, 0, lang),
        },
      },
      series: [
        weak.series,
        {
          type: 'bar',
          silent: true,
          barMaxWidth: 56,
          barGap: '-100%',
          label: {
            show: true,
            position: 'top',
            color: colours.ink,
            fontSize: letters,
            formatter: ({ dataIndex }: { dataIndex: number }) =>
              wrapped(columns[dataIndex]?.text ?? '', letters, room).join('\n'),
          },
          data: columns.map((one) => columnStyle(one, look)),
        },
      ],
    },
    (look.isNarrow ? 210 : 250) + periods.height,
    look,
  );
}
