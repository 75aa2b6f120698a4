import { formulaTokens, type FormulaToken } from '../../report/references/formulaTokens';
import type { CellRange, CellValue } from '../../report/workbook/snapshot';
import { columnRangeOf, rangeOf, sheetsOfPrefix } from './formulaInputs';
import type { WorkbookNames } from './workbookNames';

/** The cells of the filled workbook. `undefined` means that a value is not known. */
export interface FilledCells {
  readonly names: WorkbookNames;
  value(sheet: string, row: number, column: number): CellValue | undefined;
  /** Sum of the numbers in a range; texts and empty cells do not count. */
  sum(sheet: string, range: CellRange): number | undefined;
}

/**
 * The value of a formula made of sums, cells, numbers and the four operations; undefined for anything else, which is left
 * to the spreadsheet that opens the file.
 */
export function evaluate(formula: string, home: string, cells: FilledCells): number | undefined {
  try {
    return new Evaluation(formula, home, cells).run();
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

/** Thrown where a formula holds what is not computed here. */
class Unknown extends Error {}

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
    if (this.at < this.tokens.length || !Number.isFinite(value)) throw new Unknown();
    return value;
  }

  private sumOrDifference(): number {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value += this.product();
      else if (this.take('-')) value = difference(value, this.product());
      else return value;
    }
  }

  private product(): number {
    let value = this.factor();
    for (;;) {
      if (this.take('*')) value *= this.factor();
      else if (this.take('/')) value /= this.factor();
      else return value;
    }
  }

  private factor(): number {
    if (this.take('-')) return -this.factor();
    if (this.take('+')) return this.factor();
    let value = this.primary();
    while (this.take('%')) value /= 100;
    // Powers bind tighter than the sign in Excel only; they are not worth the difference.
    if (this.peek()?.text === '^') throw new Unknown();
    return value;
  }

  private primary(): number {
    const token = this.next();
    switch (token.kind) {
      case 'open':
        return this.closed(this.sumOrDifference());
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
    return this.closed(sum);
  }

  /** A range or a name for one by itself is summed over its numbers; anything else is a value. */
  private argument(): number {
    const token = this.peek();
    const behind = this.tokens[this.at + 1];
    const isAlone = behind?.kind === 'comma' || behind?.kind === 'close';
    if (!token || !isAlone) return this.sumOrDifference();
    const range = this.rangeMeant(token, this.home, 0);
    if (!range) return this.sumOrDifference();
    this.at++;
    return known(this.cells.sum(range.sheet, range.range));
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

  private cell(token: FormulaToken): number {
    const meant = this.rangeMeant(token, this.home, 0);
    if (!meant || (token.kind === 'reference' && token.last)) throw new Unknown();
    const value = this.cells.value(meant.sheet, meant.range.firstRow, meant.range.firstColumn);
    if (value === null) return 0;
    if (typeof value !== 'number') throw new Unknown();
    return value;
  }

  private numberOrName(text: string): number {
    const number = /^[\d.]/.test(text) ? Number(text) : NaN;
    if (!Number.isNaN(number)) return number;
    const meaning = this.cells.names.find(text, this.home);
    if (!meaning || this.depth > 8) throw new Unknown();
    return new Evaluation(meaning.formula, meaning.home, this.cells, this.depth + 1).run();
  }

  private closed(value: number): number {
    if (this.next().kind !== 'close') throw new Unknown();
    return value;
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

function known(value: number | undefined): number {
  if (value === undefined) throw new Unknown();
  return value;
}

/** As spreadsheets subtract: a result that is only rounding noise is zero. */
function difference(a: number, b: number): number {
  const result = a - b;
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;
}
