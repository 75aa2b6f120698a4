import { shiftPeriod, shiftYears, type Period } from '../../../kpi/period';

/**
 * The period a filled report is likely to be filled for next: the one after it, else the same stretch a year later, if
 * there are figures; else it stays as it is.
 */
export function nextPeriod(filled: Period, hasFigures: (periodId: string) => boolean): Period {
  const candidates = [shiftPeriod(filled, 1), shiftYears(filled, 1)];
  return candidates.find(({ id }) => hasFigures(id)) ?? filled;
}
