import type { Finding } from '../../../kpi/finding';
import { cellName } from '../../references/cellAddress';
import type { SheetMaps } from '../../references/sheetMaps';
import { textAddresses, type TextAddress } from '../../references/textAddresses';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { placeAfter } from '../removedRows/cutReferences';
import type { RowsOfPlan } from '../removedRows/keptRows';
import { ReportRows } from '../removedRows/reportRows';
import * as messages from './messages';

/**
 * Formulas that name cells in a text, where other cells stand there in the report than in the template. They are written
 * for the template: `INDIRECT("B3")` reads B3 whatever the rows do.
 */
export function textAddressFindings({ sheets }: Pick<WorkbookSnapshot, 'sheets'>, rows: RowsOfPlan): Finding[] {
  const names = sheets.map(({ name }) => name);
  let fromTemplate: SheetMaps | undefined;
  const isElsewhere = (sheet: string, { firstRow, lastRow }: TextAddress): boolean => {
    fromTemplate ??= ReportRows.of(rows.kept, rows.at, names)?.fromTemplate;
    const map = fromTemplate?.map(sheet);
    if (!map) return false;
    return map.rowsOf(firstRow)[0] !== firstRow || (lastRow !== undefined && map.rowsOf(lastRow).at(-1) !== lastRow);
  };
  const findings: Finding[] = [];
  for (const { name, cells } of sheets) {
    for (const { row, column, formula } of cells) {
      if (formula === undefined) continue;
      const addresses = textAddresses(formula, name);
      if (addresses.length === 0 || !placeAfter(rows.maps.map(name), row)) continue;
      const moved = addresses.find((address) =>
        (address.sheet === undefined ? names : [address.sheet]).some((sheet) => isElsewhere(sheet, address)),
      );
      if (moved) findings.push(textAddressFinding(moved, name, cellName(row, column)));
    }
  }
  return findings;
}

export function textAddressFinding({ text }: TextAddress, sheet: string, cell: string): Finding {
  const where = { sheet, cell };
  return { severity: 'warning', rule: 'formula.textAddress', message: messages.textAddress(text), where };
}
