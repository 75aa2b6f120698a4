import type { BookChart } from '../../book/book';
import { heightOfRows, widthOfColumns } from '../../book/edges';
import { bounding } from '../../book/rectangles';
import { isMissing, numberArgument, textArgument, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument, type HostProperty } from '../../protocol/hostObject';
import { locate } from '../address';
import { CellsObject, rangeArgument } from '../cellsObject';
import { besideOf, gridOf, type ModelContext } from '../context';
import { EventType } from '../events';
import { requireAllowed } from '../guard';
import { registrations } from '../registrations';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection } from './chartSeries';
import { seriesFrom } from './seriesFrom';

const side = (name: keyof BookChart['box']): HostProperty<Chart> => ({
  get: ({ living }) => living.box[name],
  set: ({ living }, value) => {
    living.box[name] = numberArgument(value);
  },
});

export class Chart extends HostObject {
  static readonly type: HostType = hostType<Chart>('Chart', {
    identity: ({ chart }) => chart.id,
    properties: {
      id: { get: ({ living }) => living.id },
      name: {
        get: ({ living }) => living.name,
        set: ({ living }, name) => {
          living.name = textArgument(name);
        },
      },
      chartType: {
        get: ({ living }) => living.type,
        set: ({ living }, type) => {
          living.type = textArgument(type);
        },
      },
      left: side('left'),
      top: side('top'),
      width: side('width'),
      height: side('height'),
    },
    navigations: {
      title: ({ living }) => new ChartTitle(living),
      legend: ({ living }) => new ChartLegend(living),
      axes: ({ living }) => new ChartAxes(living),
      series: ({ context, living }) => new ChartSeriesCollection(context, living),
      worksheet: ({ context, sheet }) => context.objects.worksheet(sheet),
    },
    methods: {
      ...registrations('ActivatedEvent', 'DeactivatedEvent'),
      setPosition: (chart, start, end) => chart.setPosition(start, end),
      setData: (chart, source, by) => chart.setData(source, by),
      activate: () => undefined,
      delete: (chart) => {
        requireAllowed(chart.context, chart.sheet);
        const beside = besideOf(chart.context, chart.sheet);
        beside.charts = beside.charts.filter((other) => other !== chart.living);
        chart.context.events.chart(EventType.chartDeleted, chart.chart.id, beside.guid);
      },
    },
  });
  override readonly type = Chart.type;

  constructor(
    readonly context: ModelContext,
    /** The grid's id of the sheet. */
    readonly sheet: string,
    readonly chart: BookChart,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the chart is gone */
  get living(): BookChart {
    if (!besideOf(this.context, this.sheet).charts.includes(this.chart)) throw HostError.itemNotFound();
    return this.chart;
  }

  /** Over the cells from one to another. */
  setPosition(start: Argument, end: Argument): void {
    const range = bounding([this.cells(start), isMissing(end) ? this.cells(start) : this.cells(end)]);
    const grid = gridOf(this.context, this.sheet);
    const { box } = this.living;
    box.top = heightOfRows(grid, 1, range.firstRow - 1);
    box.left = widthOfColumns(grid, 1, range.firstColumn - 1);
    if (isMissing(end)) return;
    box.height = heightOfRows(grid, range.firstRow, range.lastRow - range.firstRow + 1);
    box.width = widthOfColumns(grid, range.firstColumn, range.lastColumn - range.firstColumn + 1);
  }

  setData(source: Argument, by: Argument): void {
    const direction = isMissing(by) ? 'Auto' : wordArgument(by, ['Auto', 'Columns', 'Rows']);
    const { sheetId, first } = rangeArgument(source);
    this.living.series = seriesFrom(this.context, sheetId, first.range, direction);
  }

  private cells(argument: Argument) {
    if (argument instanceof CellsObject) return argument.first.range;
    const found = locate(this.context, textArgument(argument), this.sheet);
    if (found?.sheet !== this.sheet) throw HostError.invalidArgument();
    return found.range;
  }
}
