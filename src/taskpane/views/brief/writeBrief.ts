/** The core's side of the view, loaded when it is opened. */
import type { Figures } from '../../../analysis/figure';
import { parsePeriod } from '../../../kpi/period';
import { briefOf } from '../../../report/brief/briefOf';
import type { Brief } from '../../../report/brief/document';
import { boundaryOf } from '../fill/fillChoices';
import type { BriefChoices } from './briefChoices';

export { figureBasis } from './figureBasis';
export { quotingCells } from '../../../report/trace/quotingCells';

/** @param today ISO day @throws NgktError */
export function writeBrief(figures: Figures, choices: BriefChoices, today: string): Brief {
  const { length, lang } = choices;
  const period = parsePeriod(choices.period);
  const boundary = boundaryOf(period, choices.boundary, figures);
  const area = figures.areas.find(choices.area, figures.areas.dayOn(boundary, period.end));
  return briefOf({
    figures,
    period,
    area,
    today,
    lang,
    length,
    ...(choices.boundary === 'auto' ? {} : { boundary }),
  });
}
