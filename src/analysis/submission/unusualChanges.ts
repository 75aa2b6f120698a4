import { isJump } from '../checks/yearOnYear';
import { slipOf } from './factorSlips';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionRule } from './model';
import { tooFewToCompare } from './tooFewToCompare';

/** A jump against last period or last year, unless it looks like a slip, which has its own question. */
export const unusualChanges: SubmissionRule = {
  id: 'change.jump',
  instruction(indicator) {
    if (!indicator || indicator.kind === 'text' || indicator.kind === 'rank') return undefined;
    return indicator.kind === 'rate' ? instructions.unusualDifference() : instructions.unusualRatio();
  },
  *check(context) {
    const { figures } = context;
    for (const group of figures.judged.groups) {
      const entry = figures.entryOf(group);
      if (!entry || slipOf(context, group)) continue;
      const { lastPeriod, lastYear } = figures.before(group);
      const before = [lastPeriod, lastYear].filter((one) => one !== undefined);
      const far = before.filter((one) => isJump(group, one) && !tooFewToCompare(group, one));
      if (far.length === 0) continue;
      yield figureProblem(context, entry, 'warning', 'change.jump', messages.jump(group, before), {
        besideLastPeriod: false,
      });
    }
  },
};
