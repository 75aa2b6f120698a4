import type { SubmissionProblem } from '../../../analysis/submission';

/** A problem of the open form, with the cell that its reason goes into. */
export interface FormProblem extends SubmissionProblem {
  readonly reasonCell?: { readonly sheet: string; readonly cell: string };
}

/** Stays the same while the problem does, so that a reason being typed is not lost when the form is read again. */
export function problemKey({ rule, where, indicator = '', counterpart = '' }: FormProblem): string {
  return [rule, indicator, counterpart, where.sheet ?? '', where.cell ?? ''].join('|');
}
