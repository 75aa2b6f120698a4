import type { Finding } from '../../kpi/finding';
import { Territories } from '../territory';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';
import { disagrees } from './sums';

/** A figure given for a merged province against the figures given for the provinces that went into it. */
export function* mergedAreaSums(data: CheckedData): Iterable<Finding> {
  const territories = new Territories(data.areas);
  for (const merged of data.groups) {
    const area = data.areas.byId(merged.area);
    if (!area || merged.indicator.overAreas !== 'sum' || merged.definition !== merged.indicator.definitionVersion)
      continue;
    const units = territories.mergedFrom(area);
    const parts: Group[] = units.flatMap(
      ({ id }) => data.find(merged.indicator.code, id, merged.counterpart, merged.period.id) ?? [],
    );
    if (parts.length === 0 || parts.length < units.length || !disagrees(merged, parts)) continue;
    const message = messages.mergedDisagree(merged, area, parts, units);
    yield finding('warning', 'regroup.difference', message, whereOf(merged.observations[0], 'OBS_VALUE'));
  }
}
