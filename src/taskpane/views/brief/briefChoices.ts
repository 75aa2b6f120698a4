import type { Figures } from '../../../analysis/figure';
import type { Lang } from '../../../kpi/bilingual';
import { parsePeriod } from '../../../kpi/period';
import type { BriefLength } from '../../../report/brief/document';
import { areaOn } from '../../../session/areaChoices';
import { boundaryOf, type FillChoices } from '../fill/fillChoices';
import { defaultPeriod } from '../../../analysis/periodChoices';
import type { PeriodsOffered } from '../../../analysis/periodsOffered';

/** What a brief is asked for; the list of provinces is chosen as for a report. */
export interface BriefChoices extends Pick<FillChoices, 'period' | 'area' | 'boundary'> {
  readonly length: BriefLength;
  readonly lang: Lang;
}

/** What a person chose so far; what is absent is proposed. */
export type ChosenBrief = Partial<BriefChoices>;

/**
 * The whole choice for the data set that is open: what was chosen, as far as the set knows it; else the newest well
 * covered period, the country, one page, the pane's language.
 * @param today ISO day
 */
export function briefChoices(
  chosen: ChosenBrief,
  figures: Figures,
  periods: PeriodsOffered,
  today: string,
  lang: Lang,
): BriefChoices | undefined {
  const id = chosen.period ?? defaultPeriod(periods.reported, today)?.period.id;
  if (id === undefined) return undefined;
  const period = parsePeriod(id);
  const boundary = chosen.boundary ?? 'auto';
  const area = areaOn(figures.areas, chosen.area ?? 'VN', boundaryOf(period, boundary, figures), period.end);
  return { period: id, area: area.id, boundary, length: chosen.length ?? 'short', lang: chosen.lang ?? lang };
}
