import type { AreaList } from '../../kpi/areaList';
import type { Bilingual } from '../../kpi/bilingual';
import type { Finding } from '../../kpi/finding';
import type { Indicator } from '../../kpi/indicator';
import type { Area } from '../../kpi/area';
import type { Period } from '../../kpi/period';
import type { Submission } from '../../kpi/submission';

/** A version of a submission that was approved. */
export interface AcceptedSubmission {
  readonly submission: Submission;
  /** Counted from 1 for one area and period; a later version replaces the earlier ones. */
  readonly version: number;
  /** ISO UTC. */
  readonly receivedAt: string;
  /** ISO UTC; "" where it was not approved, and then it does not count. */
  readonly approvedAt: string;
  /** SHA-256 of the canonical submission. */
  readonly hash: string;
}

export interface ConsolidationOptions {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: AreaList;
  readonly title?: Bilingual;
  readonly issuer?: Bilingual;
  /** Consolidate what had been approved by this day (ISO), as it stood then. */
  readonly asOf?: string;
  /**
   * The only area whose reports are given, because the reader may see no other: nothing is said of areas that are not known
   * here, and nothing of the country.
   */
  readonly onlyArea?: string;
  /** Illustrative data say so in every file. */
  readonly illustrative?: boolean;
}

/** One approved version that counts, with area and period understood. */
export interface Report {
  readonly area: Area;
  readonly period: Period;
  readonly version: number;
  readonly receivedAt: string;
  /** Day of the approval in Viet Nam. */
  readonly approvedOn: string;
  readonly hash: string;
  readonly submission: Submission;
}

/** All that counts of one area's reports for one period. */
export interface ReportHistory {
  /** The last version of each day of approval, oldest first; at least one. */
  readonly vintages: readonly [Report, ...Report[]];
  /** The last of them; in force unless the history has ended. */
  readonly current: Report;
  /** Day from which the report no longer counts, because units in force reported of the same land. */
  readonly endedOn?: string;
}

export type Findings = Finding[];
