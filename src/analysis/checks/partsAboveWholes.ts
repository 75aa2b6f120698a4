import type { Finding } from '../../kpi/finding';
import { wholeOf } from '../partsOfWholes';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './contradictionMessages';
import { exceeds } from './sums';

/** A figure above that of which it is by definition a part: farm exports above all exports. */
export function* partsAboveWholes(data: CheckedData): Iterable<Finding> {
  for (const part of data.groups) {
    const code = wholeOf[part.indicator.code];
    if (code === undefined || part.definition !== part.indicator.definitionVersion) continue;
    const whole = data.find(code, part.area, part.counterpart, part.period.id);
    if (!whole || !exceeds(whole, [part])) continue;
    const message = messages.partAboveWhole(part, whole, data.areas.byId(part.area));
    yield finding('warning', 'sum.part', message, whereOf(part.observations[0], 'OBS_VALUE'));
  }
}
