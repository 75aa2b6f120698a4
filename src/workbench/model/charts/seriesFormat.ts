import type { BookSeries } from '../../book/book';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import { colorText } from '../format/color';

/** The colour of a series, as its fill or its line. */
export class ChartSeriesFormat extends HostObject {
  static readonly type: HostType = hostType<ChartSeriesFormat>('ChartSeriesFormat', {
    navigations: {
      fill: ({ series }) => new ChartFill(series),
      line: ({ series }) => new ChartLineFormat(series),
    },
  });
  override readonly type = ChartSeriesFormat.type;

  constructor(readonly series: BookSeries) {
    super();
  }
}

class ChartFill extends HostObject {
  static readonly type: HostType = hostType<ChartFill>('ChartFill', {
    methods: {
      setSolidColor: ({ series }, color) => {
        series.color = colorText((color ?? null) as Wire);
      },
      getSolidColor: ({ series }) => series.color ?? '',
      clear: ({ series }) => {
        delete series.color;
      },
    },
  });
  override readonly type = ChartFill.type;

  constructor(readonly series: BookSeries) {
    super();
  }
}

class ChartLineFormat extends HostObject {
  static readonly type: HostType = hostType<ChartLineFormat>('ChartLineFormat', {
    properties: {
      color: {
        get: ({ series }) => series.color ?? '',
        set: ({ series }, color) => {
          series.color = colorText(color);
        },
      },
    },
  });
  override readonly type = ChartLineFormat.type;

  constructor(readonly series: BookSeries) {
    super();
  }
}
