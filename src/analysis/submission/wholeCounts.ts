import { wrongType } from '../checks/type';
import { foundByDataRule } from './figureProblem';
import * as instructions from './instructions';
import type { SubmissionRule } from './model';

/** What is counted comes in whole numbers. */
export const wholeCounts: SubmissionRule = {
  id: 'type',
  instruction: (indicator) => (indicator?.kind === 'count' ? instructions.wholeNumber() : undefined),
  check: (context) => foundByDataRule(context, wrongType),
};
