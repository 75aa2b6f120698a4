import { NgktError } from '../../kpi/finding';
import { parseDate } from '../../language/dates';
import { showsDate } from '../../report/numberFormat';
import * as messages from './cellMessages';
import { dayOfSerial } from '../../report/plan/cells/excelDate';
import type { FormCell } from './formCells';
import type { FormFindings } from './formFindings';

/** Years that a bare number means. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/**
 * The date in an entry cell, ISO: a day, or a month or year where no more is known; "" where there is none. Dates typed as
 * text are understood in the Vietnamese order and pointed out, because 5/6 may have meant the 6th of May.
 */
export function readDayCell(cell: FormCell, findings: FormFindings, date1904: boolean): string {
  const { content } = cell;
  if (content === undefined) return '';
  const { value, error, formula, format } = content;
  const wrong = (rule: string, message: Parameters<FormFindings['error']>[1]): string => {
    findings.error(rule, message, cell);
    return '';
  };
  if (error !== undefined) return wrong('cell.error', messages.errorCell(error));
  if (value === null) return formula === undefined ? '' : wrong('cell.notCalculated', messages.notCalculated());
  if (typeof value === 'number') {
    if (showsDate(format))
      return dayOfSerial(value, date1904) ?? wrong('cell.notDate', messages.notDate(String(value)));
    if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return String(value);
    return wrong('cell.notDate', messages.numberForDate(value, dayOfSerial(value, date1904)));
  }
  const text = String(value).trim();
  if (text === '') return '';
  try {
    const day = parseDate(text);
    if (day.length === 10 && !/^\d{4}-/.test(text))
      findings.warning('cell.textDate', messages.textDate(text, day), cell);
    return day;
  } catch (error) {
    if (error instanceof NgktError) return wrong('cell.notDate', messages.notDate(text));
    throw error;
  }
}
