import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { BriefChart } from '../../report/brief/document';

/** What a chart shows, as a table: for readers without the picture. */
export interface ChartTable {
  readonly columns: readonly { readonly heading: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly string[])[];
  /** The peer set of ranks; "" where there is none. */
  readonly note: string;
}

const period: Bilingual = { vi: 'Kỳ', en: 'Period' };
const figure: Bilingual = { vi: 'Số liệu', en: 'Figure' };
const target: Bilingual = { vi: 'Mục tiêu', en: 'Target' };
const rank: Bilingual = { vi: 'Hạng', en: 'Rank' };
const area: Bilingual = { vi: 'Địa phương', en: 'Province' };
const NONE = '–';

/** The numbers of a chart as they read beside it, in its order. */
export function chartTable(chart: BriefChart, lang: Lang): ChartTable {
  const start = (heading: Bilingual): ChartTable['columns'][number] => ({ heading: heading[lang], align: 'start' });
  const end = (heading: string): ChartTable['columns'][number] => ({ heading, align: 'end' });
  const measured = end(chart.unit === '' ? figure[lang] : `${figure[lang]} (${chart.unit})`);
  switch (chart.chart) {
    case 'targetBand':
      return {
        columns: [start(period), measured, end(target[lang])],
        rows: chart.points.map(({ label, text }, index) => [label, text, chart.bands[index]?.text || NONE]),
        note: '',
      };
    case 'ranking':
      return {
        columns: [end(rank[lang]), start(area), measured],
        rows: chart.bars.map((bar) => [shownRank(bar.rank), bar.label, bar.text]),
        note: chart.peers,
      };
    case 'rankMovement':
      return {
        columns: [start(area), ...chart.periods.map(end)],
        rows: chart.lines.map(({ label, ranks }) => [label, ...ranks.map(shownRank)]),
        note: chart.peers,
      };
    case 'countsOverTime':
      return {
        columns: [start(period), measured],
        rows: chart.columns.map(({ label, text }) => [label, text]),
        note: '',
      };
    case 'tileMap':
      return { columns: [start(area), measured], rows: chart.tiles.map(({ label, text }) => [label, text]), note: '' };
  }
}

function shownRank(value: number | null): string {
  return value === null ? NONE : String(value);
}
