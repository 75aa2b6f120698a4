import { cellText } from './cellText';
import { csvText } from './csvText';
import type { Report } from './model';

/** `reports.csv`, a table of its own (`table(reports)`): the versions in force, for the annex on sources. */
export function reportsTable(reports: readonly Report[]): string {
  return csvText(
    ['PERIOD', 'AREA', 'AREA_NAME', 'VERSION', 'CUT_OFF', 'CERTIFIER', 'RECEIVED_AT', 'APPROVED_ON', 'FIGURES', 'HASH'],
    reports.map(({ period, area, version, submission, receivedAt, approvedOn, hash }) => [
      period.id,
      area.id,
      area.name,
      String(version),
      submission.cutOff,
      cellText(submission.certifier),
      receivedAt,
      approvedOn,
      String(submission.entries.length),
      hash,
    ]),
  );
}
