import { matchKey } from '../../kpi/textKey';
import type { SubmittedAgreement } from '../../kpi/submission';
import { canBeWritten } from './entryValue';
import * as messages from './listMessages';
import { listProblem, type ListRow } from './listProblem';
import { listedDate } from './listedDate';
import * as instructions from './instructions';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';

/** Each agreement has a title, a date of signature in the period, and a unit where it has an amount. */
export const agreements: SubmissionRule = {
  id: 'agreement',
  instruction: (indicator) => (indicator ? undefined : instructions.listRows()),
  *check(context) {
    for (const [index, agreement] of context.submission.agreements.entries()) {
      yield* checkAgreement(context, agreement, index + 1);
    }
  },
};

function* checkAgreement(
  context: SubmissionContext,
  { title, note, cell, signed, amount, unit }: SubmittedAgreement,
  place: number,
): Iterable<SubmissionProblem> {
  const row: ListRow = { kind: 'agreement', title, note, cell, place };
  if (matchKey(title) === '') yield listProblem(row, 'error', 'agreement.title', messages.noTitle());
  yield* listedDate(context, row, 'signed', signed);
  if (amount === null) return;
  if (!canBeWritten(amount)) yield listProblem(row, 'error', 'agreement.amount', messages.unwritableAmount(amount));
  else if (amount < 0) yield listProblem(row, 'error', 'agreement.amount', messages.negativeAmount());
  if (unit.trim() === '') yield listProblem(row, 'error', 'agreement.unit', messages.amountWithoutUnit());
}
