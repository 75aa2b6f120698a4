import { statusNames } from '../../analysis/submission/statusNames';
import type { SubmissionEntry } from '../../kpi/submission';
import { matchKey } from '../../kpi/textKey';

type Status = SubmissionEntry['status'];

/** The words a form offers for a figure's status; blank means the first. */
export const statusWords: readonly (readonly [string, Status])[] = (['A', 'P', 'E', 'M'] as const).map((status) => [
  statusNames[status],
  status,
]);

/** What else people write for them. */
const alsoWritten: readonly (readonly [string, Status])[] = [
  ['', 'A'],
  ['A', 'A'],
  ['final', 'A'],
  ['P', 'P'],
  ['provisional', 'P'],
  ['preliminary', 'P'],
  ['E', 'E'],
  ['ước', 'E'],
  ['estimate', 'E'],
  ['M', 'M'],
  ['không có', 'M'],
  ['chưa có số liệu', 'M'],
  ['no figure', 'M'],
];

const statuses = new Map([...statusWords, ...alsoWritten].map(([word, status]) => [matchKey(word), status]));

/** The status a word means; undefined for any other word. */
export function statusOf(word: string): Status | undefined {
  return statuses.get(matchKey(word));
}
