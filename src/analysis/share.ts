import { divideValues } from '../kpi/claim';
import { missing, type Value } from '../kpi/value';
import { withAbsence } from './absence';
import { isComplete, isKnown, type Figure } from './figureModel';
import * as messages from './comparisonMessages';

/** A part in percent of a whole, with the claim both allow: khoảng 5,14 of 11,12 is "khoảng 46 %". Amounts and counts only. */
export function share(part: Value, whole: Value): Value {
  return divideValues(part, whole, { percent: true, nonNegative: true });
}

/** A figure's share of the figure of the whole country, or of another whole that contains it. */
export function shareOf(part: Figure, whole: Figure): Value {
  return withAbsence(shareOfWhole(part, whole), 'unsettled', [part, whole]);
}

function shareOfWhole(part: Figure, whole: Figure): Value {
  if (!isKnown(part)) return part.value;
  if (part.indicator.overAreas !== 'sum') return missing(messages.noShare(part.indicator), 'notApplicable');
  if (!isComplete(whole)) return missing(messages.noWhole(part.indicator));
  if (part.definition !== whole.definition) return missing(messages.definitionsDiffer(part.indicator));
  return share(part.value, whole.value);
}
