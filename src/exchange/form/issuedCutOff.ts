import { placeOfCell } from '../../analysis/submission/placeOfCell';
import type { SubmissionProblem } from '../../analysis/submission';
import { readablePeriod } from '../../kpi/period';
import { defaultDays, type ReportingDays } from '../../kpi/reportingCalendar';
import * as messages from './changeMessages';
import type { FormReading } from './readForm';

/**
 * A cut-off that no form of the period was issued with. The decree's day is always right, and so is the one that the
 * receiver set, where it is known. Where it is not, any day up to the form's own due day may be the receiver's; a form
 * cannot be due before its figures end.
 */
export function cutOffProblem(
  { submission, due, cellOf }: Pick<FormReading, 'submission' | 'due' | 'cellOf'>,
  days: ReportingDays | undefined,
): SubmissionProblem | undefined {
  const period = readablePeriod(submission.period);
  const cell = cellOf('cutOff', '');
  if (!period || cell === undefined) return undefined;
  const decree = defaultDays(period).cutOff;
  const expected = days?.cutOff ?? decree;
  const { cutOff } = submission;
  if (cutOff === decree || cutOff === expected) return undefined;
  if (!days && (due === '' || cutOff <= due)) return undefined;
  return {
    severity: 'error',
    rule: 'form.changed',
    message: messages.otherCutOff(cutOff, expected),
    where: placeOfCell(cell),
  };
}
