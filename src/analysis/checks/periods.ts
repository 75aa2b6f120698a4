import type { Finding } from '../../kpi/finding';
import type { Observation } from '../../kpi/observation';
import { coverage } from '../../kpi/period';
import { vintageDay } from '../vintage';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** Cut-off dates that do not fit their period, vintages older than their cut-off, and periods that are not over. */
export function* periodDrift(data: CheckedData): Iterable<Finding> {
  const early = new Map<string, { readonly group: Group; readonly observation: Observation; count: number }>();
  for (const group of data.groups) {
    for (const observation of group.observations) {
      yield* cutOffDrift(group, observation);
      const { cutOff } = observation;
      if (cutOff === '' || cutOff >= group.period.end || cutOff < group.period.start) continue;
      const key = `${group.period.id}|${cutOff}`;
      const known = early.get(key);
      if (known) known.count++;
      else early.set(key, { group, observation, count: 1 });
    }
    yield* notOver(group, data.options.today);
  }
  for (const { group, observation, count } of early.values()) {
    // NĐ 09/2019 điều 12: an administrative period ends on the 14th, and figures to that day are its own.
    if (observation.cutOff === coverage(group.period, 'administrative').to) continue;
    yield finding(
      'info',
      'period.cutOffEarly',
      messages.cutOffEarly(group, observation.cutOff, count),
      whereOf(observation, 'CUT_OFF'),
    );
  }
}

function* cutOffDrift({ period }: Group, observation: Observation): Iterable<Finding> {
  const { cutOff, asOf } = observation;
  if (cutOff !== '' && (cutOff > period.end || cutOff < period.start)) {
    yield finding('warning', 'period.cutOff', messages.cutOffOutside(period, cutOff), whereOf(observation, 'CUT_OFF'));
  }
  if (cutOff !== '' && asOf !== '' && vintageDay(asOf) < cutOff) {
    yield finding('warning', 'period.vintage', messages.knownTooEarly(asOf, cutOff), whereOf(observation, 'AS_OF'));
  }
}

function* notOver({ period, observations, value }: Group, today: string | undefined): Iterable<Finding> {
  const [first] = observations;
  const settled = first.status === 'A' || first.status === 'P';
  if (!today || period.start <= today || !settled || !value || value.kind === 'text') return;
  yield finding('warning', 'period.future', messages.notBegun(period, today), whereOf(first, 'TIME_PERIOD'));
}
