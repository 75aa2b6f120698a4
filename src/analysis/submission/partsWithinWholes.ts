import { printedNumber } from '../../kpi/claim';
import { exceeds } from '../checks/sums';
import { wholeOf } from '../partsOfWholes';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** A part is not more than its whole; where a qualifier leaves it open, the printed numbers ask for a reason. */
export const partsWithinWholes: SubmissionRule = {
  id: 'sum.part',
  instruction(indicator) {
    const whole = indicator && wholeOf[indicator.code];
    return whole === undefined ? undefined : instructions.partWithinWhole(whole);
  },
  *check(context) {
    const { figures } = context;
    for (const part of figures.judged.groups) {
      const code = wholeOf[part.indicator.code];
      const entry = figures.entryOf(part);
      const whole = code && figures.all.find(code, part.area, part.counterpart, part.period.id);
      if (!whole || !entry || !part.value || !whole.value) continue;
      // A negative whole is told for itself.
      if ((printedNumber(whole.value) ?? 0) < 0) continue;
      const told = messages.partAboveWhole(part, whole);
      if (exceeds(whole, [part])) {
        const message = { told, asked: messages.checkBoth };
        yield figureProblem(context, entry, 'error', 'sum.part', message);
      } else if ((printedNumber(part.value) ?? 0) > (printedNumber(whole.value) ?? Infinity)) {
        const message = { told, asked: messages.checkBothOrExplain };
        yield figureProblem(context, entry, 'warning', 'sum.part', message);
      }
    }
  },
};
