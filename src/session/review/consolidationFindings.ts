import type { Bilingual } from '../../kpi/bilingual';
import type { Dataset } from '../../kpi/dataset';
import type { Severity } from '../../kpi/finding';

/** What a consolidation tells the reviewer: reports missing, things that may have been reported twice. */
export interface ConsolidationFinding {
  readonly severity: Severity;
  readonly message: Bilingual;
}

/** The findings that came with a consolidated data set, the weightiest first; none where it brought no table of them. */
export function consolidationFindings({ tables }: Pick<Dataset, 'tables'>): ConsolidationFinding[] {
  const table = tables.get('findings');
  if (!table) return [];
  const [severity, vi, en] = ['SEVERITY', 'MESSAGE_VI', 'MESSAGE_EN'].map((name) => table.columns.indexOf(name)) as [
    number,
    number,
    number,
  ];
  return table.rows.map((row) => ({
    severity: severityOf(String(row[severity] ?? '')),
    message: { vi: String(row[vi] ?? ''), en: String(row[en] ?? '') },
  }));
}

function severityOf(text: string): Severity {
  return text === 'error' || text === 'warning' ? text : 'info';
}
