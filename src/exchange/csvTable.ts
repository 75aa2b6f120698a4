import { NgktError, type Where } from '../kpi/finding';
import { probableColumns } from './columnLookAlikes';
import { readCsv, type CsvRecord } from './csv';
import { decodeText, lineAt } from './decodeText';
import * as messages from './messages';
import { numberStyle, type DecimalMark } from './printedNumber';
import type { Problems } from './problems';

/** The columns a file may have. Headers are matched by name, in any order and case. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Those of them that hold numbers. */
  readonly numbers?: readonly string[];
}

/** One CSV file with its header understood. */
export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly records: readonly CsvRecord[];
  /** How the file's numbers are written; undefined where nothing settles it. */
  readonly mark: DecimalMark | undefined;
}

/** Reads a CSV file and its header. What is wrong is added to `problems`; undefined where no row could be understood. */
export function openTable(file: string, bytes: Uint8Array, columns: Columns, problems: Problems): CsvTable | undefined {
  const table = openFreeTable(file, bytes, problems);
  if (!table) return undefined;
  const names = table.columns.map((name) => name.toUpperCase());
  const places = new Map(names.map((name, place) => [name, place]));
  const at = { file, line: table.headerLine };
  const known = [...columns.required, ...columns.optional];
  const missing = columns.required.filter((name) => !places.has(name));
  const strangers = table.columns.filter((name) => !known.includes(name.toUpperCase()));
  const probable = probableColumns(
    strangers,
    known.filter((name) => !places.has(name)),
  );
  for (const name of missing) {
    const message = messages.columnMissing(name, probable.get(name));
    problems.add(new NgktError('csv.columnMissing', message, { ...at, column: name }));
  }
  const meanings = new Map([...probable].map(([column, heading]) => [heading, column]));
  for (const name of strangers) {
    const meant = meanings.get(name);
    if (meant !== undefined && missing.includes(meant)) continue;
    const message = messages.columnUnknown(name, meant);
    const where = { ...at, column: name };
    // Where the header has to be written anew, it is told for all of its columns at once.
    if (meant !== undefined && missing.length > 0) problems.add(new NgktError('csv.columnUnknown', message, where));
    else problems.notice('warning', 'csv.columnUnknown', message, where);
  }
  if (missing.length > 0) return undefined;
  const mark = markOf(
    table,
    (columns.numbers ?? []).flatMap((name) => places.get(name) ?? []),
    problems,
  );
  return { file, columns: names, places, records: table.records, mark };
}

/** A CSV file without expectations on its columns. */
export interface FreeTable {
  readonly file: string;
  readonly separator: ',' | ';';
  readonly headerLine: number;
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** Reads any CSV file: texts normalised to NFC, every record as long as the header. */
export function openFreeTable(file: string, bytes: Uint8Array, problems: Problems): FreeTable | undefined {
  return problems.attempt({ file }, () => {
    const text = decodeText(bytes, file);
    const composed = isComposed(text, { file }, problems);
    const { separator, header, records } = readCsv(text, file);
    const clean = (cell: string) => (composed ? cell : cell.normalize('NFC')).trim();
    const columns = header.cells.map(clean);
    while (columns.at(-1) === '') columns.pop();
    checkHeader(columns, { file, line: header.line });
    const kept: CsvRecord[] = [];
    for (const { line, cells } of records) {
      const cleaned = cells.map(clean);
      // Spreadsheets leave separators behind the last column.
      while (cleaned.length > columns.length && cleaned.at(-1) === '') cleaned.pop();
      if (cleaned.length === columns.length) kept.push({ line, cells: cleaned });
      else
        problems.add(new NgktError('csv.fields', messages.fieldCount(columns.length, cleaned.length), { file, line }));
    }
    return { file, separator, headerLine: header.line, columns, records: kept };
  });
}

/** The decimal mark of the number columns at the given places; two marks in one file are a problem. */
export function markOf(table: FreeTable, places: readonly number[], problems: Problems): DecimalMark | undefined {
  const style = numberStyle(numbersAt(table, places), table.separator);
  if (style.mixed) {
    const { dotLine, commaLine } = style.mixed;
    const where = { file: table.file, line: Math.max(dotLine, commaLine) };
    problems.add(new NgktError('number.mixed', messages.mixedMarks(dotLine, commaLine), where));
  }
  return style.mark;
}

function* numbersAt(table: FreeTable, places: readonly number[]): Generator<{ text: string; line: number }> {
  for (const { cells, line } of table.records) {
    for (const place of places) {
      const text = cells[place];
      if (text) yield { text, line };
    }
  }
}

function checkHeader(columns: readonly string[], where: Where): void {
  const seen = new Set<string>();
  for (const [place, name] of columns.entries()) {
    if (name === '') throw new NgktError('csv.columnUnnamed', messages.columnUnnamed(place + 1), where);
    const key = name.toUpperCase();
    if (seen.has(key)) throw new NgktError('csv.columnTwice', messages.columnTwice(name), { ...where, column: name });
    seen.add(key);
  }
}

function isComposed(text: string, where: Where, problems: Problems): boolean {
  const composed = text.normalize('NFC');
  if (composed === text) return true;
  let first = 0;
  while (text[first] === composed[first]) first++;
  problems.notice('info', 'text.normalised', messages.normalised(), { ...where, line: lineAt(text, first) });
  return false;
}
