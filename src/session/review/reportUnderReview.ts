import type { CatalogueItem, SubmissionFinding } from '../../exchange/api/serviceSchemas';
import { NgktError } from '../../kpi/finding';
import { parsePeriod, shiftPeriod } from '../../kpi/period';
import type { Submission } from '../../kpi/submission';
import type { SeenSlot, ServiceClient } from '../service/serviceClient';
import { compareReport, type Comparison } from './figureComparison';

/** All that a reviewer looks at before deciding on a report. */
export interface ReportUnderReview {
  /** With the mark that a decision must name. */
  readonly seen: SeenSlot;
  readonly comparison: Comparison;
  readonly indicators: ReadonlyMap<string, CatalogueItem>;
  /** Number of the version before this one; 0 where there is none. */
  readonly versionBefore: number;
  /** Id of the period before. */
  readonly periodBefore: string;
  /** Whether the area has reported for the period before here; else its figures are those known of the period. */
  readonly knowsPeriodBefore: boolean;
}

type Client = Pick<ServiceClient, 'slot' | 'version' | 'earlier' | 'check' | 'catalogue'>;

/** @throws NgktError the service's */
export async function readReport(client: Client, area: string, period: string): Promise<ReportUnderReview> {
  const [seen, catalogue] = await Promise.all([client.slot(area, period), client.catalogue()]);
  const { submission, slot } = seen;
  const periodBefore = shiftPeriod(parsePeriod(period), -1).id;
  const versionBefore = Math.max(slot.version - 1, 0);
  const [lastVersion, lastPeriod, known, findings] = await Promise.all([
    versionBefore === 0 ? undefined : client.version(area, period, versionBefore).then((version) => version.submission),
    reportOf(client, area, periodBefore),
    submission ? client.earlier(area, period) : [],
    submission ? judged(client, seen, submission) : [],
  ]);
  const comparison = submission
    ? compareReport(submission, {
        lastVersion,
        lastPeriod,
        earlier: known.filter((one) => one.period === periodBefore),
        findings,
      })
    : { figures: [], general: [] };
  const indicators = new Map(catalogue.map((indicator) => [indicator.code, indicator]));
  return { seen, comparison, indicators, versionBefore, periodBefore, knowsPeriodBefore: lastPeriod !== undefined };
}

/** What was approved for a period, else what was sent last. */
async function reportOf(client: Client, area: string, period: string): Promise<Submission | undefined> {
  const { slot, submission } = await client.slot(area, period);
  if (slot.approvedVersion === 0 || slot.approvedVersion === slot.version) return submission ?? undefined;
  return (await client.version(area, period, slot.approvedVersion)).submission;
}

/** What the rules say today; what they said when the report arrived, where it cannot be judged any more. */
async function judged(client: Client, seen: SeenSlot, submission: Submission): Promise<readonly SubmissionFinding[]> {
  try {
    return await client.check(submission);
  } catch (error) {
    if (error instanceof NgktError && error.code.startsWith('service.')) throw error;
    return seen.findings;
  }
}
