import type { DrawnChart } from '../../ooxml/charts/drawnCharts';
import { cellName } from '../../report/references/cellAddress';
import { formulaTokens } from '../../report/references/formulaTokens';
import { onSheet } from '../../report/references/cellAddress';
import { oneRange } from './writeReferences';

/**
 * Builds a chart as a file draws it, with what Office.js takes: type, title, series, place. Colours, axes and the like
 * are Excel's own.
 * @param newNames of sheets that got other names when they were inserted
 */
export function buildChart(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { name, type, title, series, from, to }: DrawnChart,
  newNames: ReadonlyMap<string, string>,
): void {
  const ranges = series.map((one) => ({
    name: one.name,
    values: oneRange(workbook, renamed(one.values, newNames)),
    categories: oneRange(workbook, renamed(one.categories, newNames)),
  }));
  const [first] = ranges;
  if (!first?.values) return;
  const chart = sheet.charts.add(type as Excel.ChartType, first.values, 'Columns');
  if (name !== '') chart.name = name;
  ranges.forEach((one, index) => {
    const target = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (one.name !== '') target.name = one.name;
    if (one.values) target.setValues(one.values);
    if (one.categories) target.setXAxisValues(one.categories);
  });
  if (title === '') chart.title.visible = false;
  else chart.title.text = title;
  chart.setPosition(cellName(from.row, from.column), cellName(to.row, to.column));
}

/** A reference whose sheet has another name now. */
function renamed(reference: string, newNames: ReadonlyMap<string, string>): string {
  return formulaTokens(reference)
    .map((token) => {
      const name = token.kind === 'reference' ? newNames.get(token.sheets[0] ?? '') : undefined;
      if (token.kind !== 'reference' || name === undefined) return token.text;
      return onSheet(name, token.text.slice(token.prefix.length));
    })
    .join('');
}
