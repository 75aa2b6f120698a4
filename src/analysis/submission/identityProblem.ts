import type { Bilingual } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';
import type { IdentityField, SubmissionContext, SubmissionProblem } from './model';
import { placeOfCell } from './placeOfCell';

/** A problem of the submission as a whole. There is no cell for a reason, so a warning here asks for none. */
export function identityProblem(
  { cellOf }: SubmissionContext,
  field: IdentityField,
  severity: Severity,
  rule: string,
  message: Bilingual,
): SubmissionProblem {
  return { severity, rule, message, where: placeOfCell(cellOf?.(field, '') ?? '') };
}
