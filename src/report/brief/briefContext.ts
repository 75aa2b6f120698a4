import type { Figures } from '../../analysis/figure';
import type { Area, Boundary } from '../../kpi/area';
import type { Lang } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import type { BriefLength } from './document';

/** What a brief is written of. */
export interface BriefContext {
  readonly figures: Figures;
  readonly period: Period;
  readonly area: Area;
  /** By default the list in force on the period's last day. */
  readonly boundary?: Boundary;
  /** ISO day; the only "today" the text knows. */
  readonly today: string;
  readonly lang: Lang;
  readonly length: BriefLength;
}
