import type { Finding } from '../../kpi/finding';
import { builtInIndicators } from '../indicatorCatalogue';
import { datasetHeaderFile } from './datasetHeaderFile';
import * as messages from './messages';
import { missingReports } from './missingReports';
import type { AcceptedSubmission, ConsolidationOptions } from './model';
import { nationalCounts } from './nationalCounts';
import { nearDuplicates } from './nearDuplicates';
import { observationsFile } from './observationsFile';
import { observationsOf } from './observationsOfReport';
import { activitiesFile, agreementsFile, eventsTable } from './registerFiles';
import { reportHistories } from './reportHistories';
import { reportedAgreements, reportedEvents } from './reportedItems';
import { reportsTable } from './reportsTable';
import { sharedItems } from './sharedItems';
import { territoryOnce } from './territoryOnce';

export type { AcceptedSubmission, ConsolidationOptions } from './model';
export { FINDINGS_FILE, findingsTable } from './findingsTable';
export { toSdmxCsv } from './sdmxCsv';

export interface Consolidation {
  /** A data set's files by name (see docs/data-format.md), for `readDataset`. */
  readonly files: Map<string, string>;
  /** What a reviewer should know: reports missing, events reported by several, entries that could not be used. */
  readonly findings: Finding[];
}

/**
 * The approved reports of all areas as one data set. Each entry becomes an observation with the words, status, unit and
 * note it was reported with, its approval day as AS_OF and its cell at the end of SOURCE; earlier approved versions stay
 * as earlier vintages. Sums are not written but left to whoever asks (`Figures`), with the gaps stated that they need;
 * only what several areas may report together, agreements and events, is counted for the country here. With the reports of
 * one area alone (`onlyArea`) neither gaps nor counts of the country are stated. Gaps and counts
 * have vintages, too: asked as of a day, the observations are those of a consolidation as of that day. The registers and
 * the table of reports are as they stand at the end.
 *
 * The same versions in any order, given once or several times, make the same files.
 */
export function consolidate(accepted: readonly AcceptedSubmission[], options: ConsolidationOptions): Consolidation {
  const findings: Finding[] = [];
  const histories = territoryOnce(reportHistories(accepted, options, findings), options, findings);
  const reports = histories.filter(({ endedOn }) => endedOn === undefined).map(({ current }) => current);
  const events = sharedItems(reportedEvents(reports));
  const agreements = sharedItems(reportedAgreements(reports));
  const own = histories.flatMap((history) => [...observationsOf(history, options, findings)]);
  const everybody = options.onlyArea === undefined;
  const reported = [...own, ...(everybody ? missingReports(histories, options, findings) : [])];
  const national = everybody ? nationalCounts(histories, reported, options) : [];
  for (const shared of [...events, ...agreements]) {
    if (shared.items.length > 1) findings.push(messages.reportedBySeveral(shared));
  }
  for (const near of [...nearDuplicates(events), ...nearDuplicates(agreements)]) {
    findings.push(messages.mayBeOne(...near));
  }

  const files = new Map([
    ['dataset.json', datasetHeaderFile(options)],
    ['observations.csv', observationsFile([...reported, ...national])],
    ['activities.csv', activitiesFile(events, findings)],
    ['agreements.csv', agreementsFile(agreements, findings)],
    ['events.csv', eventsTable(events, findings)],
    ['reports.csv', reportsTable(reports)],
  ]);
  const indicators = ownIndicators(options);
  if (indicators) files.set('indicators.json', indicators);
  return { files, findings };
}

/** `indicators.json` of what the built-in catalogue does not have, or has otherwise. */
function ownIndicators({ indicators }: ConsolidationOptions): string | undefined {
  const builtIn = new Map(builtInIndicators.map((indicator) => [indicator.code, JSON.stringify(indicator)]));
  const own = [...indicators.values()].filter((indicator) => builtIn.get(indicator.code) !== JSON.stringify(indicator));
  return own.length === 0 ? undefined : `${JSON.stringify(own, undefined, 2)}\n`;
}
