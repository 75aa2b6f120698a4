import { blocks, type SubmissionProblem } from '../../../analysis/submission';

/** A problem of the open form, with the cell that its reason goes into. */
export interface FormProblem extends SubmissionProblem {
  readonly reasonCell?: { readonly sheet: string; readonly cell: string };
}

export const problemGroups = ['errors', 'reasons', 'notes'] as const;
export type ProblemGroup = (typeof problemGroups)[number];

/** What must be mended; what needs a reason before it can be sent; what is only told. Each in the order it was found. */
export function groupProblems(
  problems: readonly FormProblem[],
): Readonly<Record<ProblemGroup, readonly FormProblem[]>> {
  const groups: Record<ProblemGroup, FormProblem[]> = { errors: [], reasons: [], notes: [] };
  for (const problem of problems) groups[groupOf(problem)].push(problem);
  return groups;
}

function groupOf(problem: FormProblem): ProblemGroup {
  if (problem.severity === 'error') return 'errors';
  return blocks(problem) ? 'reasons' : 'notes';
}

/** Stays the same while the problem does, so that a reason being typed is not lost when the form is read again. */
export function problemKey({ rule, where, indicator = '', counterpart = '' }: FormProblem): string {
  return [rule, indicator, counterpart, where.sheet ?? '', where.cell ?? ''].join('|');
}
