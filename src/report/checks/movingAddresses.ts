import type { Finding } from '../../kpi/finding';
import { textAddressFinding } from '../plan/formulas/textAddressFindings';
import { cellName } from '../references/cellAddress';
import { textAddresses, type TextAddress } from '../references/textAddresses';
import type { ScannedSheet } from '../scan/scanWorkbook';
import { nameKey } from '../workbook/nameKey';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Formulas of a template that name cells in a text, where a list or condition above may move those cells. */
export function movingAddresses(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  scanned: readonly ScannedSheet[],
): Finding[] {
  const moves = ({ sheet, firstRow, lastRow = firstRow }: TextAddress): boolean =>
    scanned.some(
      ({ sheet: { name }, lines, blocks }) =>
        (sheet === undefined || nameKey(sheet) === nameKey(name)) &&
        blocks.some(({ openLine }) => (lines[openLine]?.at ?? Infinity) <= lastRow),
    );
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => {
      const moving = formula === undefined ? undefined : textAddresses(formula, name).find(moves);
      return moving ? [textAddressFinding(moving, name, cellName(row, column))] : [];
    }),
  );
}
