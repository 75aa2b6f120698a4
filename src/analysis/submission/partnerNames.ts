import { nearest } from '../../kpi/nearest';
import { plainKey } from '../../kpi/textKey';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** A partner known before keeps its spelling; a name that is nearly a known one is perhaps a slip. */
export const partnerNames: SubmissionRule = {
  id: 'partner.name',
  instruction: (indicator) => (indicator ? undefined : instructions.partnerNames()),
  *check(context) {
    const { submission, known, partners = [] } = context;
    const names = new Map<string, string>();
    for (const name of [...partners, ...known.map(({ counterpart }) => counterpart)]) {
      if (name !== '' && !names.has(plainKey(name))) names.set(plainKey(name), name);
    }
    const spellings = new Set([...partners, ...known.map(({ counterpart }) => counterpart)]);
    for (const entry of submission.entries) {
      const typed = entry.counterpart;
      if (typed === '' || spellings.has(typed)) continue;
      const same = names.get(plainKey(typed));
      const like = same === undefined ? nearest(typed, names.values()) : undefined;
      if (same !== undefined) {
        yield figureProblem(context, entry, 'error', 'partner.name.spelling', messages.partnerSpelling(typed, same));
      } else if (like !== undefined) {
        yield figureProblem(context, entry, 'warning', 'partner.name.new', messages.partnerLike(typed, like));
      }
    }
  },
};
