import type { WorkbookPackage } from '../../../ooxml/package/workbookPackage';
import type { Theme } from '../../../ooxml/theme/theme';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookChart, BookSeries } from '../../book/book';
import type { EngineSheet } from '../../engine/engine';
import { chartType } from '../../../ooxml/charts/chartTypes';
import { drawingCharts } from './drawings';

/** The charts on a sheet with their places. */
export function readCharts(file: WorkbookPackage, sheetPart: string, sheet: EngineSheet, theme: Theme): BookChart[] {
  return drawingCharts(file, sheetPart, sheet).flatMap(({ part, id, name, box }) => {
    const chart = XmlView.read(file.text(part), part).child('chart');
    return chart ? [{ id, name, ...readChart(chart, theme), box: { ...box }, part }] : [];
  });
}

/** @param chart the `chart` element inside a chart space */
export function readChart(chart: XmlView, theme: Theme): Pick<BookChart, 'type' | 'title' | 'series'> {
  const groups =
    chart
      .child('plotArea')
      ?.children()
      .filter(({ name }) => /Chart$/.test(name)) ?? [];
  const first = groups[0];
  const type = first ? chartType(first) : 'Invalid';
  const series = groups.flatMap((group) => {
    const own = chartType(group);
    return group.children('ser').map((one) => ({ one, own: own === type ? {} : { type: own } }));
  });
  return {
    type,
    title: titleOf(chart),
    series: series.map(({ one, own }, at) => ({ ...readSeries(one, at, theme), ...own })),
  };
}

function titleOf(chart: XmlView): string {
  const text = chart.at('title', 'tx');
  const rich = text?.child('rich');
  if (rich) {
    return rich
      .children('p')
      .map((line) =>
        line
          .descendants('t')
          .map((run) => run.text)
          .join(''),
      )
      .join('\n');
  }
  return text?.descendants('v')[0]?.text ?? '';
}

function readSeries(series: XmlView, at: number, theme: Theme): BookSeries {
  const title = series.child('tx');
  const colors = series.child('spPr');
  const fill = colors?.child('solidFill') ?? colors?.at('ln', 'solidFill');
  return {
    name: title?.descendants('f')[0]?.text ?? title?.child('v')?.text ?? '',
    values: referenceOf(series.child('val') ?? series.child('yVal')),
    categories: referenceOf(series.child('cat') ?? series.child('xVal')),
    color: theme.drawingColorOf(fill) ?? theme.accent(series.child('idx')?.number('val') ?? at),
  };
}

function referenceOf(holder: XmlView | undefined): string {
  return holder?.descendants('f')[0]?.text ?? '';
}
