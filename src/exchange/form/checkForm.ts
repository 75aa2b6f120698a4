import { checkSubmission, type SubmissionCheckOptions, type SubmissionProblem } from '../../analysis/submission';
import type { FormReading } from './readForm';

/**
 * Everything there is to say about a filled-in form: what is wrong with its cells, then what the rules say of the figures.
 * That a figure is missing is not said again where its cell was found to hold no number.
 */
export function checkForm(
  { submission, known, findings, cellOf }: FormReading,
  options: Omit<SubmissionCheckOptions, 'cellOf'>,
): SubmissionProblem[] {
  const told = new Set(
    findings.flatMap(({ severity, indicator, counterpart }) =>
      severity === 'error' && indicator !== undefined && counterpart === '' ? [indicator] : [],
    ),
  );
  const judged = checkSubmission(submission, known, { ...options, cellOf });
  return [
    ...findings,
    ...judged.filter(({ rule, indicator }) => rule !== 'figure.required' || !told.has(indicator ?? '')),
  ];
}
