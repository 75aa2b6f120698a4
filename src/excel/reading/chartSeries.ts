import { supports } from '../requirements';
import type { LiveChart, LiveSeries } from './liveDetail';

/** Asks for the cells of the charts' series, where this Excel tells them; what it gives takes them after the round trip. */
export function askCharts(sheet: Excel.Worksheet): () => LiveChart[] {
  const asked = sheet.charts.items.map((chart) => ({ id: chart.id, name: chart.name, series: askSeries(chart) }));
  return () => asked.map(({ id, name, series }) => ({ id, name, series: series.map(seriesOf) }));
}

interface AskedSeries {
  readonly values: OfficeExtension.ClientResult<string>;
  readonly categories: OfficeExtension.ClientResult<string>;
}

function askSeries(chart: Excel.Chart): AskedSeries[] {
  if (!supports('1.15')) return [];
  return chart.series.items.map((series) => ({
    values: series.getDimensionDataSourceString('Values'),
    categories: series.getDimensionDataSourceString('Categories'),
  }));
}

function seriesOf({ values, categories }: AskedSeries): LiveSeries {
  return {
    ...(values.value && { values: bare(values.value) }),
    ...(categories.value && { categories: bare(categories.value) }),
  };
}

function bare(reference: string): string {
  return reference.replace(/^=/, '');
}
