import type { Area, Boundary } from '../../kpi/area';
import { shiftPeriod, shiftYears, type Period } from '../../kpi/period';
import type { PeriodReference } from '../markers/marker';
import type { FillContext } from '../plan/fillContext';

/** The period and area a marker means where it does not name others: the report's, or those of the list's row. */
export interface Scope {
  readonly context: FillContext;
  readonly period: Period;
  /** Undefined in a row that sums up several areas. */
  readonly area: Area | undefined;
  /** The list of provinces that a list's rows are of; undefined outside such lists. */
  readonly boundary?: Boundary;
}

export function reportScope(context: FillContext): Scope {
  return { context, period: context.period, area: context.area };
}

export function periodOf(reference: PeriodReference | undefined, scope: Scope): Period {
  switch (reference?.kind) {
    case undefined:
      return scope.period;
    case 'absolute':
      return reference.period;
    case 'years':
      return shiftYears(scope.period, reference.count);
    case 'periods':
      return shiftPeriod(scope.period, reference.count);
  }
}
