import type { Finding } from '../../kpi/finding';
import { isQuantity } from '../../kpi/value';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './messages';

/** Counts that are not whole, and words where an indicator has numbers: they stay words and enter no calculation. */
export function* wrongType(data: CheckedData): Iterable<Finding> {
  for (const { indicator, value, observations } of data.groups) {
    if (!value) continue;
    const [first] = observations;
    if (indicator.kind === 'count' && isQuantity(value) && !Number.isInteger(value.number)) {
      yield finding('error', 'type.count', messages.notWhole(indicator, value), whereOf(first, 'OBS_VALUE'));
    }
    if (indicator.kind !== 'text' && value.kind === 'text') {
      yield finding('info', 'type.text', messages.onlyWords(indicator, value.text), whereOf(first, 'OBS_TEXT'));
    }
    if (indicator.kind === 'text' && (isQuantity(value) || value.kind === 'range')) {
      yield finding('warning', 'type.number', messages.numberForText(indicator), whereOf(first, 'OBS_VALUE'));
    }
  }
}
