import { existsOn, type Area } from '../../kpi/area';
import { nearest } from '../../kpi/nearest';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';
import { identityProblem } from './identityProblem';
import * as messages from './identityMessages';

/** The reporting area exists, and is the unit in force on the period's last day. */
export const areaInForce: SubmissionRule = {
  id: 'submission.area',
  instruction: (indicator) => (indicator ? undefined : messages.areaInstruction()),
  *check(context: SubmissionContext): Iterable<SubmissionProblem> {
    const { submission, areas, period } = context;
    const area = areas.byId(submission.area);
    if (!area) {
      const near =
        period &&
        nearest(
          submission.area,
          areas.inForce(period.end).map(({ id }) => id),
        );
      const message = messages.unknownArea(submission.area, near);
      yield identityProblem(context, 'area', 'error', 'submission.area.unknown', message);
    } else if (period && !existsOn(area, period.end)) {
      const message = messages.areaNotInForce(area, period, unitsNow(context, area, period.end));
      yield identityProblem(context, 'area', 'error', 'submission.area.notInForce', message);
    }
  },
};

/** The units in force on a day that this one became, or came from. */
function unitsNow({ areas }: SubmissionContext, area: Area, day: string): Area[] {
  for (let later = areas.successor(area.id); later; later = areas.successor(later.id)) {
    if (existsOn(later, day)) return [later];
    if (later.validFrom > day) break;
  }
  return areas.predecessors(area.id).filter((unit) => existsOn(unit, day));
}
