import { isQuantity } from '../../kpi/value';
import type { Group } from '../checks/checkedData';
import { componentSums, disagrees } from '../checks/sums';
import { componentCodes } from '../components';
import { figureProblem, foundByDataRule } from './figureProblem';
import * as instructions from './instructions';
import * as messages from './messages';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';

/** FDI_REG is FDI_NEW + FDI_ADJ + FDI_SHARE, at the precision entered, and no more exact than they are. */
export const componentTotal: SubmissionRule = {
  id: 'sum.components',
  instruction(indicator) {
    const parts = indicator ? componentCodes(indicator.code) : [];
    return parts.length > 0 ? instructions.componentTotal(parts) : undefined;
  },
  *check(context) {
    yield* foundByDataRule(context, componentSums);
    yield* tooExact(context);
  },
};

/** A total given as exact beside parts that are not: known otherwise, or added up without its qualifier. */
function* tooExact(context: SubmissionContext): Iterable<SubmissionProblem> {
  const { figures } = context;
  for (const total of figures.judged.groups) {
    const entry = figures.entryOf(total);
    if (!entry || !isExact(total)) continue;
    const parts = componentCodes(total.indicator.code).flatMap(
      (code) => figures.all.find(code, total.area, total.counterpart, total.period.id) ?? [],
    );
    const inexact = parts.filter((part) => part.value && isQuantity(part.value) && !isExact(part));
    if (inexact.length === 0 || disagrees(total, parts)) continue;
    yield figureProblem(context, entry, 'warning', 'sum.components.exact', messages.exactTotal(total, inexact));
  }
}

function isExact({ value }: Group): boolean {
  return value?.kind === 'exact' && value.estimate !== true;
}
