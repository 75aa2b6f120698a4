import { columnNumber, LAST_COLUMN, LAST_ROW } from '../references/cellAddress';
import { formulaTokens, type FormulaToken } from '../references/formulaTokens';
import type { NamesOfCells } from './namedCells';

/** Cells a formula looks at; rows are those before the fill. */
export interface ReferredCells {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface FormulaReferences {
  readonly cells: readonly ReferredCells[];
  /** Adds up cells and nothing else: `SUM(B2:B9)`, `B2+B5`, `SUM(B2:B9,B12)`, or shows one cell: `B2`. */
  readonly isSimpleSum: boolean;
  /** `SUM` leaves out texts; `+` does not work with them. */
  readonly skipsText: boolean;
}

/** What a formula refers to. References to other workbooks are not followed, names and tables where they are known. */
export function formulaReferences(formula: string, homeSheet: string, names?: NamesOfCells): FormulaReferences {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  const cells: ReferredCells[] = [];
  let shape = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    const selector = selectorBehind(tokens, index);
    const named = token.kind === 'other' ? names?.find(token.text, homeSheet, selector) : undefined;
    const referred = referredCells(token, homeSheet);
    if (referred) cells.push(referred);
    if (named) cells.push(...named.cells);
    shape += named?.isRange ? 'R' : symbolOf(token);
    if (named && selector !== undefined) index++;
  }
  const isSum = /^\+?S\(R(?:,R)*\)$/.test(shape);
  return { cells, isSimpleSum: isSum || /^\+?R(?:\+R)*$/.test(shape), skipsText: isSum };
}

/** `[Tiền]` behind a table's name. */
function selectorBehind(tokens: readonly FormulaToken[], index: number): string | undefined {
  const next = tokens[index + 1];
  return next?.kind === 'other' && next.text.startsWith('[') ? next.text : undefined;
}

/** One letter for each token, so that a simple sum is told by its shape. */
function symbolOf(token: FormulaToken): string {
  switch (token.kind) {
    case 'reference':
    case 'columns':
      return 'R';
    case 'function':
      return /^SUM\($/i.test(token.text) ? 'S(' : 'F(';
    case 'open':
      return '(';
    case 'close':
      return ')';
    case 'comma':
      return ',';
    case 'space':
      return '';
    case 'other':
      return token.text === '+' ? '+' : 'X';
  }
}

function referredCells(token: FormulaToken, homeSheet: string): ReferredCells | undefined {
  if (token.kind === 'columns') {
    if (token.prefix !== '') return undefined;
    const columns = [token.first, token.last].map(columnOf);
    return {
      sheet: homeSheet,
      firstRow: 1,
      lastRow: LAST_ROW,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    };
  }
  if (token.kind !== 'reference' || token.sheets.length > 1) return undefined;
  const { first, last = first } = token;
  const columns = [first.column, last.column].map((column, index) =>
    column === '' ? (index === 0 ? 1 : LAST_COLUMN) : columnOf(column),
  );
  return {
    sheet: token.sheets[0] ?? homeSheet,
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

function columnOf(letters: string): number {
  return columnNumber(letters.replace('$', ''));
}
