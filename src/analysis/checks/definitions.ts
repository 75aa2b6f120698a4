import type { Finding } from '../../kpi/finding';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** Indicators counted by several definitions in one data set: their values must not be compared or added. */
export function* definitionDrift(data: CheckedData): Iterable<Finding> {
  const byIndicator = new Map<string, Map<string, Group[]>>();
  for (const group of data.groups) {
    let definitions = byIndicator.get(group.indicator.code);
    if (!definitions) byIndicator.set(group.indicator.code, (definitions = new Map<string, Group[]>()));
    const groups = definitions.get(group.definition);
    if (groups) groups.push(group);
    else definitions.set(group.definition, [group]);
  }
  for (const definitions of byIndicator.values()) {
    if (definitions.size < 2) continue;
    const other = [...definitions].find(
      ([definition, [group]]) => definition !== group?.indicator.definitionVersion,
    )?.[1][0];
    if (!other) continue;
    const message = messages.definitionDrift(other.indicator, definitions);
    yield finding('warning', 'definition.drift', message, whereOf(other.observations[0], 'DEFINITION'));
  }
}

/** One number for one period under several definitions: perhaps one event in several words, never to be added. */
export function* sameNumberTwice(data: CheckedData): Iterable<Finding> {
  const byNumber = new Map<string, Group[]>();
  for (const group of data.groups) {
    const { indicator, area, counterpart, period, value } = group;
    if (!value || !('number' in value) || value.number === 0) continue;
    const key = [indicator.code, area, counterpart, period.id, value.number, value.kind].join('|');
    const groups = byNumber.get(key);
    if (groups) groups.push(group);
    else byNumber.set(key, [group]);
  }
  for (const groups of byNumber.values()) {
    const [first, second] = groups;
    if (!first || !second) continue;
    yield finding('info', 'duplicate.event', messages.oneEvent(groups), whereOf(second.observations[0]));
  }
}
