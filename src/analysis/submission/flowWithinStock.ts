import { flowAgainstStock, stockOf } from '../checks/flowAgainstStock';
import { foundByDataRule } from './figureProblem';
import * as instructions from './instructions';
import type { SubmissionRule } from './model';

/** The capital registered in the period is part of the cumulative capital at its end. */
export const flowWithinStock: SubmissionRule = {
  id: 'basis.flowAboveStock',
  instruction(indicator) {
    const stock = indicator && stockOf[indicator.code];
    return stock === undefined ? undefined : instructions.flowWithinStock(stock);
  },
  check: (context) => foundByDataRule(context, flowAgainstStock),
};
