import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** Status M is said without a number and with a reason; every other status with a number. */
export const statusAndValue: SubmissionRule = {
  id: 'figure.status',
  instruction: (indicator) => (indicator ? undefined : instructions.status()),
  *check(context) {
    for (const entry of context.submission.entries) {
      const { status, value, note } = entry;
      if (status === 'M' && value !== null) {
        yield figureProblem(context, entry, 'error', 'figure.status.value', messages.valueOfMissing(value));
      } else if (status === 'M' && note.trim() === '') {
        yield figureProblem(context, entry, 'error', 'figure.status.reason', messages.missingWithoutReason());
      } else if (status !== 'M' && value === null) {
        yield figureProblem(context, entry, 'error', 'figure.status.noValue', messages.statusWithoutValue(status));
      }
    }
  },
};
