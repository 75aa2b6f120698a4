import { entryValue } from '../../analysis/submission/entryValue';
import type { Bilingual } from '../../kpi/bilingual';
import { observationKey, type Observation } from '../../kpi/observation';
import type { SubmissionEntry } from '../../kpi/submission';
import { missing } from '../../kpi/value';
import { cellText } from './cellText';
import * as messages from './messages';
import type { ConsolidationOptions, Findings, Report, ReportHistory } from './model';
import { sourceOf } from './provenance';

const FILE = 'observations.csv';

/**
 * Every entry of every version that counts, as one observation each, known since the version's approval. What a version no
 * longer has is stated to be missing from that day on, or the replaced figure would live on; so is all of a report that
 * another unit's took the place of.
 */
export function* observationsOf(
  { vintages, current, endedOn }: ReportHistory,
  options: ConsolidationOptions,
  findings: Findings,
): Iterable<Observation> {
  let before: ReadonlyMap<string, Observation> = new Map();
  for (const report of vintages) {
    const now = new Map<string, Observation>();
    const keys = new Set<string>();
    for (const entry of report.submission.entries) {
      const observation = observationOf(entry, report, options, findings);
      if (!observation) continue;
      now.set(figureKey(observation), observation);
      yield distinct(observation, keys, findings);
    }
    const reason = messages.notInThisVersion(report.version);
    for (const [key, dropped] of before) if (!now.has(key)) yield withdrawn(dropped, report, report.approvedOn, reason);
    before = now;
  }
  if (endedOn === undefined) return;
  for (const dropped of before.values()) yield withdrawn(dropped, current, endedOn, messages.reportedByOthers);
}

function observationOf(
  entry: SubmissionEntry,
  report: Report,
  { indicators }: ConsolidationOptions,
  findings: Findings,
): Observation | undefined {
  const indicator = indicators.get(entry.indicator);
  const value = indicator && entryValue(entry, indicator);
  if (!indicator || !value || typeof value === 'string') {
    findings.push(messages.unusableEntry(report, entry));
    return undefined;
  }
  const formula = (text: string): void => void findings.push(messages.formula(report, entry.cell, text));
  return {
    indicator: indicator.code,
    definition: cellText(entry.definition, formula),
    area: report.area.id,
    counterpart: cellText(entry.counterpart, formula),
    period: report.period.id,
    value,
    status: value.kind === 'missing' ? 'M' : entry.status === 'M' ? 'A' : entry.status,
    cutOff: report.submission.cutOff,
    asOf: report.approvedOn,
    source: sourceOf(report, entry.cell),
    comment: cellText(entry.note, formula),
    file: FILE,
    line: 0,
  };
}

/** One figure twice from one cell, or from none: both are kept, and contradict each other openly where they differ. */
function distinct(observation: Observation, keys: Set<string>, findings: Findings): Observation {
  let kept = observation;
  for (let count = 2; keys.has(observationKey(kept)); count++) {
    kept = { ...observation, source: `${observation.source}; dòng thứ ${count}` };
  }
  if (kept !== observation) findings.push(messages.enteredTwice(observation));
  keys.add(observationKey(kept));
  return kept;
}

function withdrawn(dropped: Observation, report: Report, asOf: string, reason: Bilingual): Observation {
  const { cutOff } = report.submission;
  return {
    ...dropped,
    value: missing(reason),
    status: 'L',
    cutOff,
    asOf,
    source: sourceOf(report, ''),
    comment: reason.vi,
  };
}

function figureKey({ indicator, definition, counterpart }: Observation): string {
  return `${indicator}|${definition}|${counterpart}`;
}
