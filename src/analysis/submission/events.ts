import { matchKey } from '../../kpi/textKey';
import type { SubmittedEvent } from '../../kpi/submission';
import * as messages from './listMessages';
import { listProblem, type ListRow } from './listProblem';
import { isDate } from './calendarDate';
import { listedDate } from './listedDate';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';

/** Each event has a title and both dates, and began in the period. What the form says of lists, `agreements` says. */
export const events: SubmissionRule = {
  id: 'event',
  instruction: () => undefined,
  *check(context) {
    for (const [index, event] of context.submission.events.entries()) yield* checkEvent(context, event, index + 1);
  },
};

function* checkEvent(
  context: SubmissionContext,
  { title, note, cell, from, to }: SubmittedEvent,
  place: number,
): Iterable<SubmissionProblem> {
  const row: ListRow = { kind: 'event', title, note, cell, place };
  if (matchKey(title) === '') yield listProblem(row, 'error', 'event.title', messages.noTitle());
  yield* listedDate(context, row, 'from', from);
  if (to === '') yield listProblem(row, 'error', 'event.date', messages.noDate('to'));
  else if (!isDate(to)) yield listProblem(row, 'error', 'event.date', messages.noSuchDate(to));
  else if (isDate(from) && to < from.slice(0, to.length)) {
    yield listProblem(row, 'error', 'event.date', messages.datesReversed(from, to));
  }
}
