import type { SubmissionEntry } from '../../kpi/submission';
import { countryKey } from '../../language/countryNames';
import { figureProblem } from './figureProblem';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** A figure is entered once; a partner under two names or spellings (Hoa Kỳ, Mỹ) is still one partner. */
export const enteredOnce: SubmissionRule = {
  id: 'figure.twice',
  instruction: () => undefined,
  *check(context) {
    const first = new Map<string, SubmissionEntry>();
    for (const entry of context.submission.entries) {
      const key = `${entry.indicator}|${countryKey(entry.counterpart)}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, entry);
      else yield figureProblem(context, entry, 'error', 'figure.twice', messages.enteredTwice(earlier, entry));
    }
  },
};
