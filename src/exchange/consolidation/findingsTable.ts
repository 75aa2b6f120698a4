import type { Finding, Severity } from '../../kpi/finding';
import { cellText } from './cellText';
import { csvText } from './csvText';

/** The file beside the data set's own. */
export const FINDINGS_FILE = 'findings.csv';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** `findings.csv`, a table of its own (`table(findings)`): what a reviewer should know, the weightiest first, each once. */
export function findingsTable(findings: readonly Finding[]): string {
  const rows = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
    ({ severity, rule, message }) => [severity, rule, cellText(message.vi), cellText(message.en)],
  );
  const once = new Map(rows.map((row) => [row.join('\n'), row]));
  return csvText(['SEVERITY', 'RULE', 'MESSAGE_VI', 'MESSAGE_EN'], [...once.values()]);
}
