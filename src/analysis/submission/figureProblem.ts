import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';
import { shiftPeriod } from '../../kpi/period';
import type { SubmissionEntry } from '../../kpi/submission';
import { convertValue, parseUnit } from '../../kpi/unit';
import { isQuantity, type Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import type { Rule } from '../checks/checkedData';
import { both } from '../messages';
import * as messages from './messages';
import type { SubmissionContext, SubmissionProblem } from './model';
import { placeOfCell } from './placeOfCell';
import { answerIn, whole, withReason, type Question } from './reason';

/** What a problem is about: a figure that was entered, or one that should have been. */
export type FigureReference = Pick<SubmissionEntry, 'indicator' | 'counterpart'> & Partial<SubmissionEntry>;

/**
 * A problem of one figure: names it before the message and last period's value after it. A warning asks for a reason,
 * which the entry's note gives.
 */
export function figureProblem(
  context: SubmissionContext,
  figure: FigureReference,
  severity: Severity,
  rule: string,
  message: Bilingual | Question,
  options: { readonly besideLastPeriod?: boolean } = {},
): SubmissionProblem {
  const { indicator, counterpart, note = '' } = figure;
  const cell = figure.cell || context.cellOf?.(indicator, counterpart) || '';
  const before = options.besideLastPeriod === false ? undefined : lastPeriodText(context, figure);
  const name = figureName(context, figure);
  const text = severity === 'warning' ? withReason(message, note) : whole(message);
  return {
    severity,
    rule,
    message: both((lang) => `${name[lang]}: ${text[lang]}${before ? ` ${before[lang]}` : ''}`),
    where: placeOfCell(cell),
    indicator,
    counterpart,
    ...(severity === 'warning' ? answerIn(note) : {}),
  };
}

/** "Vốn FDI đăng ký lũy kế (FDI_STOCK) – Hàn Quốc" */
export function figureName({ indicators }: SubmissionContext, { indicator, counterpart }: FigureReference): Bilingual {
  const partner = counterpart === '' ? '' : ` – ${counterpart}`;
  const known = indicators.get(indicator);
  return both((lang) => (known ? `${known.name[lang]} (${indicator})${partner}` : `${indicator}${partner}`));
}

/** What a rule for data sets finds with the submitted figures; what is only worth knowing is left to the reviewer. */
export function* foundByDataRule(context: SubmissionContext, rule: Rule): Iterable<SubmissionProblem> {
  const { figures } = context;
  for (const { severity, rule: name, message, where } of rule(figures.judged)) {
    const entry = figures.entryAt(where);
    if (entry && severity !== 'info') yield figureProblem(context, entry, severity, name, message);
  }
}

function lastPeriodText(
  context: SubmissionContext,
  { indicator, counterpart, unit = '' }: FigureReference,
): Bilingual | undefined {
  if (!context.period) return undefined;
  const last = shiftPeriod(context.period, -1);
  const known = context.known.find(
    (figure) => figure.period === last.id && figure.indicator === indicator && figure.counterpart === counterpart,
  );
  if (!known || known.value.kind === 'missing') return undefined;
  const value = inUnit(known.value, unit);
  const text = (lang: Lang) => formatValue(value, lang);
  return messages.lastPeriod(
    both((lang) => periodLabel(last, lang, 'running')),
    both(text),
  );
}

/** In the unit of the entry, so that the two can be compared at a glance. */
function inUnit(value: Value, unit: string): Value {
  if (!isQuantity(value) || parseUnit(unit).measure !== parseUnit(value.unit).measure) return value;
  return convertValue(value, unit);
}
