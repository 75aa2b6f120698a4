import { absenceOf } from '../../analysis/absence';
import type { Figure } from '../../analysis/figureModel';
import { isSaidOfFigures, missing, type Absence } from '../../kpi/value';
import type { Answer } from './answer';

/**
 * Says in the cell itself why nothing can be said where there are figures: sources that differ, a claim that allows no
 * verdict, a place that cannot be told. The full reason goes with the answer, so that a trace shows it.
 */
export function withAbsence(answer: Answer, name: string, figure: Figure): Answer {
  const { value } = answer;
  if (typeof value !== 'object' || value.kind !== 'missing') return answer;
  if (value.what !== undefined && !isSaidOfFigures(value.what)) return answer;
  // The first is the figure itself, the others are what the answer was to be worked out from besides.
  const all = [figure, ...(answer.figures?.slice(1) ?? [])];
  const verdict = verdicts.get(name);
  const what = value.what ?? (verdict && absenceOf(verdict, all));
  if (what === undefined) return answer;
  return { ...answer, derivation: answer.derivation ?? value.reason, value: missing(value.reason, what) };
}

/** Fields that say something of a figure, and how they read where it cannot be said. */
const verdicts: ReadonlyMap<string, Absence> = new Map([
  ['status', 'unsettled'],
  ['gap', 'unsettled'],
  ['yoy', 'unsettled'],
  ['share', 'unsettled'],
  ['rank', 'unranked'],
  ['rankText', 'unranked'],
]);
