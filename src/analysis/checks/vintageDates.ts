import type { Finding } from '../../kpi/finding';
import type { Observation } from '../../kpi/observation';
import { dayBounds } from '../vintage';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';

/** Figures of a period are often given out in its last days. */
const DAYS_BEFORE_END = 31;

interface Told {
  readonly group: Group;
  readonly observation: Observation;
  count: number;
}

/** Vintages that cannot be: known only after today, or known as final before the period was over. One cause is told once. */
export function* vintageDates(data: CheckedData): Iterable<Finding> {
  const { today } = data.options;
  const future = new Map<string, Told>();
  const early = new Map<string, Told>();
  for (const group of data.groups) {
    for (const observation of group.observations) {
      const { asOf } = observation;
      if (asOf === '') continue;
      const { first, last } = dayBounds(asOf);
      if (today && first > today) add(future, asOf, group, observation);
      else if (isFinal(observation) && isBeforeEnd(last, group))
        add(early, `${asOf}|${group.period.id}`, group, observation);
    }
  }
  for (const { observation, count } of future.values()) {
    const message = messages.knownInFuture(observation.asOf, today ?? '', count);
    yield finding('warning', 'vintage.future', message, whereOf(observation, 'AS_OF'));
  }
  for (const { group, observation, count } of early.values()) {
    const message = messages.knownBeforeEnd(group, observation.asOf, count);
    yield finding('warning', 'vintage.early', message, whereOf(observation, 'AS_OF'));
  }
}

function add(told: Map<string, Told>, key: string, group: Group, observation: Observation): void {
  const known = told.get(key);
  if (known) known.count++;
  else told.set(key, { group, observation, count: 1 });
}

/** An estimate, a provisional figure, words and a figure to a stated cut-off may be known before the period is over. */
function isFinal({ status, cutOff, value }: Observation): boolean {
  return status === 'A' && cutOff === '' && value.kind !== 'missing' && value.kind !== 'text';
}

/** What is no flow may be told as it stands within the period; before the period begins it cannot be known either. */
function isBeforeEnd(day: string, { period, indicator }: Group): boolean {
  const days = (Date.parse(period.end) - Date.parse(day)) / 86_400_000;
  return day < period.start || (days > DAYS_BEFORE_END && (indicator.basis === 'flow' || indicator.kind === 'rate'));
}
