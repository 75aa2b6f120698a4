import * as messages from './identityMessages';
import type { SubmissionRule } from './model';

/** Secret reports do not travel by this channel, whatever else is right with them. */
export const notSecret: SubmissionRule = {
  id: 'submission.secrecy',
  instruction: (indicator) => (indicator ? undefined : messages.secrecyInstruction()),
  *check({ submission: { secrecy } }) {
    if (secrecy === '') return;
    yield { severity: 'error', rule: 'submission.secrecy', message: messages.secret(secrecy), where: {} };
  },
};
