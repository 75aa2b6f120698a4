import { contains, intervalOf } from '../../kpi/interval';
import { isQuantity } from '../../kpi/value';
import type { Submission } from '../../kpi/submission';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './listMessages';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';

/** The figures that a list stands behind. FTAs have an indicator of their own. */
const listBehind: Readonly<Record<string, (submission: Submission) => number>> = {
  AGR: ({ agreements }) => agreements.filter(({ kind }) => kind !== 'FTA').length,
  PROMO_EVENTS: ({ events }) => events.length,
};

/** A count is the length of its list; more than listed needs a reason, fewer than listed cannot be. */
export const countsAndLists: SubmissionRule = {
  id: 'list.count',
  instruction(indicator) {
    if (indicator?.code === 'AGR') return instructions.agreementsList();
    return indicator?.code === 'PROMO_EVENTS' ? instructions.eventsList() : undefined;
  },
  *check(context) {
    for (const [code, count] of Object.entries(listBehind)) yield* compare(context, code, count(context.submission));
  },
};

function* compare(context: SubmissionContext, code: string, listed: number): Iterable<SubmissionProblem> {
  const { figures, submission, period } = context;
  const group = figures.all.find(code, submission.area, '', period?.id ?? '');
  const entry = group && figures.entryOf(group);
  if (!entry || !group.value) return;
  const { value } = group;
  if (value.kind === 'missing' && listed > 0) {
    yield figureProblem(context, entry, 'error', 'list.count', messages.countBelowList(value, listed));
  }
  const interval = intervalOf(value);
  if (!interval || !isQuantity(value) || contains(interval, listed)) return;
  yield listed > value.number
    ? figureProblem(context, entry, 'error', 'list.count', messages.countBelowList(value, listed))
    : figureProblem(context, entry, 'warning', 'list.count', messages.countAboveList(value, listed));
}
