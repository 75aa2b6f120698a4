import type { Finding } from '../../../kpi/finding';
import { cellKey } from '../../workbook/cellKey';
import { cellName } from '../../references/cellAddress';
import { formulaCopies } from '../../references/rewriteFormula';
import type { SheetMaps } from '../../references/sheetMaps';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { lostIn } from '../handEdits/lostReferences';
import * as messages from '../formulas/messages';
import type { SheetPlan } from '../plan';
import type { ReturnedFormula } from '../removedRows/cutReferences';

/**
 * Formulas that look at entries of a list beyond the first, which alone is left as its template comes back: they will
 * read `#REF!`. Formulas that the plan writes anew are whole.
 */
export function tellRestoredReferences(
  sheets: readonly SheetSnapshot[],
  plans: readonly SheetPlan[],
  maps: SheetMaps,
  returned: readonly ReturnedFormula[],
): Finding[] {
  if (!plans.some(losesEntries)) return [];
  const written = new Set([
    ...returned.map(({ sheet, row, column }) => cellKey(sheet, row, column)),
    ...plans.flatMap(columnsWritten),
  ]);
  return sheets.flatMap(({ name: sheet, cells }) => {
    const map = maps.map(sheet);
    return cells.flatMap(({ row, column, formula }): Finding[] => {
      if (formula === undefined || (map && map.row(row) === undefined)) return [];
      if (written.has(cellKey(sheet, row, column))) return [];
      if (lostIn(formulaCopies(formula, sheet, maps, row)(0)) <= lostIn(formula)) return [];
      const where = { sheet, cell: cellName(row, column) };
      return [{ severity: 'warning', rule: 'formula.lostRows', message: messages.formulaLosesEntries(), where }];
    });
  });
}

function losesEntries({ changes }: SheetPlan): boolean {
  return changes.some((change) => change.kind === 'band' && change.newCount < change.oldCount);
}

/** The cells of first entries that the plan writes. */
function columnsWritten({ sheet, changes }: SheetPlan): string[] {
  return changes.flatMap((change) =>
    change.kind === 'band'
      ? change.columns.map(({ rowOffset, column }) => cellKey(sheet, change.bodyFrom + rowOffset, column))
      : [],
  );
}
