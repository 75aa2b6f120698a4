import { readablePeriod } from '../../kpi/period';
import { vietnamDay } from '../../kpi/vietnamDay';
import { knownBy } from '../../analysis/vintage';
import * as messages from './messages';
import type { AcceptedSubmission, ConsolidationOptions, Findings, Report, ReportHistory } from './model';

/**
 * What counts of all approved versions, by area and period, in order of period and area whatever order they came in. A
 * later version replaces the earlier ones from the day of its approval on; of several approved on one day the last counts.
 */
export function reportHistories(
  accepted: readonly AcceptedSubmission[],
  options: ConsolidationOptions,
  findings: Findings,
): ReportHistory[] {
  const bySlot = new Map<string, Report[]>();
  for (const one of accepted) {
    const report = reportOf(one, options, findings);
    if (!report || !knownBy(report.approvedOn, options.asOf)) continue;
    const key = `${report.period.start}|${report.period.id}|${report.area.id}`;
    const known = bySlot.get(key);
    if (known) known.push(report);
    else bySlot.set(key, [report]);
  }
  return [...bySlot.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reports]) => historyOf(reports, findings));
}

/** The version that counted at the end of a day, if any did. */
export function inForceOn({ vintages, endedOn }: ReportHistory, day: string): Report | undefined {
  if (endedOn !== undefined && endedOn <= day) return undefined;
  return vintages.filter(({ approvedOn }) => approvedOn <= day).at(-1);
}

/** The days on which something of these histories changes, in their order. */
export function changeDays(histories: readonly ReportHistory[]): string[] {
  const days = histories.flatMap(({ vintages, endedOn }) => [
    ...vintages.map(({ approvedOn }) => approvedOn),
    ...(endedOn === undefined ? [] : [endedOn]),
  ]);
  return [...new Set(days)].sort();
}

function historyOf(reports: readonly Report[], findings: Findings): ReportHistory {
  const ordered = [...reports].sort(
    (a, b) => a.version - b.version || compare(a.approvedOn, b.approvedOn) || compare(a.hash, b.hash),
  );
  const vintages: Report[] = [];
  for (const report of ordered) {
    const before = vintages.at(-1);
    if (before?.version === report.version && before.hash !== report.hash) {
      findings.push(messages.twoContents(report));
    }
    // A later version is not approved before an earlier one; should it be said to be, the earlier never counted.
    while ((vintages.at(-1)?.approvedOn ?? '') >= report.approvedOn) vintages.pop();
    vintages.push(report);
  }
  const [first, ...others] = vintages as [Report, ...Report[]];
  return { vintages: [first, ...others], current: others.at(-1) ?? first };
}

function reportOf(
  { submission, version, receivedAt, approvedAt, hash }: AcceptedSubmission,
  { areas }: ConsolidationOptions,
  findings: Findings,
): Report | undefined {
  if (approvedAt === '') return undefined;
  const area = areas.byId(submission.area);
  const period = readablePeriod(submission.period);
  if (!area || !period) {
    findings.push(messages.unknownSlot(submission, version));
    return undefined;
  }
  return { area, period, version, receivedAt, approvedOn: vietnamDay(new Date(approvedAt)), hash, submission };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
