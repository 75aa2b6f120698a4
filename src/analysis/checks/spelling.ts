import type { Finding } from '../../kpi/finding';
import { matchKey } from '../../kpi/textKey';
import { finding, whereOf, type CheckedData } from './checkedData';
import * as messages from './messages';

/** Partners written in two ways (Hoa Kỳ and Hoa kỳ, hoà and hòa): they would be counted as two. */
export function* partnerSpellings(data: CheckedData): Iterable<Finding> {
  const spellings = new Map<string, string>();
  const told = new Set<string>();
  for (const observation of data.observations) {
    const { counterpart } = observation;
    if (counterpart === '' || told.has(counterpart)) continue;
    const key = matchKey(counterpart);
    const first = spellings.get(key);
    if (first === undefined) spellings.set(key, counterpart);
    else if (first !== counterpart) {
      told.add(counterpart);
      yield finding(
        'warning',
        'spelling.partner',
        messages.twoSpellings(first, counterpart),
        whereOf(observation, 'COUNTERPART_AREA'),
      );
    }
  }
}
