import type { SubmissionFinding } from '../../exchange/api/serviceSchemas';
import { NgktError } from '../../kpi/finding';
import * as messages from './messages';

/** A submission that the checks do not let pass, code `submission.invalid`; the findings say where and why. */
export class InvalidSubmission extends NgktError {
  /** @param findings those that block it, and no others: what was explained needs no second look */
  constructor(readonly findings: readonly SubmissionFinding[]) {
    super('submission.invalid', messages.invalidSubmission(findings.length));
  }
}
