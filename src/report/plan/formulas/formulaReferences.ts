import { aggregateArguments } from '../../references/formulaArguments';
import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../references/cellAddress';
import { formulaTokens, type FormulaToken } from '../../references/formulaTokens';
import type { NameOfCells } from '../../workbook/definedNameKey';
import { countsEntries } from './countsEntries';
import type { NamesOfCells } from './namedCells';

/** Cells a formula looks at; rows are those before the fill. */
export interface ReferredCells {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** One cell that stays one where its list grows: `B2`, but not `SUM(B2)`, which adds up the list. */
  readonly staysCell?: boolean;
  /** Written as one cell, not as a range that may close up to one and take rows in again when they come back. */
  readonly isCell?: true;
  /** The name by which the formula looks at them. */
  readonly ofName?: NameOfCells;
  /** The rows are those after the fill. */
  readonly isAfterFill?: true;
}

/** Functions that leave out texts in the cells given to them. */
const SKIPS_TEXT = /^(?:SUM|AVERAGE|MAX|MEDIAN|MIN|PRODUCT)\($/i;
/** Functions by which an author provides for cells without a number. */
const EXPECTS_TEXT = /^(?:ISNUMBER|ISTEXT|ISNONTEXT|ISERROR|ISERR|IFERROR|COUNT|AGGREGATE|TYPE)\($/i;
const AS_ZERO = /^N\($/i;
/** Functions that take a text as they take a number. */
const TAKES_TEXT = /^(?:TEXT|CONCAT|CONCATENATE|TEXTJOIN|TRIM|T)\($/i;
/** Functions that give an error where there is no number. */
const NEEDS_NUMBER = /^(?:AVERAGE(?:IFS?)?|MEDIAN|GEOMEAN|HARMEAN|LARGE|SMALL|(?:STDEV|VAR)(?:\.S)?)\($/i;
const CHECKS_FIRST = /^(?:IF|IFS|IFNA)\($/i;
const ARITHMETIC = new Set(['+', '-', '*', '/', '^', '%']);

/** A sum of cells or of one cell, told by the letters of its tokens (see `symbolOf`). */
const SUM_SHAPE = /^\+?S\(R(?:,R)*\)$/;
const PLUS_SHAPE = /^\+?R(?:\+R)*$/;
const FUNCTION_SHAPE = /^F\(R(?:,R)*\)$/;

/** What a formula refers to; how it takes its cells is found where one of them needs telling. */
export class FormulaReferences {
  constructor(
    readonly cells: readonly ReferredCells[],
    private readonly tokens: readonly FormulaToken[],
    private readonly shape: string,
  ) {}

  /** Adds up cells and nothing else: `SUM(B2:B9)`, `B2+B5`, `SUM(B2:B9,B12)`, or shows one cell: `B2`. */
  get isSimpleSum(): boolean {
    const { shape } = this;
    return shape === 'R' || shape === 'S(R)' || SUM_SHAPE.test(shape) || PLUS_SHAPE.test(shape);
  }

  /** `SUM`, `AVERAGE` and the like leave out texts; `+` does not work with them. */
  get skipsText(): boolean {
    return (
      SUM_SHAPE.test(this.shape) || (FUNCTION_SHAPE.test(this.shape) && SKIPS_TEXT.test(this.tokens[0]?.text ?? ''))
    );
  }

  /** Whether the formula may end in `#DIV/0!` or `#NUM!` where its cells are empty: an average, a division. */
  get needsNumbers(): boolean {
    const functions = this.tokens.filter(({ kind }) => kind === 'function').map(({ text }) => text);
    if (functions.some((text) => EXPECTS_TEXT.test(text) || CHECKS_FIRST.test(text))) return false;
    const divides = this.tokens.some(({ kind, text }) => kind === 'other' && text === '/');
    return divides || functions.some((text) => NEEDS_NUMBER.test(text));
  }

  /** Whether the formula counts rows or whatever stands in them. */
  get countsEntries(): boolean {
    return countsEntries(this.tokens);
  }

  /** The same formula, read with rows as they stand after the fill. */
  get afterFill(): FormulaReferences {
    return new FormulaReferences(cellsAfterFill(this.cells), this.tokens, this.shape);
  }

  /** What becomes of the formula where a cell holds a text instead of a number. */
  get overText(): 'works' | 'zero' | 'fails' | 'unknown' {
    return overText(this.tokens);
  }
}

export function cellsAfterFill(cells: readonly ReferredCells[]): readonly ReferredCells[] {
  return cells.map((range) => ({ ...range, isAfterFill: true }));
}

/** What a formula refers to. References to other workbooks are not followed, names and tables where they are known. */
export function formulaReferences(formula: string, homeSheet: string, names?: NamesOfCells): FormulaReferences {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  const cells: ReferredCells[] = [];
  const isSingle = singleCells(tokens);
  let shape = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    const selector = selectorBehind(tokens, index);
    const named = token.kind === 'other' ? names?.find(token.text, homeSheet, selector) : undefined;
    const referred = referredCells(token, homeSheet);
    if (referred) cells.push(isSingle(index) ? { ...referred, staysCell: true } : referred);
    if (named) cells.push(...named.cells);
    shape += named?.isRange ? 'R' : symbolOf(token);
    if (named && selector !== undefined) index++;
  }
  return new FormulaReferences(cells, tokens, shape);
}

/** Which tokens, by index, refer to one cell that their formula means by itself. */
function singleCells(tokens: readonly FormulaToken[]): (index: number) => boolean {
  let known: ReturnType<typeof aggregateArguments> | undefined;
  return (index) => {
    const token = tokens[index];
    if (token?.kind !== 'reference' || token.last || token.first.column === '') return false;
    // `B2:INDEX(…)` and `B2#` begin in a cell and end elsewhere.
    if ([tokens[index - 1], tokens[index + 1]].some((beside) => beside?.kind === 'other' && /[:#]/.test(beside.text)))
      return false;
    known ??= aggregateArguments(tokens, false);
    return !known.references.has(index) && !known.starts.has(index);
  };
}

function overText(tokens: readonly FormulaToken[]): FormulaReferences['overText'] {
  const functions = tokens.filter(({ kind }) => kind === 'function').map(({ text }) => text);
  if (functions.some((text) => EXPECTS_TEXT.test(text))) return 'works';
  if (functions.some((text) => AS_ZERO.test(text))) return 'zero';
  const computes = tokens.some(({ kind, text }, index) => index > 0 && kind === 'other' && ARITHMETIC.has(text));
  if (!computes && functions.every((text) => TAKES_TEXT.test(text)) && !comparesSize(tokens)) return 'works';
  return computes && functions.length === 0 ? 'fails' : 'unknown';
}

/** A text is more than any number to Excel. */
function comparesSize(tokens: readonly FormulaToken[]): boolean {
  return tokens.some(({ kind, text }) => kind === 'other' && /^[<>]/.test(text));
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
      return token.text.toUpperCase() === 'SUM(' ? 'S(' : 'F(';
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
    ...(token.last ? {} : { isCell: true }),
  };
}

function columnOf(letters: string): number {
  return columnNumber(letters.replace('$', ''));
}
