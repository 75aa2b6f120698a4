import type { BookChart } from '../../book/book';
import { booleanArgument, textArgument, wordArgument } from '../../protocol/arguments';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';

export class ChartTitle extends HostObject {
  static readonly type: HostType = hostType<ChartTitle>('ChartTitle', {
    properties: {
      text: {
        get: ({ chart }) => chart.title,
        set: ({ chart }, text) => {
          chart.title = textArgument(text);
        },
      },
      visible: {
        get: ({ chart }) => chart.title !== '',
        set: ({ chart }, visible) => {
          if (!booleanArgument(visible)) chart.title = '';
        },
      },
    },
  });
  override readonly type = ChartTitle.type;

  constructor(readonly chart: BookChart) {
    super();
  }
}

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export class ChartLegend extends HostObject {
  static readonly type: HostType = hostType<ChartLegend>('ChartLegend', {
    properties: {
      visible: {
        get: ({ legend }) => legend.visible,
        set: (held, visible) => {
          held.chart.legend = { ...held.legend, visible: booleanArgument(visible) };
        },
      },
      position: {
        get: ({ legend }) => legend.position,
        set: (held, position) => {
          held.chart.legend = { ...held.legend, position: wordArgument(position, POSITIONS) };
        },
      },
    },
  });
  override readonly type = ChartLegend.type;

  constructor(readonly chart: BookChart) {
    super();
  }

  /** Excel shows one at the bottom. */
  get legend(): NonNullable<BookChart['legend']> {
    return this.chart.legend ?? { visible: true, position: 'Bottom' };
  }
}

export class ChartAxes extends HostObject {
  static readonly type: HostType = hostType<ChartAxes>('ChartAxes', {
    navigations: {
      categoryAxis: ({ chart }) => new ChartAxis(chart, 'category'),
      valueAxis: ({ chart }) => new ChartAxis(chart, 'value'),
    },
  });
  override readonly type = ChartAxes.type;

  constructor(readonly chart: BookChart) {
    super();
  }
}

type AxisName = 'category' | 'value';

class ChartAxis extends HostObject {
  static readonly type: HostType = hostType<ChartAxis>('ChartAxis', {
    navigations: { title: ({ chart, name }) => new ChartAxisTitle(chart, name) },
  });
  override readonly type = ChartAxis.type;

  constructor(
    readonly chart: BookChart,
    readonly name: AxisName,
  ) {
    super();
  }
}

class ChartAxisTitle extends HostObject {
  static readonly type: HostType = hostType<ChartAxisTitle>('ChartAxisTitle', {
    properties: {
      text: {
        get: ({ chart, name }) => chart.axisTitles?.[name] ?? '',
        set: ({ chart, name }, text) => {
          chart.axisTitles = { ...chart.axisTitles, [name]: textArgument(text) };
        },
      },
      visible: {
        get: ({ chart, name }) => (chart.axisTitles?.[name] ?? '') !== '',
        set: ({ chart, name }, visible) => {
          if (!booleanArgument(visible)) chart.axisTitles = { ...chart.axisTitles, [name]: '' };
        },
      },
    },
  });
  override readonly type = ChartAxisTitle.type;

  constructor(
    readonly chart: BookChart,
    readonly name: AxisName,
  ) {
    super();
  }
}
