import type { BookChart } from '../../book/book';
import { newGuid } from '../../book/guid';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { isMissing, textArgument, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import { rangeArgument } from '../cellsObject';
import { besideOf, type ModelContext } from '../context';
import { EventType } from '../events';
import { requireAllowed } from '../guard';
import { registrations } from '../registrations';
import { Chart } from './chart';
import { seriesFrom } from './seriesFrom';

/** Points: the size and place Excel gives a new chart. */
const NEW_BOX = { left: 150, top: 75, width: 360, height: 216 };

export class ChartCollection extends HostObject {
  static readonly type: HostType = hostType<ChartCollection>('ChartCollection', {
    properties: { count: { get: ({ charts }) => charts.length } },
    items: (collection) => collection.charts.map((chart) => collection.object(chart)),
    item: (collection, key) => {
      const wanted = textArgument(key);
      const chart = collection.charts.find(({ id, name }) => id === wanted || nameKey(name) === nameKey(wanted));
      if (!chart) throw HostError.itemNotFound();
      return collection.object(chart);
    },
    methods: {
      ...registrations('ActivatedEvent', 'AddedEvent', 'DeactivatedEvent', 'DeletedEvent'),
      add: (collection, type, source, by) => collection.add(textArgument(type), source, by),
    },
  });
  override readonly type = ChartCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }

  get charts(): BookChart[] {
    return besideOf(this.context, this.sheet).charts;
  }

  object(chart: BookChart): Chart {
    return new Chart(this.context, this.sheet, chart);
  }

  add(type: string, source: Argument, by: Argument): Chart {
    requireAllowed(this.context, this.sheet);
    const direction = isMissing(by) ? 'Auto' : wordArgument(by, ['Auto', 'Columns', 'Rows']);
    const { sheetId, first } = rangeArgument(source);
    const chart: BookChart = {
      id: newGuid(),
      name: this.nextName(),
      type,
      title: '',
      series: seriesFrom(this.context, sheetId, first.range, direction),
      box: { ...NEW_BOX },
    };
    this.charts.push(chart);
    this.context.events.chart(EventType.chartAdded, chart.id, besideOf(this.context, this.sheet).guid);
    return this.object(chart);
  }

  private nextName(): string {
    for (let number = this.charts.length + 1; ; number++) {
      if (!this.charts.some(({ name }) => nameKey(name) === `chart ${number}`)) return `Chart ${number}`;
    }
  }
}
