import type { Finding } from '../../kpi/finding';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './contradictionMessages';
import { statedDay } from './statedDay';
import { disagrees } from './sums';

/**
 * A stock written under several periods that end on one day (2025-Q2 and 2025-S1): by its definition ("lũy kế đến cuối
 * kỳ") it is of that day, whatever the period is called, and a report of either period would use another number.
 */
export function* stocksOfOneDay(data: CheckedData): Iterable<Finding> {
  for (const series of data.series) {
    if (series.length < 2 || series[0]?.indicator.basis !== 'stock') continue;
    for (const [day, figures] of byDay(series)) {
      for (const [group, other] of contradictions(figures)) {
        if (!data.judges(group) && !data.judges(other)) continue;
        const message = messages.twoStocksOfOneDay(group, other, day, data.areas.byId(group.area));
        yield finding('warning', 'stock.oneDay', message, whereOf(group.observations[0], 'OBS_VALUE'));
      }
    }
  }
}

function byDay(series: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const days = new Map<string, Group[]>();
  for (const group of series) {
    const day = statedDay(group);
    const known = days.get(day);
    if (known) known.push(group);
    else days.set(day, [group]);
  }
  return days;
}

/**
 * As few figures as explain every contradiction, each with one that it contradicts: of three where one stands alone that
 * one, of two the later row.
 */
function* contradictions(figures: readonly Group[]): Iterable<readonly [Group, Group]> {
  let rest = figures;
  while (rest.length > 1) {
    const against = rest.map((group) => rest.filter((other) => other !== group && disagrees(group, [other])));
    const counts = against.map(({ length }) => length);
    const place = counts.lastIndexOf(Math.max(...counts));
    const [group, other] = [rest[place], against[place]?.[0]];
    if (!group || !other) return;
    yield [group, other];
    rest = rest.filter((each) => each !== group);
  }
}
