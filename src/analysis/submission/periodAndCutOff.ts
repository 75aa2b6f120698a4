import { NgktError } from '../../kpi/finding';
import { coverage, parsePeriod } from '../../kpi/period';
import { defaultDays } from '../../kpi/reportingCalendar';
import { isDay } from './calendarDate';
import * as messages from './identityMessages';
import { identityProblem } from './identityProblem';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';

/**
 * The period can be read, has begun, and its figures run to its cut-off: the day set for it, the 14th of the decree's
 * reports (NĐ 09/2019/NĐ-CP, điều 12) or the calendar's last day. Another day of the last month is told; one before or after is wrong.
 */
export const periodAndCutOff: SubmissionRule = {
  id: 'submission.period',
  instruction: (indicator) => (indicator ? undefined : messages.cutOffInstruction()),
  *check(context: SubmissionContext): Iterable<SubmissionProblem> {
    const { period, today, submission } = context;
    if (!period) {
      const message = messages.unreadablePeriod(whyUnreadable(submission.period));
      yield identityProblem(context, 'period', 'error', 'submission.period.unknown', message);
    } else if (today !== undefined && today < coverage(period, 'administrative').from) {
      const message = messages.periodNotBegun(period, today);
      yield identityProblem(context, 'period', 'error', 'submission.period.notBegun', message);
    } else {
      yield* cutOffProblems(context);
    }
  },
};

function* cutOffProblems(context: SubmissionContext): Iterable<SubmissionProblem> {
  const { period, submission, today, days } = context;
  if (!period) return;
  const { cutOff, entries } = submission;
  const expected = (days ?? defaultDays(period)).cutOff;
  const administrative = coverage(period, 'administrative');
  // Figures that stop months before the period does are those of another period: a quarter's under the code of its year.
  const early = cutOff < `${period.end.slice(0, 8)}01` && cutOff !== expected;
  if (!isDay(cutOff) || early || cutOff < administrative.from || (cutOff > period.end && cutOff !== expected)) {
    const message = messages.cutOffOutside(cutOff, period, expected);
    yield identityProblem(context, 'cutOff', 'error', 'submission.period.cutOff', message);
    return;
  }
  if (![expected, administrative.to, period.end].includes(cutOff)) {
    const message = messages.cutOffOther(cutOff, expected);
    yield identityProblem(context, 'cutOff', 'warning', 'submission.period.cutOff', message);
  }
  const actual = entries.filter(({ value, status }) => value !== null && (status === 'A' || status === 'P')).length;
  if (today !== undefined && today < cutOff && actual > 0) {
    const message = messages.beforeCutOff(cutOff, today, actual);
    yield identityProblem(context, 'cutOff', 'error', 'submission.period.early', message);
  }
}

function whyUnreadable(text: string) {
  try {
    parsePeriod(text);
  } catch (error) {
    if (error instanceof NgktError) return error.text;
    throw error;
  }
  throw new Error('the period can be read');
}
