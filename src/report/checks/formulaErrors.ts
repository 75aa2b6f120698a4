import type { Finding } from '../../kpi/finding';
import { cellName } from '../references/cellAddress';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import * as messages from './messages';

/** Cells that show an error, and formulas whose reference is lost although they have not been calculated since. */
export function formulaErrors(snapshot: WorkbookSnapshot): Finding[] {
  const findings: Finding[] = [];
  for (const { name: sheet, cells } of snapshot.sheets) {
    for (const { row, column, error, formula } of cells) {
      const message =
        error !== undefined
          ? messages.formulaError(error)
          : formula?.includes('#REF!')
            ? messages.brokenReference(formula)
            : undefined;
      if (!message) continue;
      findings.push({
        severity: 'error',
        rule: 'formula.error',
        message,
        where: { sheet, cell: cellName(row, column) },
      });
    }
  }
  return findings;
}
