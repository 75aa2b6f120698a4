import { formulaTokens, type FormulaToken } from '../../report/references/formulaTokens';
import type { CellRange, CellValue } from '../../report/workbook/snapshot';
import { isCellError, type CellError } from './cellError';
import { columnRangeOf, rangeOf, sheetsOfPrefix } from './formulaInputs';
import type { WorkbookNames } from './workbookNames';

/** The cells of the filled workbook. `undefined` means that a value is not known. */
export interface FilledCells {
  readonly names: WorkbookNames;
  value(sheet: string, row: number, column: number): CellValue | CellError | undefined;
  /** Sum of the numbers in a range; texts and empty cells do not count, an error is the sum's as well. */
  sum(sheet: string, range: CellRange): number | CellError | undefined;
}

/**
 * The value of a formula made of sums, cells, numbers and the four operations, or the error it gives; undefined for
 * anything else, which is left to the spreadsheet that opens the file.
 */
export function evaluate(formula: string, home: string, cells: FilledCells): number | CellError | undefined {
  try {
    return new Evaluation(formula, home, cells).run();
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    if (error instanceof Failed) return error.value;
    throw error;
  }
}

/** Signs behind a value with which more than the four operations begins. */
const NOT_COMPUTED = '^:#';

/** Thrown where a formula holds what is not computed here. */
class Unknown extends Error {}

/** Thrown where a part of a formula gives an error: it is that of the whole, as nothing computed here catches errors. */
class Failed extends Error {
  constructor(readonly value: CellError) {
    super();
  }
}

/** A text stands for itself until something is to be computed with it. */
type Operand = number | string;

class Evaluation {
  private readonly tokens: readonly FormulaToken[];
  private at = 0;

  constructor(
    formula: string,
    private readonly home: string,
    private readonly cells: FilledCells,
    private readonly depth = 0,
  ) {
    this.tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  }

  run(): number {
    const value = this.sumOrDifference();
    if (this.at < this.tokens.length || typeof value === 'string' || !Number.isFinite(value)) throw new Unknown();
    return value;
  }

  private sumOrDifference(): Operand {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value = numberOf(value) + numberOf(this.product());
      else if (this.take('-')) value = difference(numberOf(value), numberOf(this.product()));
      else return value;
    }
  }

  private product(): Operand {
    let value = this.factor();
    for (;;) {
      if (this.take('*')) value = numberOf(value) * numberOf(this.factor());
      else if (this.take('/')) value = quotient(numberOf(value), numberOf(this.factor()));
      else return value;
    }
  }

  private factor(): Operand {
    if (this.take('-')) return -numberOf(this.factor());
    if (this.take('+')) return this.factor();
    let value = this.primary();
    while (this.take('%')) value = numberOf(value) / 100;
    // Powers bind tighter than the sign in Excel only, and are not worth the difference; `B1:INDEX(…)` and `B1#` are ranges.
    if (NOT_COMPUTED.includes(this.peek()?.text.charAt(0) || ' ')) throw new Unknown();
    return value;
  }

  private primary(): Operand {
    const token = this.next();
    switch (token.kind) {
      case 'open':
        return this.inParentheses();
      case 'function':
        if (token.text.toUpperCase() !== 'SUM(') throw new Unknown();
        return this.sumOfArguments();
      case 'reference':
        return this.cell(token);
      case 'other':
        return this.numberOrName(token.text);
      default:
        throw new Unknown();
    }
  }

  private sumOfArguments(): number {
    let sum = 0;
    do sum += this.argument();
    while (this.take(','));
    this.close();
    return sum;
  }

  /** A range or a name for one by itself is summed over its numbers; anything else is a value. */
  private argument(): number {
    const token = this.peek();
    const behind = this.tokens[this.at + 1];
    const isAlone = behind?.kind === 'comma' || behind?.kind === 'close';
    const range = token && isAlone ? this.rangeMeant(token, this.home, 0) : undefined;
    if (range) {
      this.at++;
      return known(this.cells.sum(range.sheet, range.range));
    }
    const value = this.sumOrDifference();
    // `SUM((C1))` leaves a text out, which is not worth telling apart.
    if (typeof value === 'string') throw new Unknown();
    return value;
  }

  private rangeMeant(
    token: FormulaToken,
    home: string,
    depth: number,
  ): { sheet: string; range: CellRange } | undefined {
    if (token.kind === 'reference') {
      if (token.sheets.length > 1) throw new Unknown();
      return { sheet: token.sheets[0] ?? home, range: rangeOf(token) };
    }
    if (token.kind === 'columns') {
      const [sheet = home, last] = sheetsOfPrefix(token.prefix);
      if (last !== undefined) throw new Unknown();
      return { sheet, range: columnRangeOf(token) };
    }
    const meaning = token.kind === 'other' ? this.cells.names.find(token.text, home) : undefined;
    if (!meaning || depth > 8) return undefined;
    const tokens = formulaTokens(meaning.formula);
    const [only] = tokens;
    return only && tokens.length === 1 ? this.rangeMeant(only, meaning.home, depth + 1) : undefined;
  }

  private cell(token: FormulaToken): Operand {
    const meant = this.rangeMeant(token, this.home, 0);
    if (!meant || (token.kind === 'reference' && token.last)) throw new Unknown();
    const value = this.cells.value(meant.sheet, meant.range.firstRow, meant.range.firstColumn);
    if (value === null) return 0;
    if (typeof value === 'boolean') throw new Unknown();
    return known(value);
  }

  private numberOrName(text: string): number {
    const number = /^[\d.]/.test(text) ? Number(text) : NaN;
    if (!Number.isNaN(number)) return number;
    const meaning = this.cells.names.find(text, this.home);
    if (!meaning || this.depth > 8) throw new Unknown();
    return new Evaluation(meaning.formula, meaning.home, this.cells, this.depth + 1).run();
  }

  private inParentheses(): Operand {
    const value = this.sumOrDifference();
    this.close();
    return value;
  }

  private close(): void {
    if (this.next().kind !== 'close') throw new Unknown();
  }

  private take(text: string): boolean {
    if (this.peek()?.text !== text) return false;
    this.at++;
    return true;
  }

  private peek(): FormulaToken | undefined {
    return this.tokens[this.at];
  }

  private next(): FormulaToken {
    const token = this.tokens[this.at++];
    if (!token) throw new Unknown();
    return token;
  }
}

function known<T extends Operand>(value: T | CellError | undefined): T {
  if (value === undefined) throw new Unknown();
  if (isCellError(value)) throw new Failed(value);
  return value;
}

/** What a spreadsheet computes with. A text without a digit is no number in any locale; of others it may make one. */
function numberOf(value: Operand): number {
  if (typeof value === 'number') return value;
  if (/\d/.test(value)) throw new Unknown();
  throw new Failed({ error: '#VALUE!' });
}

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new Failed({ error: '#DIV/0!' });
  return dividend / divisor;
}

/** As spreadsheets subtract: a result that is only rounding noise is zero. */
function difference(a: number, b: number): number {
  const result = a - b;
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;
}
