import { escapeMarkup } from '../../../ooxml/xml/escape';
import { Splices } from '../../../ooxml/xml/splices';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { Theme } from '../../../ooxml/theme/theme';
import type { BookChart, BookSeries } from '../../book/book';
import { readChart } from '../open/charts';
import { seriesColorXml, seriesNameXml, titleXml } from './newChartXml';

/**
 * A chart of the opened file with the title, references and colours the book has; undefined where the book's chart has
 * another type or number of series, or series of other types, which cannot be brought into the file's own chart.
 */
export function editedChart(xml: string, part: string, now: BookChart, theme: Theme): string | undefined {
  const chart = XmlView.read(xml, part).child('chart');
  if (!chart) return xml;
  const old = readChart(chart, theme);
  if (old.type !== now.type || old.series.length !== now.series.length) return undefined;
  if (old.series.some(({ type }, at) => type !== now.series[at]?.type)) return undefined;
  const splices = new Splices(xml);
  const prefix = chart.element.name.slice(0, -'chart'.length);
  if (old.title !== now.title) setTitle(splices, chart, now.title, prefix);
  const elements = (chart.child('plotArea')?.children() ?? [])
    .filter(({ name }) => /Chart$/.test(name))
    .flatMap((group) => group.children('ser'));
  elements.forEach((element, at) => {
    const [before, after] = [old.series[at], now.series[at]];
    if (before && after) setSeries(splices, element, before, after, prefix);
  });
  return splices.join();
}

function setTitle(splices: Splices, chart: XmlView, title: string, prefix: string): void {
  const old = chart.child('title');
  const [first, ...others] = old?.descendants('t') ?? [];
  if (old && title === '') splices.remove(old.element.start, old.element.end);
  else if (first) {
    splices.replace(first.element.contentFrom, first.element.contentTo, escapeMarkup(title));
    for (const { element } of others) splices.replace(element.contentFrom, element.contentTo, '');
  } else if (old) splices.replace(old.element.start, old.element.end, titleXml(title, prefix));
  else if (title !== '') splices.insert(chart.element.contentFrom, titleXml(title, prefix));
}

function setSeries(splices: Splices, element: XmlView, before: BookSeries, after: BookSeries, prefix: string): void {
  setReference(splices, element.child('val') ?? element.child('yVal'), before.values, after.values);
  setReference(splices, element.child('cat') ?? element.child('xVal'), before.categories, after.categories);
  if (before.name !== after.name) setName(splices, element, after.name, prefix);
  if (after.color === undefined || before.color === after.color) return;
  const fill = element.child('spPr')?.child('solidFill') ?? element.at('spPr', 'ln', 'solidFill');
  const color = seriesColorXml(after.color);
  if (fill) splices.replace(fill.element.start, fill.element.end, color);
  else if (!element.child('spPr')) {
    const behind = element.child('tx') ?? element.child('order');
    if (behind) splices.insert(behind.element.end, `<${prefix}spPr>${color}</${prefix}spPr>`);
  }
}

function setReference(splices: Splices, holder: XmlView | undefined, before: string, after: string): void {
  const [formula] = holder?.descendants('f') ?? [];
  if (before === after || !formula) return;
  splices.replace(formula.element.contentFrom, formula.element.contentTo, escapeMarkup(after));
}

function setName(splices: Splices, series: XmlView, name: string, prefix: string): void {
  const old = series.child('tx');
  const xml = name === '' ? '' : seriesNameXml(name, prefix);
  if (old) splices.replace(old.element.start, old.element.end, xml);
  else if (series.child('order')) splices.insert(series.child('order')?.element.end ?? 0, xml);
}
