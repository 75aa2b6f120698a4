import type { Finding } from '../../kpi/finding';
import { FINGERPRINT_LENGTH, fingerprint } from '../workbook/fingerprint';
import { RECORD_NAME_PREFIX } from '../workbook/record';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import * as messages from './messages';
import type { RecordOnSheet } from './recordOnSheet';

/** Filled cells that are compared with those of another sheet, and how few say nothing. */
const MOST_COMPARED = 200;
const FEWEST_COMPARED = 3;

/**
 * Sheets that are copies of filled ones and stay as they are. Excel gives a copied sheet names of its own; other programs
 * do not, so a sheet that holds at the same places what was filled elsewhere is a copy, too.
 */
export function copiedSheets(snapshot: WorkbookSnapshot, records: ReadonlyMap<string, RecordOnSheet>): Finding[] {
  const named = new Set(
    snapshot.names.filter(({ name }) => name.startsWith(RECORD_NAME_PREFIX)).map(({ sheet }) => sheet),
  );
  const filled = [...records.values()].map(filledCells).filter(({ size }) => size >= FEWEST_COMPARED);
  return snapshot.sheets
    .filter((sheet) => !records.has(sheet.name))
    .filter((sheet) => named.has(sheet.name) || filled.some((cells) => holdsMost(sheet, cells)))
    .map(({ name }) => ({
      severity: 'warning',
      rule: 'sheet.copy',
      message: messages.copiedSheet(),
      where: { sheet: name },
    }));
}

/** Fingerprints of what was written into a sheet, by place. */
function filledCells({ scalars, bands }: RecordOnSheet): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const add = (row: number, column: number, print: string): void => {
    if (cells.size < MOST_COMPARED && print !== fingerprint(null)) cells.set(`${row}:${column}`, print);
  };
  for (const { record, row, column } of scalars) add(row, column, fingerprint(record.written));
  for (const { record, range } of bands) {
    const { cells: body, height, fingerprints, count } = record;
    for (let index = 0; index < count && cells.size < MOST_COMPARED; index++) {
      body.forEach(({ rowOffset, column }, place) => {
        const at = (index * body.length + place) * FINGERPRINT_LENGTH;
        const print = fingerprints.slice(at, at + FINGERPRINT_LENGTH);
        add(range.firstRow + index * height + rowOffset, column, print);
      });
    }
  }
  return cells;
}

/** Whether four of five filled cells stand in another sheet, too: people may have worked on the copy. */
function holdsMost({ cells }: SheetSnapshot, filled: ReadonlyMap<string, string>): boolean {
  let same = 0;
  for (const { row, column, value, formula } of cells) {
    const print = formula === undefined ? filled.get(`${row}:${column}`) : undefined;
    if (print !== undefined && fingerprint(value) === print) same += 1;
  }
  return same * 5 >= filled.size * 4;
}
