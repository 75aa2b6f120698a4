import { NgktError } from '../../kpi/finding';
import { formatDate, parseDate } from '../../language/dates';
import { formatNumber } from '../../language/formatNumber';
import { printedDecimals } from '../../kpi/value';
import { showsDate } from '../../report/numberFormat';
import { formulaReferences } from '../../report/plan/formulas/formulaReferences';
import { dayOfSerial } from '../../report/plan/cells/excelDate';
import type { FormCell } from './formCells';
import * as messages from './formMessages';
import type { FormContext } from './formReading';
import { isFilled, type FormTable } from './formTable';
import { numberMeaning } from './numberMeaning';
import { lastRowBefore } from './partsOfSheet';

/** What the columns of a list hold. */
export interface ListColumns<Part extends string> {
  /** What a row is called by: the partner, the title. */
  readonly title: Part;
  readonly numbers: readonly Part[];
  readonly days: readonly Part[];
}

/**
 * Tells of rows that were typed beside a list and are not read: below its last row, or between its headings and its first
 * row, where an inserted row does not belong to it. A number or a date in the list's columns is an entry; a name alone
 * directly below the list may be one, or a note of the form.
 */
export function tellOfRowsOutside<Part extends string>(
  context: FormContext,
  { place: { sheet, range }, columns }: FormTable<Part>,
  { title, numbers, days }: ListColumns<Part>,
): void {
  const { cells, findings, date1904 } = context;
  const headings = Math.max(
    0,
    ...context.cells.snapshot.names.flatMap(({ name }) => {
      const heading = cells.place(name);
      const isHeading = heading?.sheet === sheet && heading.range.lastRow < range.firstRow;
      return isHeading && Object.values(columns).includes(heading.range.firstColumn) ? [heading.range.lastRow] : [];
    }),
  );
  const end = lastRowBefore(cells, sheet, range.lastRow);
  const rows = new Set(
    (cells.snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [])
      .map(({ row }) => row)
      .filter((row) => (row > range.lastRow && row <= end) || (row > headings && row < range.firstRow)),
  );
  let adjoining = range.lastRow + 1;
  for (const row of [...rows].sort((a, b) => a - b)) {
    const cellOf = (part: Part): FormCell | undefined => {
      const column = columns[part];
      return column === undefined ? undefined : cells.at(sheet, row, column);
    };
    const filled = ([title, ...numbers, ...days] as const).map(cellOf).filter((cell) => cell && isFilled(cell));
    const [first] = filled;
    if (!first || filled.some((cell) => refersToCells(cell))) continue;
    const named = /\p{L}{2}/u.test(String(cellOf(title)?.content?.value ?? ''));
    const entered = numbers.map(cellOf).some(holdsNumber) || days.map(cellOf).some((cell) => holdsDay(cell));
    // Between headings and list a form may number its columns: such a row has no name.
    const counts = entered && (row > range.lastRow || named);
    const found = filled.map((cell) => shown(cell, date1904)).join('; ');
    if (counts) findings.error('form.outOfPlace', messages.rowOutside(found), first);
    else if (named && row === adjoining) findings.warning('form.outOfPlace', messages.nameBelow(found), first);
    if (row === adjoining) adjoining++;
  }
}

/** A total of the form's own, and not a number worked out in the cell. */
function refersToCells(cell: FormCell | undefined): boolean {
  const formula = cell?.content?.formula;
  return formula !== undefined && formulaReferences(formula, cell?.sheet ?? '').cells.length > 0;
}

function holdsNumber(cell: FormCell | undefined): boolean {
  const value = cell?.content?.value;
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value.trim() !== '' && numberMeaning(value, '').rule === 'cell.textNumber';
}

function holdsDay(cell: FormCell | undefined): boolean {
  const value = cell?.content?.value;
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  try {
    return parseDate(value.trim()) !== '';
  } catch (error) {
    if (error instanceof NgktError) return false;
    throw error;
  }
}

function shown(cell: FormCell | undefined, date1904: boolean): string {
  const { value = null, format = '' } = cell?.content ?? {};
  if (typeof value !== 'number') return String(value ?? '').trim();
  const day = showsDate(format) ? dayOfSerial(value, date1904) : undefined;
  if (day !== undefined) return formatDate(day, 'vi', 'short');
  return formatNumber(value, printedDecimals(value), 'vi');
}
