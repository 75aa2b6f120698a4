import { missing, type Absence, type Value } from '../kpi/value';
import { isKnown, type Figure } from './figureModel';

/**
 * A value worked out from figures; where it is missing although there are figures, it says what there is none of: sources that
 * differ on one of them, else the verdict.
 * @param verdict how it reads where the figures are known and still do not settle it
 */
export function withAbsence(value: Value, verdict: Absence, figures: readonly Figure[]): Value {
  if (value.kind !== 'missing' || value.what !== undefined) return value;
  const what = absenceOf(verdict, figures);
  return what === undefined ? value : missing(value.reason, what);
}

/** What there is none of where something cannot be worked out from figures; undefined where one of them is simply missing. */
export function absenceOf(verdict: Absence, figures: readonly Figure[]): Absence | undefined {
  if (figures.some(hasConflict)) return 'conflict';
  return figures.every(isKnown) ? verdict : undefined;
}

function hasConflict(figure: Figure): boolean {
  return !isKnown(figure) && figure.findings.some(({ rule }) => rule === 'figure.conflict');
}
