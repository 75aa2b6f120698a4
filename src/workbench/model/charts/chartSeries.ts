import type { BookChart, BookSeries } from '../../book/book';
import { isMissing, numberArgument, optionalText, textArgument, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import { locate, referenceTo } from '../address';
import { rangeArgument } from '../cellsObject';
import { gridOf, type ModelContext } from '../context';
import { ChartSeriesFormat } from './seriesFormat';

export class ChartSeriesCollection extends HostObject {
  static readonly type: HostType = hostType<ChartSeriesCollection>('ChartSeriesCollection', {
    properties: { count: { get: ({ chart }) => chart.series.length } },
    items: ({ context, chart }) => chart.series.map((series) => new ChartSeries(context, chart, series)),
    methods: { add: (collection, name, index) => collection.add(name, index) },
  });
  override readonly type = ChartSeriesCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly chart: BookChart,
  ) {
    super();
  }

  add(name: Argument, index: Argument): ChartSeries {
    const { series } = this.chart;
    const added: BookSeries = {
      name: optionalText(name) ?? `Series${series.length + 1}`,
      values: '',
      categories: series[0]?.categories ?? '',
    };
    series.splice(isMissing(index) ? series.length : numberArgument(index), 0, added);
    return new ChartSeries(this.context, this.chart, added);
  }
}

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;
type Dimension = (typeof DIMENSIONS)[number];

export class ChartSeries extends HostObject {
  static readonly type: HostType = hostType<ChartSeries>('ChartSeries', {
    properties: {
      name: {
        get: (held) => held.name,
        set: ({ series }, name) => {
          const text = textArgument(name);
          series.name = text.startsWith('=') ? text.slice(1) : text;
        },
      },
      chartType: { get: ({ chart, series }) => series.type ?? chart.type },
    },
    navigations: { format: ({ series }) => new ChartSeriesFormat(series) },
    methods: {
      setValues: ({ context, series }, source) => {
        const { sheetId, first } = rangeArgument(source);
        series.values = referenceTo(context, sheetId, first.range);
      },
      setXAxisValues: ({ context, series }, source) => {
        const { sheetId, first } = rangeArgument(source);
        series.categories = referenceTo(context, sheetId, first.range);
      },
      getDimensionDataSourceString: (held, dimension) => held.source(wordArgument(dimension, DIMENSIONS)),
      getDimensionDataSourceType: (held, dimension) => held.sourceType(wordArgument(dimension, DIMENSIONS)),
      getDimensionValues: (held, dimension) => held.values(wordArgument(dimension, DIMENSIONS)),
      delete: ({ chart, series }) => {
        chart.series = chart.series.filter((other) => other !== series);
      },
    },
  });
  override readonly type = ChartSeries.type;

  constructor(
    readonly context: ModelContext,
    readonly chart: BookChart,
    readonly series: BookSeries,
  ) {
    super();
  }

  /** What the cell says where the name is a reference. */
  get name(): string {
    const { name } = this.series;
    const cell = name.includes('!') ? locate(this.context, name) : undefined;
    return cell ? (gridOf(this.context, cell.sheet).text(cell.range)[0]?.[0] ?? '') : name;
  }

  private reference(dimension: Dimension): string {
    if (dimension === 'BubbleSizes') throw HostError.invalidArgument();
    return dimension === 'Categories' || dimension === 'XValues' ? this.series.categories : this.series.values;
  }

  /** "Sheet1!$B$2:$B$9", without "=". */
  source(dimension: Dimension): string {
    const reference = this.reference(dimension);
    if (reference === '' && dimension !== 'Categories' && dimension !== 'XValues') throw HostError.invalidArgument();
    return reference;
  }

  sourceType(dimension: Dimension): string {
    const reference = this.reference(dimension);
    if (reference === '') return 'Unknown';
    if (reference.startsWith('{')) return 'List';
    if (/^'?.*\[[^\]]+\]/.test(reference)) return 'ExternalRange';
    return 'LocalRange';
  }

  values(dimension: Dimension): Wire {
    const cells = locate(this.context, this.reference(dimension));
    if (!cells) return [];
    return gridOf(this.context, cells.sheet)
      .read(cells.range)
      .flatMap((line) => line.map(({ value }) => value));
  }
}
