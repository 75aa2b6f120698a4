import { matchKey } from '../../kpi/textKey';
import * as messages from './listMessages';
import { listProblem, type ListRow } from './listProblem';
import type { SubmissionProblem, SubmissionRule } from './model';

/** No agreement and no event stands in its list twice. */
export const listedOnce: SubmissionRule = {
  id: 'list.twice',
  instruction: () => undefined,
  *check({ submission: { agreements, events } }) {
    yield* repeated(
      agreements.map(({ title, partner, signed, note, cell }, index) => ({
        key: [title, partner, signed],
        row: { kind: 'agreement', title, note, cell, place: index + 1 },
      })),
    );
    yield* repeated(
      events.map(({ title, partner, from, note, cell }, index) => ({
        key: [title, partner, from],
        row: { kind: 'event', title, note, cell, place: index + 1 },
      })),
    );
  },
};

function* repeated(
  rows: readonly { readonly key: readonly string[]; readonly row: ListRow }[],
): Iterable<SubmissionProblem> {
  const first = new Map<string, ListRow>();
  for (const { key, row } of rows) {
    const text = key.map(matchKey).join('|');
    const earlier = first.get(text);
    if (!earlier) first.set(text, row);
    else if (matchKey(row.title) !== '') {
      yield listProblem(row, 'error', 'list.twice', messages.listedTwice(earlier.cell));
    }
  }
}
