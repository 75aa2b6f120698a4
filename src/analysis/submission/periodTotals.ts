import { within } from '../../kpi/period';
import { periodSums } from '../checks/periodSums';
import { figureProblem } from './figureProblem';
import * as instructions from './instructions';
import type { SubmissionRule } from './model';

/**
 * Quarters make up the half-year, the nine months and the year: checked against every longer period already known and
 * every shorter one inside it.
 */
export const periodTotals: SubmissionRule = {
  id: 'sum.periods',
  instruction: (indicator) => (indicator?.overTime === 'sum' ? instructions.periodTotals() : undefined),
  *check(context) {
    const { figures } = context;
    for (const group of figures.judged.groups) {
      const entry = figures.entryOf(group);
      if (!entry) continue;
      const { indicator, area, counterpart } = group;
      const totals = figures.all
        .seriesFor(indicator.code, area, counterpart)
        .filter(({ period }) => within(group.period, period));
      for (const { message, rule, severity } of periodSums(figures.all.judging(totals))) {
        yield figureProblem(context, entry, severity, rule, message);
      }
    }
  },
};
