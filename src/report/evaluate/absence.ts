import { isKnown, type Figure } from '../../analysis/figureModel';
import { missing, type Absence } from '../../kpi/value';
import type { Answer } from './answer';

/**
 * Says in the cell itself why nothing can be said where there are figures: sources that differ, a claim that allows no
 * verdict, a place that cannot be told. The full reason goes with the answer, so that a trace shows it.
 */
export function withAbsence(answer: Answer, name: string, figure: Figure): Answer {
  const { value } = answer;
  if (typeof value !== 'object' || value.kind !== 'missing') return answer;
  if (value.what !== undefined && value.what !== 'conflict') return answer;
  // The first is the figure itself, the others are what the answer was to be worked out from besides.
  const what = value.what ?? absenceOf(name, figure, answer.figures?.slice(1) ?? []);
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

function absenceOf(name: string, figure: Figure, others: readonly Figure[]): Absence | undefined {
  const verdict = verdicts.get(name);
  const all = [figure, ...others];
  if (verdict !== undefined && all.some(hasConflict)) return 'conflict';
  return all.every(isKnown) ? verdict : undefined;
}

function hasConflict(figure: Figure): boolean {
  return !isKnown(figure) && figure.findings.some(({ rule }) => rule === 'figure.conflict');
}
