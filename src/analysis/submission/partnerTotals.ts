import { matchKey } from '../../kpi/textKey';
import type { Group } from '../checks/checkedData';
import { disagrees, partnerSums } from '../checks/sums';
import { figureProblem, foundByDataRule } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';

/** Rows for all partners not named: with one of them the list is complete. */
const OTHERS = new Set(['khác', 'đối tác khác', 'các đối tác khác', 'nước khác', 'các nước khác'].map(matchKey));

/** Partners together are not more than the total, and with a row "Khác" they are the total. */
export const partnerTotals: SubmissionRule = {
  id: 'sum.partners',
  instruction: (indicator) => (indicator ? undefined : instructions.partnerTotals()),
  *check(context) {
    yield* foundByDataRule(context, partnerSums);
    yield* completeLists(context);
  },
};

function* completeLists(context: SubmissionContext): Iterable<SubmissionProblem> {
  const { figures } = context;
  const lists = new Map<string, Group[]>();
  for (const group of figures.judged.groups) {
    if (group.counterpart === '') continue;
    const list = lists.get(group.indicator.code);
    if (list) list.push(group);
    else lists.set(group.indicator.code, [group]);
  }
  for (const parts of lists.values()) {
    const [first] = parts;
    if (!first || !parts.some(({ counterpart }) => OTHERS.has(matchKey(counterpart)))) continue;
    const { kind } = first.indicator;
    const total = figures.all.find(first.indicator.code, first.area, '', first.period.id);
    const entry = total && figures.entryOf(total);
    if (!total || !entry || (kind !== 'amount' && kind !== 'count') || !disagrees(total, parts)) continue;
    if (exceedsTotal(context, total)) continue;
    yield figureProblem(context, entry, 'error', 'sum.partners', messages.partnersDisagree(total, parts));
  }
}

/** Told by the other half of this rule. */
function exceedsTotal({ figures }: SubmissionContext, total: Group): boolean {
  return [...partnerSums(figures.judged)].some(({ where }) => where.line === total.observations[0].line);
}
