import { printedNumber } from '../../kpi/claim';
import { withoutNoise } from '../../kpi/decimal';
import type { Group } from '../checks/checkedData';
import { LARGEST_RATIO } from '../checks/yearOnYear';
import { figureProblem } from './figureProblem';
import * as messages from './messages';
import type { SubmissionContext, SubmissionRule } from './model';
import { tooFewToCompare } from './tooFewToCompare';

/** Factors of a slip, and how far beside the factor a series may have moved by itself (our choice). */
const FACTORS: readonly { readonly factor: number; readonly play: number }[] = [
  { factor: 1000, play: 3 },
  { factor: 100, play: 2 },
  { factor: 10, play: 1.5 },
];

/** A figure that is 1.000, 100 or 10 times an earlier one, or that part of it: a slip of the unit or the decimal mark. */
export const factorSlips: SubmissionRule = {
  id: 'slip.factor',
  instruction: () => undefined,
  *check(context) {
    for (const group of context.figures.judged.groups) {
      const entry = context.figures.entryOf(group);
      const slip = slipOf(context, group);
      if (!entry || !slip) continue;
      const message = messages.factor(group, slip.before, slip.times, slip.suggested);
      yield figureProblem(context, entry, 'warning', 'slip.factor', message, { besideLastPeriod: false });
    }
  },
};

/** The slip that a figure looks like; undefined where it fits last period's or last year's figure as it is. */
export function slipOf(
  { figures }: SubmissionContext,
  group: Group,
): { readonly before: Group; readonly times: number; readonly suggested: number } | undefined {
  const now = sizeOf(group);
  if (now === 0 || group.indicator.kind === 'rank') return undefined;
  const { lastPeriod, lastYear } = figures.before(group);
  const earlier = [lastPeriod, lastYear].flatMap((before) => {
    const then = before ? sizeOf(before) : 0;
    return before && then > 0 && !tooFewToCompare(group, before) ? [{ before, ratio: now / then }] : [];
  });
  if (earlier.some(({ ratio }) => ratio <= LARGEST_RATIO && ratio >= 1 / LARGEST_RATIO)) return undefined;
  for (const { before, ratio } of earlier) {
    for (const { factor, play } of FACTORS) {
      const beside = ratio > 1 ? ratio / factor : 1 / ratio / factor;
      if (beside > play || beside < 1 / play) continue;
      const times = ratio > 1 ? factor : 1 / factor;
      return { before, times, suggested: withoutNoise(enteredNumber(group) / times) };
    }
  }
  return undefined;
}

function sizeOf({ value }: Group): number {
  return Math.abs((value && printedNumber(value)) ?? 0);
}

/** In the unit it was entered in. */
function enteredNumber({ observations: [first] }: Group): number {
  return printedNumber(first.value) ?? 0;
}
