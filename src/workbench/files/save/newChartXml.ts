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

/** Part of a chart made in the workbench; undefined for types and combinations of types it cannot write. */
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

/** The series of a chart that are drawn in one way. */
interface Group {
  readonly shape: 'bar' | 'line' | 'pie';
  /** Bars that lie. */
  readonly lies: boolean;
  readonly grouping: 'standard' | 'clustered' | 'stacked' | 'percentStacked';
  readonly series: string[];
}

/** Types of the series, each once, the chart's own first. */
export function chartTypes({ type, series }: BookChart): string[] {
  const used = new Set(series.map((one) => one.type ?? type));
  return [...(used.has(type) || used.size === 0 ? [type] : []), ...[...used].filter((other) => other !== type)];
}

/** One way of drawing, or upright columns with lines over them: others do not share their axes. */
function plotXml(chart: BookChart): string | undefined {
  const groups: Group[] = [];
  for (const type of chartTypes(chart)) {
    const wanted = groupOf(type);
    if (!wanted) return undefined;
    const same = groups.find(({ shape }) => shape === wanted.shape);
    if (same && (same.grouping !== wanted.grouping || same.lies !== wanted.lies)) return undefined;
    if (!same) groups.push(wanted);
    const { shape, series } = same ?? wanted;
    chart.series.forEach((one, at) => {
      if ((one.type ?? chart.type) === type) series.push(seriesXml(one, at, shape, !type.includes('Markers')));
    });
  }
  const combined = groups.length > 1;
  if (combined && groups.some(({ shape, lies }) => shape === 'pie' || lies)) return undefined;
  const drawn = groups.map(groupXml).join('');
  return groups.some(({ shape }) => shape === 'pie') ? drawn : drawn + axesXml(groups.some(({ lies }) => lies));
}

function groupOf(type: string): Group | undefined {
  const [, shape, , stacking = ''] =
    /^(Column|Bar|Line|Pie)(Markers|Clustered)?(Stacked100|Stacked)?$/.exec(type) ?? [];
  const stacked = ({ Stacked: 'stacked', Stacked100: 'percentStacked' } as const)[stacking];
  switch (shape) {
    case 'Column':
    case 'Bar':
      return { shape: 'bar', lies: shape === 'Bar', grouping: stacked ?? 'clustered', series: [] };
    case 'Line':
      return { shape: 'line', lies: false, grouping: stacked ?? 'standard', series: [] };
    case 'Pie':
      return { shape: 'pie', lies: false, grouping: 'standard', series: [] };
    default:
      return undefined;
  }
}

function groupXml({ shape, lies, grouping, series }: Group): string {
  const list = series.join('');
  switch (shape) {
    case 'bar': {
      const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
      return `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${list}<c:gapWidth val="80"/>${overlap}${AXIS_IDS}</c:barChart>`;
    }
    case 'line':
      return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${list}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${list}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
}

const AXIS_IDS = `<c:axId val="${CATEGORIES}"/><c:axId val="${FIGURES}"/>`;

function seriesXml(
  { name, values, categories, color }: BookSeries,
  at: number,
  kind: Group['shape'],
  bare: boolean,
): string {
  const isLine = kind === 'line';
  // The slices of a pie have a colour each.
  const fill = color === undefined || kind === 'pie' ? '' : seriesColorXml(color);
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
