/** The core's side of a fill, loaded when the first plan is asked for. */
import type { Figures } from '../../../analysis/figure';
import { parsePeriod } from '../../../kpi/period';
import { ErrorsInUse } from '../../../report/checks/errorsInUse';
import { planFill } from '../../../report/plan/planFill';
import type { FillPlan } from '../../../report/plan/plan';
import { rowsLeftOut } from '../../../session/rowsLeftOut';
import { boundaryOf, type FillChoices } from './fillChoices';
import type { TemplateContent } from './workbookOverview';

export { planPublish } from '../../../report/plan/planPublish';
export { coverageOf } from './coverage';
export { planRestore } from '../../../report/plan/planRestore';

export interface FillOrder {
  readonly choices: FillChoices;
  readonly figures: Figures;
  /** ISO day. */
  readonly today: string;
  readonly overwriteEdits: boolean;
}

/** @throws NgktError as `planFill`; `problems` holds the template's errors where there are several */
export function planOrder(content: TemplateContent, { choices, figures, today, overwriteEdits }: FillOrder): FillPlan {
  const { sheets, period: id, area: areaId, boundary: chosen, reportLang: lang } = choices;
  const period = parsePeriod(id);
  const boundary = boundaryOf(period, chosen, figures);
  const area = figures.areas.find(areaId, figures.areas.dayOn(boundary, period.end));
  const context = {
    figures,
    period,
    area,
    today,
    lang,
    overwriteEdits,
    sheets,
    ...(chosen === 'auto' ? {} : { boundary }),
  };
  const plan = planFill(content.snapshot, content.positions, context);
  // A row left out may be the newest word on a figure that the report prints.
  const leftOut = rowsLeftOut(figures.dataset);
  return { ...plan, findings: [...leftOut, ...plan.findings, ...new ErrorsInUse(figures).of(plan)] };
}
