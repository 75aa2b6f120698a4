import { componentSums } from '../checks/sums';
import { componentCodes } from '../components';
import { foundByDataRule } from './figureProblem';
import * as instructions from './instructions';
import type { SubmissionRule } from './model';

/** FDI_REG is FDI_NEW + FDI_ADJ + FDI_SHARE, at the precision entered. */
export const componentTotal: SubmissionRule = {
  id: 'sum.components',
  instruction(indicator) {
    const parts = indicator ? componentCodes(indicator.code) : [];
    return parts.length > 0 ? instructions.componentTotal(parts) : undefined;
  },
  check: (context) => foundByDataRule(context, componentSums),
};
