import type { Figures } from '../../analysis/figure';
import type { Area, Boundary } from '../../kpi/area';
import type { Lang } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import type { ReportingDays } from '../../kpi/reportingCalendar';

/** What a report is filled for, and from which figures. */
export interface FillContext {
  readonly figures: Figures;
  readonly period: Period;
  readonly area: Area;
  /** The list of provinces that ranks and lists use; by default the one in force on the period's last day, of an area that is not on it its own. */
  readonly boundary?: Boundary;
  /** Cut-off, due and lock day of the period; those of Nghị định 09/2019/NĐ-CP where absent. */
  readonly days?: ReportingDays;
  /** ISO date. */
  readonly today: string;
  readonly lang: Lang;
  /** Write over cells that people changed since the last fill; without it they are kept and listed. */
  readonly overwriteEdits?: boolean;
  /** Names of the sheets to fill; reports and templates on other sheets stay as they are. By default all are filled. */
  readonly sheets?: readonly string[];
}
