import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';
import {
  formulaTokens,
  type ColumnsToken,
  type FormulaToken,
  type ReferenceToken,
} from '../../report/references/formulaTokens';
import { tableRange, type NamedTable } from '../../report/references/tableColumns';
import type { CellRange } from '../../report/workbook/snapshot';

import { nameKey } from '../workbook/nameKey';
import type { WorkbookNames } from './workbookNames';

/** Cells a formula reads. */
export interface FormulaInput {
  /** `nameKey` of the sheet. */
  readonly sheet: string;
  readonly range: CellRange;
}

export interface FormulaInputs {
  readonly inputs: readonly FormulaInput[];
  /** The formula reads cells that only a spreadsheet can find, or others than before. */
  readonly unknown: boolean;
  /** The formula's result depends on where rows are. */
  readonly onRows: boolean;
}

/** What inputs are looked up in. */
export interface InputContext {
  readonly names: WorkbookNames;
  /** Tables by `nameKey`. */
  readonly tables: ReadonlyMap<string, FormulaInput & NamedTable>;
  /** All sheets in the order of their tabs. */
  readonly sheets: readonly string[];
}

const UNKNOWN = new Set(['INDIRECT', 'OFFSET', 'CELL', 'GETPIVOTDATA']);
const ON_ROWS = new Set(['ROW', 'ROWS', 'ADDRESS', 'FORMULATEXT']);
const DEEPEST_NAME = 8;
const ALL_COLUMNS = { firstColumn: 1, lastColumn: LAST_COLUMN };

/** The cells a formula reads, also through names, tables and whole columns. */
export function formulaInputs(formula: string, home: string, context: InputContext): FormulaInputs {
  const inputs: FormulaInput[] = [];
  let unknown = false;
  let onRows = false;
  const collect = (text: string, sheet: string, depth: number): void => {
    const tokens = formulaTokens(text);
    tokens.forEach((token, index) => {
      if (token.kind === 'reference') inputs.push(...referenceInputs(token, sheet, context));
      else if (token.kind === 'columns') inputs.push(...columnInputs(token, sheet, context));
      else if (token.kind === 'function') {
        const name = token.text.slice(0, -1).toUpperCase();
        unknown ||= UNKNOWN.has(name);
        onRows ||= ON_ROWS.has(name);
      } else if (token.kind === 'other') {
        const table = tableInput(tokens, index, sheet, context);
        if (table) inputs.push(table);
        const meaning = context.names.find(token.text, sheet);
        unknown ||= meaning?.comesBack === true;
        if (meaning && depth < DEEPEST_NAME) collect(meaning.formula, meaning.home, depth + 1);
      }
    });
  };
  collect(formula, home, 0);
  return { inputs, unknown, onRows };
}

/** The cells a reference means. */
export function rangeOf({ first, last = first }: ReferenceToken): CellRange {
  const wholeRows = first.column === '';
  const { firstColumn, lastColumn } = wholeRows ? ALL_COLUMNS : columnsBetween(first.column, last.column);
  const firstRow = Math.min(first.row, last.row);
  return { firstRow, lastRow: Math.max(first.row, last.row), firstColumn, lastColumn };
}

function columnsBetween(one: string, other: string): { readonly firstColumn: number; readonly lastColumn: number } {
  const column = columnNumber(one.replace('$', ''));
  const otherColumn = other === one ? column : columnNumber(other.replace('$', ''));
  return { firstColumn: Math.min(column, otherColumn), lastColumn: Math.max(column, otherColumn) };
}

function referenceInputs(token: ReferenceToken, home: string, context: InputContext): FormulaInput[] {
  const range = rangeOf(token);
  return sheetsOf(token.sheets, home, context).map((sheet) => ({ sheet, range }));
}

/** The cells a reference to whole columns means. */
export function columnRangeOf(token: ColumnsToken): CellRange {
  return { firstRow: 1, lastRow: LAST_ROW, ...columnsBetween(token.first, token.last) };
}

function columnInputs(token: ColumnsToken, home: string, context: InputContext): FormulaInput[] {
  const range = columnRangeOf(token);
  return sheetsOf(sheetsOfPrefix(token.prefix), home, context).map((sheet) => ({ sheet, range }));
}

/** Sheet names of a reference's prefix as written: none, one, or the two ends of a 3-D reference. */
export function sheetsOfPrefix(prefix: string): string[] {
  const sheets = prefix.slice(0, -1);
  const plain = sheets.startsWith("'") ? sheets.slice(1, -1).replaceAll("''", "'") : sheets;
  return plain === '' ? [] : plain.split(':');
}

function sheetsOf(named: readonly string[], home: string, context: InputContext): string[] {
  if (named.length === 0) return [nameKey(home)];
  const [first = '', last] = named.map(nameKey);
  if (last === undefined) return [first];
  const order = context.sheets.map(nameKey);
  return order.slice(order.indexOf(first), order.indexOf(last) + 1);
}

/** `Table[Column]`; a bare `[@Column]` stands in its own table. */
function tableInput(
  tokens: readonly FormulaToken[],
  index: number,
  home: string,
  context: InputContext,
): FormulaInput | undefined {
  const text = tokens[index]?.text ?? '';
  const named = context.tables.get(nameKey(text));
  if (named) {
    const selector = tokens[index + 1]?.text ?? '';
    return { sheet: named.sheet, range: selector.startsWith('[') ? tableRange(named, selector) : named.range };
  }
  if (!text.startsWith('[') || !text.endsWith(']') || tokens[index - 1]?.kind === 'other') return undefined;
  const own = [...context.tables.values()].filter((table) => table.sheet === nameKey(home));
  const [only] = own;
  if (!only) return undefined;
  // Which of several tables it stands in is not known here.
  return { sheet: only.sheet, range: own.length === 1 ? tableRange(only, text) : around(own) };
}

function around(tables: readonly FormulaInput[]): CellRange {
  return {
    firstRow: Math.min(...tables.map(({ range }) => range.firstRow)),
    lastRow: Math.max(...tables.map(({ range }) => range.lastRow)),
    firstColumn: Math.min(...tables.map(({ range }) => range.firstColumn)),
    lastColumn: Math.max(...tables.map(({ range }) => range.lastColumn)),
  };
}
