import { matchKey } from '../../kpi/textKey';
import * as messages from './identityMessages';
import { identityProblem } from './identityProblem';
import type { SubmissionRule } from './model';

/** Somebody vouches for the figures. */
export const certifier: SubmissionRule = {
  id: 'submission.certifier',
  instruction: (indicator) => (indicator ? undefined : messages.certifierInstruction()),
  *check(context) {
    if (matchKey(context.submission.certifier) !== '') return;
    yield identityProblem(context, 'certifier', 'error', 'submission.certifier', messages.noCertifier());
  },
};
