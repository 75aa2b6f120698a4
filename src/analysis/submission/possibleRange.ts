import { parseUnit } from '../../kpi/unit';
import { outOfRange } from '../checks/range';
import { foundByDataRule } from './figureProblem';
import * as instructions from './instructions';
import type { SubmissionRule } from './model';

/** Numbers that can be: not below 0 where the indicator cannot be, shares up to 100 %. */
export const possibleRange: SubmissionRule = {
  id: 'range',
  instruction(indicator) {
    if (!indicator || indicator.kind === 'text' || indicator.kind === 'rank') return undefined;
    if (!indicator.nonNegative) return instructions.mayBeNegative();
    return parseUnit(indicator.unit).measure === '%' ? instructions.share() : instructions.nonNegative();
  },
  check: (context) => foundByDataRule(context, outOfRange),
};
