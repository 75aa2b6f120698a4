import { checkSubmission, type SubmissionCheckOptions, type SubmissionProblem } from '../../analysis/submission';
import { cutOffProblem } from './issuedCutOff';
import type { FormReading } from './readForm';

/** What the rules would say again of a figure whose cell was found to be wrong: no number, or no claim for its total. */
const toldByCells: ReadonlySet<string> = new Set(['figure.required', 'sum.components.exact']);

/**
 * Everything there is to say about a filled-in form: what is wrong with its cells, then what the rules say of the figures.
 * That a figure is missing is not said again where its cell was found to hold no number, nor that the cut-off is another
 * day where the form was found to be changed.
 */
export function checkForm(reading: FormReading, options: Omit<SubmissionCheckOptions, 'cellOf'>): SubmissionProblem[] {
  const { submission, known, findings, cellOf } = reading;
  const told = new Set(
    findings.flatMap(({ severity, indicator, counterpart }) =>
      severity === 'error' && indicator !== undefined && counterpart === '' ? [indicator] : [],
    ),
  );
  const judged = checkSubmission(submission, known, { ...options, cellOf });
  const cutOffTold = judged.some(({ rule, severity }) => rule === 'submission.period.cutOff' && severity === 'error');
  const cutOff = cutOffTold ? undefined : cutOffProblem(reading, options.days);
  return [
    ...findings,
    ...(cutOff ? [cutOff] : []),
    ...judged.filter(
      ({ rule, indicator }) =>
        !(toldByCells.has(rule) && told.has(indicator ?? '')) && !(rule === 'submission.period.cutOff' && cutOff),
    ),
  ];
}
