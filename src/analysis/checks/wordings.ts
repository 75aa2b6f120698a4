import type { Finding } from '../../kpi/finding';
import { intervalOf, overlap } from '../../kpi/interval';
import type { Observation } from '../../kpi/observation';
import { convertValue } from '../../kpi/unit';
import { isQuantity, type Value } from '../../kpi/value';
import { sameValue } from '../sameValue';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './messages';

/**
 * Sources of one vintage that say different things of one figure: another number is a conflict, the same number in words
 * that exclude each other (gần 3,66 and hơn 3,66) a contradiction of wordings.
 */
export function* conflictingSources(data: CheckedData): Iterable<Finding> {
  for (const { observations, indicator } of data.groups) {
    const [first, ...others] = observations;
    const value = convertValue(first.value, indicator.unit);
    for (const other of others) {
      const told = convertValue(other.value, indicator.unit);
      if (sameValue(value, told)) continue;
      yield sameNumberOtherwiseWorded(value, told)
        ? wordings(first, other, value, told)
        : finding('error', 'figure.conflict', messages.conflict(first, other), whereOf(other, 'OBS_VALUE'));
    }
  }
}

function sameNumberOtherwiseWorded(a: Value, b: Value): boolean {
  return isQuantity(a) && isQuantity(b) && a.number === b.number;
}

function wordings(first: Observation, other: Observation, a: Value, b: Value): Finding {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  const excluded = left !== undefined && right !== undefined && !overlap(left, right);
  return finding(
    excluded ? 'error' : 'warning',
    'wording.two',
    messages.twoWordings(first, other, excluded),
    whereOf(other, 'OBS_QUALIFIER'),
  );
}
