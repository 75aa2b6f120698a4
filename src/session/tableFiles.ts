import { DatasetInvalid } from '../exchange/problems';
import type { DataTable } from '../excel/dataTables/readDataTables';
import { NgktError, type Finding, type Where } from '../kpi/finding';
import { cellName } from '../report/references/cellAddress';
import { indicatorsJson } from './indicatorTable';
import * as messages from './messages';
import { ROW_LEFT_OUT } from './rowsLeftOut';

/** The files of a data set that tables of a workbook hold. */
export function tableFiles(tables: readonly DataTable[]): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(tables.map((table): [string, Uint8Array] => [fileOf(table), encoder.encode(contentOf(table))]));
}

function fileOf({ name }: DataTable): string {
  const own = name.toLowerCase();
  return `${own}.${own === 'dataset' || own === 'indicators' ? 'json' : 'csv'}`;
}

function contentOf(table: DataTable): string {
  switch (fileOf(table)) {
    case 'dataset.json':
      return headerJson(table);
    case 'indicators.json':
      return indicatorsJson(table.values);
    default:
      return csvOf(table);
  }
}

/**
 * The tables without the rows that cannot be read, and what is wrong with each, at its cell. Somebody who is typing a row, or
 * mistyped one, still has all the others.
 * @returns undefined where something else is wrong than single rows
 */
export function withoutWrongRows(
  error: unknown,
  tables: readonly DataTable[],
): { readonly tables: readonly DataTable[]; readonly leftOut: readonly Finding[] } | undefined {
  if (!(error instanceof DatasetInvalid)) return undefined;
  const wrong = new Map<DataTable, Set<number>>();
  for (const { where } of error.problems) {
    const table = tables.find((each) => fileOf(each) === where.file);
    // The first line names the columns: without them no row can be read.
    if (!table || where.line === undefined || where.line < 2 || fileOf(table).endsWith('.json')) return undefined;
    wrong.set(table, (wrong.get(table) ?? new Set()).add(where.line - 1));
  }
  const leftOut = error.problems.map((problem): Finding => {
    const { text, where } = inTable(problem, tables);
    return { severity: 'error', rule: ROW_LEFT_OUT, message: messages.rowLeftOut(text), where };
  });
  // An empty row stands in for one left out, so that the places of the others stay what they are.
  const rest = tables.map((table): DataTable => {
    const rows = wrong.get(table);
    return rows ? { ...table, values: table.values.map((row, at) => (rows.has(at) ? row.map(() => '') : row)) } : table;
  });
  return { tables: rest, leftOut };
}

/** The same error with sheet and cell instead of file and line, as far as a table is meant. */
export function inTables(error: unknown, tables: readonly DataTable[]): unknown {
  if (error instanceof DatasetInvalid) {
    const problems = error.problems.map((problem) => inTable(problem, tables));
    return new DatasetInvalid(error.label, problems, error.unlisted);
  }
  return error instanceof NgktError ? inTable(error, tables) : error;
}

function inTable(error: NgktError, tables: readonly DataTable[]): NgktError {
  const where = placeInTable(error.where, tables);
  return where ? new NgktError(error.code, error.text, where) : error;
}

function placeInTable({ file, line, column }: Where, tables: readonly DataTable[]): Where | undefined {
  const table = tables.find((each) => fileOf(each) === file);
  if (!table) return undefined;
  const { sheet, row, values } = table;
  if (line === undefined) return { sheet };
  const header = values[0]?.map((name) => String(name).trim().toUpperCase()) ?? [];
  const place = column === undefined ? 0 : Math.max(0, header.indexOf(column.toUpperCase()));
  return { sheet, cell: cellName(row + line - 1, table.column + place), ...(column === undefined ? {} : { column }) };
}

/** One line for each row, so that line numbers tell rows; breaks inside cells become spaces. */
function csvOf({ values }: DataTable): string {
  return values.map((row) => row.map(field).join(',')).join('\n');
}

function field(value: string | number | boolean): string {
  const text = typeof value === 'number' ? numberText(value) : String(value).replace(/\s*[\r\n]+\s*/g, ' ');
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel keeps 15 digits; the rest is noise of binary fractions. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The table of keys and values as `dataset.json`. */
function headerJson({ values }: DataTable): string {
  const entries = values.slice(1).flatMap(([key, value]) => {
    const name = String(key ?? '').trim();
    if (name === '' || value === undefined || value === '') return [];
    return [[name, name === 'illustrative' ? isTrue(value) : String(value).trim()] as const];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** Whatever does not say no counts as illustrative: a label too many does less harm than one too few. */
function isTrue(value: string | number | boolean): boolean {
  return !['false', 'không', 'no', '0'].includes(String(value).trim().toLowerCase());
}
