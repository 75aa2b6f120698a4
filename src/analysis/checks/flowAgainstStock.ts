import type { Finding } from '../../kpi/finding';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './messages';
import { exceeds } from './sums';

/** Which flow goes into which stock. */
export const stockOf: Readonly<Record<string, string>> = { FDI_REG: 'FDI_STOCK' };

/** A flow larger than the stock it went into: one of the two is filed under the wrong indicator, period or unit. */
export function* flowAgainstStock(data: CheckedData): Iterable<Finding> {
  for (const flow of data.groups) {
    const stockCode = stockOf[flow.indicator.code];
    if (stockCode === undefined || flow.definition !== flow.indicator.definitionVersion) continue;
    const stock = data
      .seriesFor(stockCode, flow.area, flow.counterpart)
      .find(({ period }) => period.end === flow.period.end);
    if (!stock || !exceeds(stock, [flow])) continue;
    yield finding(
      'error',
      'basis.flowAboveStock',
      messages.flowAboveStock(flow, stock),
      whereOf(flow.observations[0], 'OBS_VALUE'),
    );
  }
}
