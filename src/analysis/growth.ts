import { percentChange, subtractValues } from '../kpi/claim';
import { intervalOf } from '../kpi/interval';
import { shiftYears } from '../kpi/period';
import { missing, type Value } from '../kpi/value';
import { withAbsence } from './absence';
import type { Figures } from './figure';
import { isComplete, isKnown, type Figure } from './figureModel';
import * as messages from './comparisonMessages';

/** Growth in percent between two values of one measure, with the claim both allow. Missing on a base that is not positive. */
export function growth(current: Value, previous: Value): Value {
  const base = intervalOf(previous);
  if (base && (base.high.at <= 0 || (!base.low.soft && base.low.at <= 0)))
    return missing(messages.noBase(), 'notApplicable');
  return percentChange(current, previous);
}

/** What a figure changed against an earlier one: in percent, for rates in percentage points. */
export function changeOf(current: Figure, previous: Figure): Value {
  return withAbsence(changeBetween(current, previous), 'unsettled', [current, previous]);
}

function changeBetween(current: Figure, previous: Figure): Value {
  if (!isKnown(current)) return current.value;
  if (!isKnown(previous)) return previous.value;
  const { indicator } = current;
  if (indicator.kind === 'rank' || indicator.kind === 'text')
    return missing(messages.noChange(indicator), 'notApplicable');
  if (!isComplete(current) || !isComplete(previous)) return missing(messages.partialChange(indicator));
  if (current.definition !== previous.definition) return missing(messages.definitionsDiffer(indicator));
  return indicator.kind === 'rate'
    ? subtractValues(current.value, previous.value)
    : growth(current.value, previous.value);
}

/** The change of a figure against the same period a year earlier. */
export function yearOnYear(figures: Figures, figure: Figure): Value {
  const { indicator, area, counterpart, definition } = figure;
  const earlier = figures.figure({
    indicator: indicator.code,
    period: shiftYears(figure.period, -1),
    area,
    counterpart,
    ...(definition === indicator.definitionVersion ? {} : { definition }),
  });
  return changeOf(figure, earlier);
}

/**
 * Average yearly growth in percent that leads from one level to another.
 * @throws RangeError where the levels or the years are not positive
 */
export function compoundGrowth(first: number, last: number, years: number): number {
  if (!(first > 0 && last > 0 && years > 0)) throw new RangeError('levels and years must be positive');
  return (Math.pow(last / first, 1 / years) - 1) * 100;
}
