import { readablePeriod } from '../../kpi/period';
import type { Submission } from '../../kpi/submission';
import { agreements } from './agreements';
import { areaInForce } from './areaInForce';
import { certifier } from './certifier';
import { componentTotal } from './componentTotal';
import { countsAndLists } from './countsAndLists';
import { cumulativeRises } from './cumulativeRises';
import { enteredOnce } from './enteredOnce';
import { events } from './events';
import { factorSlips } from './factorSlips';
import { flowWithinStock } from './flowWithinStock';
import { knownIndicators } from './knownIndicators';
import { listedOnce } from './listedOnce';
import type { KnownFigure, SubmissionCheckOptions, SubmissionProblem, SubmissionRule } from './model';
import { notSecret } from './notSecret';
import { partnerNames } from './partnerNames';
import { partnerTotals } from './partnerTotals';
import { partsWithinWholes } from './partsWithinWholes';
import { periodAndCutOff } from './periodAndCutOff';
import { periodTotals } from './periodTotals';
import { plainText } from './plainText';
import { possibleRange } from './possibleRange';
import { projectsAndCapital } from './projectsAndCapital';
import { readableValues } from './readableValues';
import { requiredFigures } from './requiredFigures';
import { statusAndValue } from './statusAndValue';
import { SubmittedFigures } from './submittedFigures';
import { unusualChanges } from './unusualChanges';
import { wholeCounts } from './wholeCounts';

export { blocks, isOpen } from './blocks';
export { isRequired, requiredIndicators } from './formFigures';
export type { KnownFigure, SubmissionCheckOptions, SubmissionProblem, SubmissionRule } from './model';

/** Every rule a submission is judged by, in the order their problems are listed and their instructions printed. */
export const submissionRules: readonly SubmissionRule[] = [
  areaInForce,
  periodAndCutOff,
  notSecret,
  certifier,
  requiredFigures,
  knownIndicators,
  enteredOnce,
  statusAndValue,
  readableValues,
  wholeCounts,
  possibleRange,
  componentTotal,
  partsWithinWholes,
  flowWithinStock,
  partnerNames,
  partnerTotals,
  periodTotals,
  cumulativeRises,
  projectsAndCapital,
  factorSlips,
  unusualChanges,
  agreements,
  events,
  listedOnce,
  countsAndLists,
  plainText,
];

/**
 * What is wrong with a submission or worth a question, before anything leaves the office and again where it arrives.
 * Errors and warnings without a reason keep it from being sent (see `blocks`).
 *
 * @param known what is known of the area from other periods: last period's and last year's figures in the form, or all
 *   that has been approved
 */
export function checkSubmission(
  submission: Submission,
  known: readonly KnownFigure[],
  options: SubmissionCheckOptions,
): SubmissionProblem[] {
  const period = readablePeriod(submission.period);
  const figures = new SubmittedFigures(submission, known, period, options);
  const context = { ...options, submission, known, period, figures };
  return submissionRules.flatMap((rule) => [...rule.check(context)]);
}
