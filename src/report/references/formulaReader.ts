import { BEYOND_ASCII, isDigit, isLetter, WORD as WORD_CLASS } from '../../kpi/letters';
import { behindDigits, behindDollar, cellAt, columnNumber, LAST_ROW, type WrittenCell } from './cellAddress';
import type { ColumnsToken, Corner, FormulaToken, PlainToken, ReferenceToken } from './formulaToken';

const SPACE = /[ \t\r\n]+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
/** What names of sheets and of the workbook are made of. */
const NAME = `${WORD_CLASS}.\\\\?`;
const NAME_SIGNS = '_.\\?';
const NAME_BEYOND_ASCII = new RegExp(`[${BEYOND_ASCII}]`);
const OTHER_SHEET_END = new RegExp(`:([${NAME}]+)!`, 'y');
const NUMBER_BEGINS = '.0123456789';
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Before these, what looks like a cell is the name of a function, a table or a sheet. */
const NO_CELL = '([!';
const COLUMNS = new RegExp(`(\\$?[A-Za-z]{1,3})(\\s*:\\s*)(\\$?[A-Za-z]{1,3})(?![${NAME}([!])`, 'y');
const BACKSLASH = 92;
const QUESTION_MARK = 63;
const SPACED_JOINT = /\s*:\s*/y;
const ERROR = /#[A-Z][A-Z0-9/_]*[!?]?/y;
const EXTERNAL = new RegExp(`\\[[^[\\]]+\\](?:[${WORD_CLASS}.]+(?::[${WORD_CLASS}.]+)?)?!`, 'y');
const ARRAY = /\{(?:"[^"]*"|[^}"])*\}/y;

/** Reads one formula from left to right. */
export class FormulaReader {
  private at = 0;
  private readonly tokens: FormulaToken[] = [];

  constructor(private readonly formula: string) {}

  read(): FormulaToken[] {
    while (this.at < this.formula.length) this.readToken();
    return this.tokens;
  }

  private readToken(): void {
    const character = this.formula[this.at] as string;
    switch (character) {
      case '(':
        return this.plain('open', 1);
      case ')':
        return this.plain('close', 1);
      case ',':
      case ';':
        return this.plain('comma', 1);
      case '"':
        return this.plain('other', this.match(TEXT)?.[0].length ?? 1);
      case '{':
        return this.plain('other', this.match(ARRAY)?.[0].length ?? 1);
      case '#':
        return this.readError();
      case "'":
        return this.readQuotedSheet();
      case '[':
        return this.readBracket();
      case ' ':
      case '\t':
      case '\r':
      case '\n':
        return this.plain('space', this.match(SPACE)?.[0].length ?? 1);
    }
    return this.readWord();
  }

  /** An error value, `#REF!A1` (the sheet is gone) as a whole; or the spill operator. */
  private readError(): void {
    const error = this.match(ERROR)?.[0] ?? '#';
    if (error === '#REF!') this.readLeftAlone(error.length);
    else this.plain('other', error.length);
  }

  private readQuotedSheet(): void {
    const sheet = this.match(QUOTED_SHEET);
    if (!sheet) return this.plain('other', 1);
    const name = (sheet[1] as string).replaceAll("''", "'");
    if (name.includes('[')) return this.readLeftAlone(sheet[0].length);
    // A colon cannot be part of a sheet name: it separates the ends of a 3-D reference.
    this.readBehindSheet(sheet[0], name.split(':'));
  }

  /** `[1]Sheet!A1` belongs to another workbook; `[@Column]` and what follows a table's name are structured references. */
  private readBracket(): void {
    const external = this.match(EXTERNAL);
    if (external) return this.readLeftAlone(external[0].length);
    this.plain('other', this.bracketLength());
  }

  private bracketLength(): number {
    let depth = 0;
    for (let i = this.at; i < this.formula.length; i++) {
      const character = this.formula[i];
      if (character === "'") i++;
      else if (character === '[') depth++;
      else if (character === ']' && --depth === 0) return i + 1 - this.at;
    }
    return this.formula.length - this.at;
  }

  /** A prefix of another workbook or of a lost sheet together with the reference or name behind it. */
  private readLeftAlone(prefixLength: number): void {
    const start = this.at;
    this.at += prefixLength;
    this.at += this.lengthLeftAlone();
    const joint = this.joint();
    const corner = joint && this.cell(joint.length);
    const end = corner ? corner.to : this.at;
    this.at = start;
    this.plain('other', end - start);
  }

  private lengthLeftAlone(): number {
    const cell = this.cell();
    if (cell) return cell.to - this.at;
    const rows = this.wholeRows();
    if (rows) return rows.to - this.at;
    return this.match(COLUMNS)?.[0].length ?? (this.word().length || (this.match(ERROR)?.[0].length ?? 0));
  }

  private readWord(): void {
    const rows = this.rowsToken('', []);
    if (rows) return this.add(rows);
    const word = this.word();
    if (word === '') return this.plain('other', 1);
    this.at += word.length;
    const next = this.formula[this.at];
    const other = next === ':' && this.mayNameSheet() ? this.match(OTHER_SHEET_END) : null;
    this.at -= word.length;
    if ((next === '!' || other) && !word.includes('$')) {
      return other
        ? this.readBehindSheet(word + other[0], [word, other[1] as string])
        : this.readBehindSheet(`${word}!`, [word]);
    }
    if (next === '(') return this.plain('function', word.length + 1);
    if (next === '[') {
      this.plain('other', word.length);
      return this.plain('other', this.bracketLength());
    }
    this.readReferenceOr('', [], word.length);
  }

  private readBehindSheet(prefix: string, sheets: readonly string[]): void {
    this.at += prefix.length;
    const word = this.word();
    this.at -= prefix.length;
    this.readReferenceOr(prefix, sheets, prefix.length + word.length);
  }

  /** The reference at this place, or as much plain text as given. */
  private readReferenceOr(prefix: string, sheets: readonly string[], plainLength: number): void {
    this.at += prefix.length;
    const token = this.rowsToken(prefix, sheets) ?? this.cellsToken(prefix, sheets) ?? this.columnsToken(prefix);
    this.at -= prefix.length;
    if (token) return this.add(token);
    this.plain('other', prefix === '' ? this.numberLength(plainLength) : plainLength);
  }

  /** A number may end before the word it begins, or behind it: `1.5E+3`. */
  private numberLength(wordLength: number): number {
    const { formula, at } = this;
    const isWhole = behindDigits(formula, at) === at + wordLength;
    if (isWhole || !NUMBER_BEGINS.includes(formula.charAt(at))) return wordLength;
    return this.match(NUMBER)?.[0].length ?? wordLength;
  }

  private rowsToken(prefix: string, sheets: readonly string[]): ReferenceToken | undefined {
    const rows = this.wholeRows();
    if (!rows || rows.first.row > LAST_ROW || rows.last.row > LAST_ROW) return undefined;
    const { first, joint, last, to } = rows;
    return { kind: 'reference', text: prefix + this.formula.slice(this.at, to), prefix, sheets, first, joint, last };
  }

  /** `$24:$25` at this place. */
  private wholeRows():
    { readonly first: Corner; readonly joint: string; readonly last: Corner; readonly to: number } | undefined {
    const { formula, at: start } = this;
    const first = rowAt(formula, start);
    if (!first) return undefined;
    this.at = first.to;
    const joint = this.joint();
    this.at = start;
    const last = joint === undefined ? undefined : rowAt(formula, first.to + joint.length);
    if (joint === undefined || !last || goesOnBehindRow(formula.charCodeAt(last.to))) return undefined;
    return { first: first.corner, joint, last: last.corner, to: last.to };
  }

  private columnsToken(prefix: string): ColumnsToken | undefined {
    const match = this.formula.includes(':', this.at) ? this.match(COLUMNS) : null;
    if (!match) return undefined;
    const [whole, first = '', joint = '', last = ''] = match;
    if (columnNumber(first.replace('$', '')) === 0 || columnNumber(last.replace('$', '')) === 0) return undefined;
    return { kind: 'columns', text: prefix + whole, prefix, first, joint, last };
  }

  private cellsToken(prefix: string, sheets: readonly string[]): ReferenceToken | undefined {
    const start = this.at;
    const cell = this.cell();
    const first = cell && cornerOf(cell);
    if (!first) return undefined;
    this.at = cell.to;
    const joint = this.jointBehind(sheets);
    const lastCell = joint === undefined ? undefined : this.cell(joint.length);
    this.at = start;
    const last = lastCell && cornerOf(lastCell);
    const text = prefix + this.formula.slice(start, last ? lastCell.to : cell.to);
    if (joint === undefined || !last) return { kind: 'reference', text, prefix, sheets, first, joint: '' };
    return { kind: 'reference', text, prefix, sheets, first, joint, last };
  }

  /** ":" between two corners, with the second one's sheet where it is the same. */
  private jointBehind(sheets: readonly string[]): string | undefined {
    const colon = this.joint();
    if (colon === undefined) return undefined;
    this.at += colon.length;
    if (!this.mayNameSheet()) {
      this.at -= colon.length;
      return colon;
    }
    const quoted = this.match(QUOTED_SHEET);
    const word = quoted ? '' : this.word();
    let sheet = quoted ? { text: quoted[0], name: (quoted[1] as string).replaceAll("''", "'") } : undefined;
    if (word !== '' && this.formula[this.at + word.length] === '!') sheet = { text: `${word}!`, name: word };
    this.at -= colon.length;
    if (!sheet) return colon;
    return sheets.length === 1 && sheet.name === sheets[0] ? colon + sheet.text : undefined;
  }

  /** ":" at this place, with white space around it. */
  private joint(): string | undefined {
    const { formula, at } = this;
    const isColon = formula.charAt(at) === ':';
    if (isColon && !mayBeSpace(formula.charCodeAt(at + 1))) return ':';
    return isColon || mayBeSpace(formula.charCodeAt(at)) ? this.match(SPACED_JOINT)?.[0] : undefined;
  }

  /** Letters, digits and signs of names at this place. */
  private word(): string {
    const { formula, at } = this;
    let end = at;
    while (isOfName(formula.charCodeAt(end)) || formula.charAt(end) === '$') end++;
    return formula.slice(at, end);
  }

  /** A cell that is not the beginning of a name, a function, a table or a sheet. */
  private cell(ahead = 0): WrittenCell | undefined {
    const cell = cellAt(this.formula, this.at + ahead);
    if (!cell || cell.digits.startsWith('0')) return undefined;
    const next = this.formula.charAt(cell.to);
    const goesOn = next !== '' && (NO_CELL.includes(next) || isOfName(next.charCodeAt(0)));
    return goesOn ? undefined : cell;
  }

  /** Whether a sheet may be named from here on: most formulas look at their own sheet only. */
  private mayNameSheet(): boolean {
    return this.formula.includes('!', this.at);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.formula);
  }

  private plain(kind: PlainToken['kind'], length: number): void {
    this.add({ kind, text: this.formula.slice(this.at, this.at + length) });
  }

  private add(token: FormulaToken): void {
    this.tokens.push(token);
    this.at += token.text.length;
  }
}

/** The row of a reference to whole rows that is written at an offset. */
function rowAt(formula: string, from: number): { readonly corner: Corner; readonly to: number } | undefined {
  const digits = behindDollar(formula, from);
  const to = behindDigits(formula, digits);
  if (to === digits || to > digits + 7 || formula.charAt(digits) === '0') return undefined;
  const row = Number(formula.slice(digits, to));
  return { corner: { column: '', row, rowAbsolute: digits > from }, to };
}

function goesOnBehindRow(code: number): boolean {
  return isOfName(code) && code !== BACKSLASH && code !== QUESTION_MARK;
}

function cornerOf({ column, digits, rowAbsolute }: WrittenCell): Corner | undefined {
  const row = Number(digits);
  return columnNumber(column.replace('$', '')) === 0 || row > LAST_ROW ? undefined : { column, row, rowAbsolute };
}

function isOfName(code: number): boolean {
  if (code > 127) return NAME_BEYOND_ASCII.test(String.fromCharCode(code));
  return isLetter(code) || isDigit(code) || NAME_SIGNS.includes(String.fromCharCode(code));
}

function mayBeSpace(code: number): boolean {
  return code <= 32 || code > 127;
}
