import { printedNumber } from '../../kpi/claim';
import { withoutNoise } from '../../kpi/decimal';
import type { Group } from '../checks/checkedData';
import { LARGEST_RATIO } from '../checks/yearOnYear';
import { figureProblem } from './figureProblem';
import * as messages from './messages';
import type { SubmissionContext, SubmissionRule } from './model';
import { tooFewToCompare } from './tooFewToCompare';

/** Factors of a slip: the decimal mark, the unit. */
const FACTORS = [1000, 100, 10];

/** How far beside the factor a series may have moved by itself: 8 to 12,5 times is the slip by ten (our choice). */
const PLAY = 1.25;

/** Counts are whole: their decimal mark slips only where digits are grouped, from 1.000 on. */
const GROUPED = 1000;

/** A figure that is 1.000, 100 or 10 times an earlier one, or that part of it: a slip of the unit or the decimal mark. */
export const factorSlips: SubmissionRule = {
  id: 'slip.factor',
  instruction: () => undefined,
  *check(context) {
    for (const group of context.figures.judged.groups) {
      const entry = context.figures.entryOf(group);
      const slip = slipOf(context, group);
      if (!entry || !slip) continue;
      const message = messages.factor(group, slip.before, slip.ratio, slip.suggested);
      yield figureProblem(context, entry, 'warning', 'slip.factor', message, { besideLastPeriod: false });
    }
  },
};

/** The slip that a figure looks like; undefined where it fits last period's or last year's figure as it is. */
export function slipOf(
  { figures }: SubmissionContext,
  group: Group,
): { readonly before: Group; readonly ratio: number; readonly suggested: number } | undefined {
  const now = numberOf(group);
  if (now === 0 || group.indicator.kind === 'rank') return undefined;
  const { lastPeriod, lastYear } = figures.before(group);
  const earlier = [lastPeriod, lastYear].flatMap((before) => {
    const then = before ? numberOf(before) : 0;
    return before && then !== 0 && !tooFewToCompare(group, before) ? [{ before, then, ratio: now / then }] : [];
  });
  if (earlier.some(({ ratio }) => ratio <= LARGEST_RATIO && ratio >= 1 / LARGEST_RATIO)) return undefined;
  for (const { before, then, ratio } of earlier) {
    if (group.indicator.kind === 'count' && Math.max(now, then) < GROUPED) continue;
    for (const factor of FACTORS) {
      // Of the other sign it is another figure, whatever its size.
      const beside = ratio > 1 ? ratio / factor : 1 / ratio / factor;
      if (beside > PLAY || beside < 1 / PLAY) continue;
      const times = ratio > 1 ? factor : 1 / factor;
      return { before, ratio, suggested: withoutNoise(enteredNumber(group) / times) };
    }
  }
  return undefined;
}

function numberOf({ value }: Group): number {
  return (value && printedNumber(value)) ?? 0;
}

/** In the unit it was entered in. */
function enteredNumber({ observations: [first] }: Group): number {
  return printedNumber(first.value) ?? 0;
}
