import { isDate, isDay } from './calendarDate';
import * as messages from './listMessages';
import { listProblem, type ListRow } from './listProblem';
import type { SubmissionContext, SubmissionProblem } from './model';
import { placeInPeriod } from './reportingWindow';

/** A date of a list's row: given, in the calendar, and in the period. */
export function* listedDate(
  { period, submission }: SubmissionContext,
  row: ListRow,
  column: 'signed' | 'from',
  date: string,
): Iterable<SubmissionProblem> {
  if (date === '') yield listProblem(row, 'error', `${row.kind}.date`, messages.noDate(column));
  else if (!isDate(date)) yield listProblem(row, 'error', `${row.kind}.date`, messages.noSuchDate(date));
  else if (period) {
    const place = placeInPeriod(date, period, isDay(submission.cutOff) ? submission.cutOff : '');
    if (place === 'outside') {
      yield listProblem(row, 'error', `${row.kind}.period`, messages.dateOutside(date, period));
    } else if (place === 'beside') {
      const message = messages.dateBeside(date, period, submission.cutOff);
      yield listProblem(row, 'warning', `${row.kind}.period`, message);
    }
  }
}
