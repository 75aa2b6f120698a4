import { rangeName } from '../../report/references/cellAddress';
import type { CellRange } from '../../report/workbook/snapshot';
import type { RowStep } from '../filling/rowSteps';
import type { CellLook } from '../keeping/cellLook';
import type { LiveRow } from '../keeping/liveRows';

/** Puts whole rows in or takes them out; rows put in are copies of the list's first entry, or empty and to be given a look. */
export function carryOut(sheet: Excel.Worksheet, { kind, at, count, copyOf }: RowStep): void {
  const rows = sheet.getRange(rowsName(at, count));
  if (kind === 'remove') {
    rows.delete('Up');
    return;
  }
  rows.insert('Down');
  if (!copyOf) return;
  sheet.getRange(rowsName(at, count)).copyFrom(sheet.getRange(rowsName(copyOf.row, copyOf.height)), 'All');
}

/**
 * Gives a row its look. Excel gave it that of the row above; clearing its formats would take conditional formats along,
 * so everything is said, and only fills, which can be taken away but not be said to be none, go first.
 */
export function lookLike(sheet: Excel.Worksheet, row: number, { height, hidden, looks }: LiveRow): void {
  if (looks.length > 0) {
    const cells = sheet.getRangeByIndexes(row - 1, 0, 1, looks.length);
    cells.format.fill.clear();
    cells.setCellProperties([looks.map(({ format }) => ({ format }))]);
    cells.numberFormat = [looks.map(({ numberFormat }: CellLook) => numberFormat)];
  }
  const whole = sheet.getRange(rowsName(row, 1));
  if (height === undefined) whole.format.useStandardHeight = true;
  else whole.format.rowHeight = height;
  if (hidden) whole.rowHidden = true;
}

export function merge(sheet: Excel.Worksheet, ranges: readonly CellRange[]): void {
  for (const range of ranges) sheet.getRange(rangeName(range)).merge(false);
}

export function unmerge(sheet: Excel.Worksheet, ranges: readonly CellRange[]): void {
  for (const range of ranges) sheet.getRange(rangeName(range)).unmerge();
}

function rowsName(first: number, count: number): string {
  return `${first}:${first + count - 1}`;
}
