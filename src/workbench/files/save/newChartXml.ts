import { escapeMarkup } from '../../../ooxml/xml/escape';
import type { BookChart, BookSeries } from '../../book/book';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Numbers by which the groups of a chart name its axes. */
const CATEGORIES = 500001;
const FIGURES = 500002;

export function titleXml(title: string, prefix = 'c:'): string {
  const text = title
    .split('\n')
    .map((line) => `<a:p xmlns:a="${DRAWING}"><a:r><a:rPr lang="vi-VN"/><a:t>${escapeMarkup(line)}</a:t></a:r></a:p>`)
    .join('');
  return `<${prefix}title><${prefix}tx><${prefix}rich><a:bodyPr xmlns:a="${DRAWING}"/>${text}</${prefix}rich></${prefix}tx><${prefix}overlay val="0"/></${prefix}title>`;
}

export function seriesColorXml(color: string): string {
  return `<a:solidFill xmlns:a="${DRAWING}"><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** Part of a chart made in the workbench; undefined for types it cannot write. */
export function newChartXml(chart: BookChart): string | undefined {
  const plot = plotXml(chart);
  if (plot === undefined) return undefined;
  const title =
    chart.title === '' ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`;
  const legend =
    chart.series.length > 1 || chart.type === 'Pie'
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function plotXml({ type, series }: BookChart): string | undefined {
  const bars = /^(Column|Bar)(Clustered|Stacked|Stacked100)$/.exec(type);
  if (bars) {
    const [, direction, grouping] = bars;
    const stacked = grouping !== 'Clustered';
    const kind =
      { Clustered: 'clustered', Stacked: 'stacked', Stacked100: 'percentStacked' }[grouping ?? ''] ?? 'clustered';
    const list = series.map((one, at) => seriesXml(one, at, 'bar'));
    const group = `<c:barChart><c:barDir val="${direction === 'Bar' ? 'bar' : 'col'}"/><c:grouping val="${kind}"/><c:varyColors val="0"/>${list.join('')}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`;
    return group + axesXml(direction === 'Bar');
  }
  const line = /^Line(Markers)?(Stacked|Stacked100)?$/.exec(type);
  if (line) {
    const grouping = { Stacked: 'stacked', Stacked100: 'percentStacked' }[line[2] ?? ''] ?? 'standard';
    const list = series.map((one, at) => seriesXml(one, at, 'line', line[1] === undefined));
    return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${list.join('')}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>${axesXml(false)}`;
  }
  if (type !== 'Pie') return undefined;
  const list = series.map((one, at) => seriesXml({ ...one, color: undefined }, at, 'pie'));
  return `<c:pieChart><c:varyColors val="1"/>${list.join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
}

const AXIS_IDS = `<c:axId val="${CATEGORIES}"/><c:axId val="${FIGURES}"/>`;

type DrawnSeries = Omit<BookSeries, 'color'> & { readonly color?: string | undefined };

function seriesXml(
  { name, values, categories, color }: DrawnSeries,
  at: number,
  kind: 'bar' | 'line' | 'pie',
  bare = false,
): string {
  const isLine = kind === 'line';
  const fill = color === undefined ? '' : seriesColorXml(color);
  const look = fill === '' ? '' : `<c:spPr>${isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
  const marker = isLine && bare ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
  const reference = (element: string, type: string, formula: string): string =>
    formula === '' ? '' : `<c:${element}><c:${type}><c:f>${escapeMarkup(formula)}</c:f></c:${type}></c:${element}>`;
  const before = isLine ? marker : kind === 'bar' ? '<c:invertIfNegative val="0"/>' : '';
  const title = name === '' ? '' : seriesNameXml(name);
  const data = reference('cat', 'strRef', categories) + reference('val', 'numRef', values);
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${title}${look}${before}${data}${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

/** A reference names a cell; anything else is the text itself. */
export function seriesNameXml(name: string, prefix = 'c:'): string {
  const text = escapeMarkup(name);
  const inner = name.includes('!')
    ? `<${prefix}strRef><${prefix}f>${text}</${prefix}f></${prefix}strRef>`
    : `<${prefix}v>${text}</${prefix}v>`;
  return `<${prefix}tx>${inner}</${prefix}tx>`;
}

/** Bars that lie have their categories on the left, the first one on top. */
function axesXml(lies: boolean): string {
  const axis = (id: number, other: number, position: string, reversed: boolean): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    (id === FIGURES ? '<c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="1"/>' : '') +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${other}"/><c:crosses val="${lies && id === FIGURES ? 'max' : 'autoZero'}"/>`;
  return (
    `<c:catAx>${axis(CATEGORIES, FIGURES, lies ? 'l' : 'b', lies)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/></c:catAx>` +
    `<c:valAx>${axis(FIGURES, CATEGORIES, lies ? 'b' : 'l', false)}</c:valAx>`
  );
}
