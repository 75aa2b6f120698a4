import type { Finding } from '../../../kpi/finding';
import type { RecordPositions } from '../../workbook/record';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { entryRowFindings } from '../formulas/entryRowFindings';
import { textAddressFindings } from '../formulas/textAddressFindings';
import { planCuts, type PlannedCuts } from './cutReferences';
import type { RowsOfPlan } from './keptRows';
import { planSpans, withSpans } from './spanFormulas';
import { withTemplateFormulas } from './templateFormulas';

/** What happens to the formulas and names of the workbook besides following the rows of the plan. */
export interface PlannedReferences {
  readonly cuts: PlannedCuts;
  /** Formulas and names that cannot follow. */
  readonly findings: readonly Finding[];
}

/**
 * References that rows take along or bring back, those to several sheets, and, where the template's formulas are known,
 * what they read.
 * @param nameCell gives a cell, told by its place after the plan, a name that follows it
 */
export function planReferences(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  rows: RowsOfPlan,
  nameCell: (sheet: string, row: number, column: number) => string,
): PlannedReferences {
  // The names of cells count up: spans take theirs first.
  const spans = planSpans(snapshot, positions, rows, nameCell);
  const followed = withSpans(planCuts(snapshot, positions, rows, nameCell), spans);
  const cuts = withTemplateFormulas(followed, snapshot, positions, rows);
  const findings = [
    ...spans.findings,
    ...textAddressFindings(snapshot, rows),
    ...entryRowFindings(snapshot, rows, cuts),
  ];
  return { cuts, findings };
}
