import { NgktError, type Finding } from '../kpi/finding';
import type { Table } from '../kpi/registers';
import { isCodeColumn } from './codeColumn';
import type { CsvRecord } from './csv';
import { markOf, openFreeTable, type FreeTable } from './csvTable';
import * as messages from './messages';
import { saysNumber } from './numberInWords';
import { isYearColumn } from '../report/lists/yearColumn';
import { readNumber, type DecimalMark } from './printedNumber';
import type { Problems } from './problems';

/**
 * Any further CSV file of a data set, for `{{#rows table(name)}}`. A cell whose whole text is a number, readable in one
 * way only, becomes a number; codes and everything else stay text, also text that looks like a formula.
 * In a column of numbers one that cannot be read is a problem: as text it would silently be left out of every total. One
 * with a unit or words stays text and is told: 50% is 50 or 0.5, which only the column's author knows.
 */
export function readFreeTable(name: string, file: string, bytes: Uint8Array, problems: Problems): Table | undefined {
  const table = openFreeTable(file, bytes, problems);
  if (!table) return undefined;
  const codes = new Set([...table.columns.keys()].filter((place) => isCodeColumn(table, place)));
  const places = [...table.columns.keys()].filter((place) => !codes.has(place) && isOfNumbers(table, place));
  const mark = markOf(table, places, problems);
  for (const record of table.records) {
    for (const place of places) refuseUnread(table, record, place, mark, problems);
  }
  const rows = table.records.map(({ cells }) =>
    cells.map((cell, place) => (codes.has(place) ? cell : cellOf(cell, mark))),
  );
  const doubts = new Map<number, Finding>();
  for (const place of places) {
    const doubt = numbersLeftText(table, place, rows);
    if (!doubt) continue;
    doubts.set(place, doubt);
    problems.notice(doubt.severity, doubt.rule, doubt.message, doubt.where);
  }
  return { name, columns: table.columns, rows, ...(doubts.size > 0 ? { doubts } : {}) };
}

/** The numbers of a column that stayed text because of what stands beside them. */
function numbersLeftText(
  { file, records, columns }: FreeTable,
  place: number,
  rows: Table['rows'],
): Finding | undefined {
  const left = records.flatMap(({ line }, index) => {
    const cell = rows[index]?.[place] ?? '';
    return typeof cell === 'string' && !NO_NUMBER.test(cell) && saysNumber(cell) ? [{ line, text: cell }] : [];
  });
  const [first] = left;
  const column = columns[place] ?? '';
  // Years are in no total.
  if (!first || isYearColumn({ columns, rows }, place)) return undefined;
  const message = messages.numbersLeftText(column, left);
  return { severity: 'warning', rule: 'table.numberAsText', message, where: { file, line: first.line, column } };
}

const NUMBER = /^[+-]?(0|[1-9][\d.,]*|0[.,]\d+)$/;
const SPACED_NUMBER = /^[+-]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
/** As a spreadsheet shortens long numbers: 1.23E+05. */
const SHORTENED_NUMBER = /^[+-]?\d+(?:[.,]\d+)?e[+-]\d+$/i;
/** What stands in a column of numbers where there is none. */
const NO_NUMBER = /^(?:[-–—…]|\.{2,3})?$/;

/** At least as many numbers as texts: a remark or two among them do not make it a column of texts, nor "1,2" one of numbers. */
function isOfNumbers(table: FreeTable, place: number): boolean {
  let [numbers, texts] = [0, 0];
  for (const { cells } of table.records) {
    const cell = cells[place] ?? '';
    if (isNumber(cell)) numbers++;
    else if (!NO_NUMBER.test(cell)) texts++;
  }
  return numbers > 0 && numbers >= texts;
}

function isNumber(cell: string): boolean {
  return NUMBER.test(cell) || SPACED_NUMBER.test(cell) || SHORTENED_NUMBER.test(cell);
}

function refuseUnread(
  table: FreeTable,
  { cells, line }: CsvRecord,
  place: number,
  mark: DecimalMark | undefined,
  problems: Problems,
): void {
  const problem = problemOf(cells[place] ?? '', mark);
  if (problem) problems.add(problem.at({ file: table.file, line, column: table.columns[place] ?? '' }));
}

/** What is a number in no reading stays text: 1.1.2 of a list of contents, 31.12.2024. */
function problemOf(cell: string, mark: DecimalMark | undefined): NgktError | undefined {
  if (SPACED_NUMBER.test(cell)) return new NgktError('number.unreadable', messages.spacedNumber(cell));
  if (SHORTENED_NUMBER.test(cell)) return new NgktError('number.scientific', messages.scientificNumber(cell));
  if (!NUMBER.test(cell)) return undefined;
  try {
    readNumber(cell, mark);
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    if (error.code === 'number.ambiguous') return error;
  }
  return undefined;
}

function cellOf(cell: string, mark: DecimalMark | undefined): string | number {
  if (!NUMBER.test(cell)) return cell;
  try {
    return readNumber(cell, mark).number;
  } catch {
    return cell;
  }
}
