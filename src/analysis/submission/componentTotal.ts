import { sumValues } from '../../kpi/claim';
import { intervalOf, overlap } from '../../kpi/interval';
import type { SubmissionEntry } from '../../kpi/submission';
import { isQuantity, type Value } from '../../kpi/value';
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
    yield* wrongWord(context);
  },
};

/** A total given as exact beside parts that are not: known otherwise, or added up without its qualifier. */
function* tooExact(context: SubmissionContext): Iterable<SubmissionProblem> {
  for (const { total, parts, entry } of totals(context)) {
    if (!isExact(total)) continue;
    const inexact = parts.filter((part) => part.value && isQuantity(part.value) && !isExact(part));
    if (inexact.length === 0) continue;
    yield figureProblem(context, entry, 'warning', 'sum.components.exact', messages.exactTotal(total, inexact));
  }
}

/** A bound that the parts as entered contradict: *hơn* 170,75 beside parts that are *dưới* 170,75. Only rounding parts them. */
function* wrongWord(context: SubmissionContext): Iterable<SubmissionProblem> {
  for (const { total, parts, entry } of totals(context)) {
    const { value } = total;
    if (!value || !isBound(value) || parts.length < componentCodes(total.indicator.code).length) continue;
    const sum = sumValues(parts.flatMap((part) => part.observations[0].value));
    const whole = intervalOf(value, total.indicator);
    const together = intervalOf(sum);
    if (!whole || !together || overlap(whole, together)) continue;
    yield figureProblem(context, entry, 'warning', 'sum.components.word', messages.wordOfTotal(total, parts, sum));
  }
}

/** Totals that were entered, beside the parts that are known and do not contradict them in number. */
function* totals({ figures }: SubmissionContext): Iterable<{
  readonly total: Group;
  readonly parts: readonly Group[];
  readonly entry: SubmissionEntry;
}> {
  for (const total of figures.judged.groups) {
    const entry = figures.entryOf(total);
    const codes = componentCodes(total.indicator.code);
    if (!entry || codes.length === 0) continue;
    const parts = codes.flatMap((code) => figures.all.find(code, total.area, total.counterpart, total.period.id) ?? []);
    if (!disagrees(total, parts)) yield { total, parts, entry };
  }
}

function isExact({ value }: Group): boolean {
  return value?.kind === 'exact' && value.estimate !== true;
}

function isBound({ kind }: Value): boolean {
  return kind === 'above' || kind === 'atLeast' || kind === 'below' || kind === 'atMost';
}
