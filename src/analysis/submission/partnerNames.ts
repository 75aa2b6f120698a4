import { nearest } from '../../kpi/nearest';
import { countryKey } from '../../language/countryNames';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionRule } from './model';

/** A partner keeps its name, as known before or as first entered: Mỹ is Hoa Kỳ. A name that is nearly a known one is perhaps a slip. */
export const partnerNames: SubmissionRule = {
  id: 'partner.name',
  instruction: (indicator) => (indicator ? undefined : instructions.partnerNames()),
  *check(context) {
    const { submission, known, partners = [] } = context;
    const names = new Map<string, string>();
    for (const name of [...partners, ...known.map(({ counterpart }) => counterpart)]) {
      if (name !== '' && !names.has(countryKey(name))) names.set(countryKey(name), name);
    }
    const spellings = new Set([...partners, ...known.map(({ counterpart }) => counterpart)]);
    const entered = new Map<string, string>();
    const figures = new Set<string>();
    for (const entry of submission.entries) {
      const typed = entry.counterpart;
      if (typed === '' || spellings.has(typed)) continue;
      const key = countryKey(typed);
      const first = entered.get(key) ?? typed;
      entered.set(key, first);
      // One figure under two names is told as entered twice.
      const twice = figures.has(`${entry.indicator}|${key}`);
      figures.add(`${entry.indicator}|${key}`);
      const same = names.get(key) ?? (first === typed || twice ? undefined : first);
      const like = same === undefined ? nearest(typed, names.values()) : undefined;
      if (same !== undefined) {
        yield figureProblem(context, entry, 'error', 'partner.name.spelling', messages.partnerSpelling(typed, same));
      } else if (like !== undefined) {
        yield figureProblem(context, entry, 'warning', 'partner.name.new', messages.partnerLike(typed, like));
      }
    }
  },
};
