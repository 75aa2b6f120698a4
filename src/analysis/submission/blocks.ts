import type { SubmissionProblem } from './model';

/** Whether a problem keeps the submission from being sent: an error, or a warning whose reason has not been given. */
export function blocks({ severity, needsReason }: Pick<SubmissionProblem, 'severity' | 'needsReason'>): boolean {
  return severity === 'error' || (severity === 'warning' && needsReason === true);
}

/** Whether somebody still has to look at a problem: an error, or a warning that no reason was given for. */
export function isOpen({ severity, reason }: Pick<SubmissionProblem, 'severity' | 'reason'>): boolean {
  return severity === 'error' || (severity === 'warning' && reason === undefined);
}
