import { existsOn } from '../../kpi/area';
import type { Finding } from '../../kpi/finding';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './messages';

/** Areas that were not in force on the last day of the period: figures recast to another list, or a slip of the code. */
export function* areaValidity(data: CheckedData): Iterable<Finding> {
  for (const { area: id, period, observations } of data.groups) {
    const area = data.areas.byId(id);
    if (!area || existsOn(area, period.end)) continue;
    yield finding(
      'warning',
      'area.notInForce',
      messages.areaNotInForce(area, period),
      whereOf(observations[0], 'REF_AREA'),
    );
  }
}
