import type { Finding } from '../../kpi/finding';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** A data set of headings only, or one of which nothing was known on the day, answers no question. */
export function* noObservations(data: CheckedData): Iterable<Finding> {
  if (data.observations.length > 0) return;
  yield finding('warning', 'required.observations', messages.noObservations(), { file: 'observations.csv' });
}

/** Observations that name no source: such a figure cannot be asked where it comes from. */
export function* sourceless(data: CheckedData): Iterable<Finding> {
  for (const observation of data.observations) {
    if (observation.source === '')
      yield finding('warning', 'required.source', messages.noSource(), whereOf(observation, 'SOURCE'));
  }
}

/**
 * Areas that are missing from an otherwise nearly complete list. A list is meant to be complete where at least half of
 * the units in force have a figure; a press list of the first ten is not. Indicators with the same gaps are told together.
 */
export function* missingAreas(data: CheckedData): Iterable<Finding> {
  const lists = new Map<string, Group[]>();
  for (const group of data.groups) {
    if (group.indicator.overAreas !== 'sum' || group.counterpart !== '' || group.area === 'VN') continue;
    const key = `${group.indicator.code}|${group.definition}|${group.period.id}`;
    const list = lists.get(key);
    if (list) list.push(group);
    else lists.set(key, [group]);
  }
  const gaps = new Map<
    string,
    { readonly group: Group; readonly absent: readonly string[]; readonly size: number; readonly codes: string[] }
  >();
  for (const list of lists.values()) {
    const [group] = list;
    if (!group) continue;
    const units = data.areas.inForce(group.period.end);
    const present = new Set(list.filter(({ value }) => value?.kind !== 'missing').map(({ area }) => area));
    const absent = units.filter(({ id }) => !present.has(id)).map(({ shortName }) => shortName);
    if (absent.length === 0 || units.length - absent.length < units.length / 2) continue;
    const key = `${group.period.id}|${absent.join('|')}`;
    const known = gaps.get(key);
    if (known) known.codes.push(group.indicator.code);
    else gaps.set(key, { group, absent, size: units.length, codes: [group.indicator.code] });
  }
  for (const { group, absent, size, codes } of gaps.values()) {
    const message = messages.missingAreas(group, absent, size, codes);
    yield finding('warning', 'required.areas', message, { file: group.observations[0].file });
  }
}
