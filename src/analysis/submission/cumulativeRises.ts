import { cumulativeFalls } from '../checks/periodSums';
import { foundByDataRule } from './figureProblem';
import type { SubmissionRule } from './model';

/** What is counted from January on does not become less within the year. */
export const cumulativeRises: SubmissionRule = {
  id: 'sum.cumulative',
  instruction: () => undefined,
  check: (context) => foundByDataRule(context, cumulativeFalls),
};
