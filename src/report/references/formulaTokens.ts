/**
 * Splits an Excel formula so that its cell references are found exactly: not inside texts, sheet names, structured
 * references or array constants, and not in names that only look like references (LOG10(, Q1_2024, R1C1).
 */
import { WORD as WORD_CLASS } from '../../kpi/letters';
import { columnNumber, LAST_ROW } from './cellAddress';
import type { ColumnsToken, Corner, FormulaToken, PlainToken, ReferenceToken } from './formulaToken';

export type { ColumnsToken, Corner, FormulaToken, PlainToken, ReferenceToken };

const SPACE = /[ \t\r\n]+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
/** What names of sheets and of the workbook are made of. */
const NAME = `${WORD_CLASS}.\\\\?`;
const WORD = new RegExp(`[${NAME}$]+`, 'y');
/** What mostly ends a word. */
const BEHIND_WORD = '):,;+-*/^&=<>% (![';
const LAST_SHEET = new RegExp(`:([${NAME}]+)!`, 'y');
const ROWS = new RegExp(`(\\$?)([1-9]\\d{0,6})(\\s*:\\s*)(\\$?)([1-9]\\d{0,6})(?![${WORD_CLASS}.])`, 'y');
/** What the number of a row begins with. */
const ROW_BEGINS = '123456789';
const NUMBER_BEGINS = '.0123456789';
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** What mostly stands behind a cell; nothing of it makes the cell a part of a longer name. */
const BEHIND_CELL = '):,;+-*/^&=<>% ';
const LONGER_NAME = new RegExp(`[${NAME}([!]`);
const COLUMNS = new RegExp(`(\\$?[A-Za-z]{1,3})(\\s*:\\s*)(\\$?[A-Za-z]{1,3})(?![${NAME}([!])`, 'y');
const JOINT = /\s*:\s*/y;
const ERROR = /#[A-Z][A-Z0-9/_]*[!?]?/y;
const EXTERNAL = new RegExp(`\\[[^[\\]]+\\](?:[${WORD_CLASS}.]+(?::[${WORD_CLASS}.]+)?)?!`, 'y');
const ARRAY = /\{(?:"[^"]*"|[^}"])*\}/y;

/** Excel takes 8,192 characters; nothing much longer is a formula. */
const LONGEST_FORMULA = 16384;

/** A template's formulas come again in every pass of a fill and in every report made of it; the lists of large reports do not. */
const MOST_REMEMBERED = 2048;
const LONGEST_REMEMBERED = 256;
const remembered = new Map<string, readonly FormulaToken[]>();

/** Always gives the whole formula back: the tokens' texts joined are the formula, however odd it is. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  if (formula.length > LONGEST_FORMULA) return [{ kind: 'other', text: formula }];
  const known = remembered.get(formula);
  if (known) return known;
  const tokens = new FormulaReader(formula).read();
  if (formula.length > LONGEST_REMEMBERED) return tokens;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(formula, tokens);
  return tokens;
}

interface CornerRead {
  readonly corner: Corner;
  readonly length: number;
}

class FormulaReader {
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
    let length = prefixLength + (this.cellBehind(0)?.length ?? this.lengthOfOther());
    this.at = start + length;
    const joint = this.colon();
    const corner = joint === undefined ? undefined : this.cellBehind(joint.length);
    if (joint !== undefined && corner) length += joint.length + corner.length;
    this.at = start;
    this.plain('other', length);
  }

  /** Of whole rows or columns, a name or an error. */
  private lengthOfOther(): number {
    const behind = this.match(ROWS) ?? this.match(COLUMNS) ?? this.match(WORD) ?? this.match(ERROR);
    return behind?.[0].length ?? 0;
  }

  private readWord(): void {
    const rows = this.rowsToken('', []);
    if (rows) return this.add(rows);
    const word = this.word();
    if (word === '') return this.plain('other', 1);
    const next = this.formula[this.at + word.length];
    if (!word.includes('$')) {
      if (next === '!') return this.readBehindSheet(`${word}!`, [word]);
      const last = next === ':' && this.mayNameSheet() ? this.match(LAST_SHEET, word.length) : null;
      if (last) return this.readBehindSheet(word + last[0], [word, last[1] as string]);
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
    const number = prefix === '' && NUMBER_BEGINS.includes(this.formula.charAt(this.at)) ? this.match(NUMBER) : null;
    this.plain('other', number ? number[0].length : plainLength);
  }

  private rowsToken(prefix: string, sheets: readonly string[]): ReferenceToken | undefined {
    const { formula, at } = this;
    const match = ROW_BEGINS.includes(formula.charAt(formula[at] === '$' ? at + 1 : at)) ? this.match(ROWS) : null;
    if (!match) return undefined;
    const [whole, firstDollar = '', firstRow = '', joint = '', lastDollar = '', lastRow = ''] = match;
    if (Number(firstRow) > LAST_ROW || Number(lastRow) > LAST_ROW) return undefined;
    return {
      kind: 'reference',
      text: prefix + whole,
      prefix,
      sheets,
      first: { column: '', row: Number(firstRow), rowAbsolute: firstDollar !== '' },
      joint,
      last: { column: '', row: Number(lastRow), rowAbsolute: lastDollar !== '' },
    };
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
    const first = this.corner();
    if (!first) return undefined;
    this.at += first.length;
    const single = this.formula.slice(start, this.at);
    const joint = this.jointBehind(sheets);
    const last = joint === undefined ? undefined : this.corner(joint.length);
    this.at = start;
    const common = { kind: 'reference', prefix, sheets, first: first.corner } as const;
    if (joint === undefined || !last) return { ...common, text: prefix + single, joint: '' };
    const length = first.length + joint.length + last.length;
    return { ...common, text: prefix + this.formula.slice(start, start + length), joint, last: last.corner };
  }

  /** ":" between two corners, with the second one's sheet where it is the same. */
  private jointBehind(sheets: readonly string[]): string | undefined {
    const colon = this.colon();
    if (colon === undefined) return undefined;
    this.at += colon.length;
    if (!this.mayNameSheet()) {
      this.at -= colon.length;
      return colon;
    }
    const quoted = this.match(QUOTED_SHEET);
    const word = quoted ? null : this.match(WORD);
    let sheet = quoted ? { text: quoted[0], name: (quoted[1] as string).replaceAll("''", "'") } : undefined;
    if (word && this.formula[this.at + word[0].length] === '!') sheet = { text: `${word[0]}!`, name: word[0] };
    this.at -= colon.length;
    if (!sheet) return colon;
    return sheets.length === 1 && sheet.name === sheets[0] ? colon + sheet.text : undefined;
  }

  /** ":" with the space around it, if it comes next. */
  private colon(): string | undefined {
    const { formula, at } = this;
    if (formula[at] === ':' && formula.charAt(at + 1).trim() !== '') return ':';
    return formula.includes(':', at) ? this.match(JOINT)?.[0] : undefined;
  }

  /** A cell of a sheet so many characters ahead. */
  private corner(ahead = 0): CornerRead | undefined {
    const cell = this.cellBehind(ahead);
    if (!cell || cell.corner.row > LAST_ROW) return undefined;
    return columnNumber(cell.corner.column.replace('$', '')) === 0 ? undefined : cell;
  }

  /** What is written as a cell so many characters ahead: `$B$6`, but not what is part of a name: `LOG10(`, `Q1_2024`. */
  private cellBehind(ahead: number): CornerRead | undefined {
    const { formula } = this;
    const start = this.at + ahead;
    const letters = formula[start] === '$' ? start + 1 : start;
    const behind = endOfLetters(formula, letters);
    const rowAbsolute = formula[behind] === '$';
    const digits = rowAbsolute ? behind + 1 : behind;
    const end = endOfDigits(formula, digits);
    if (behind === letters || behind > letters + 3 || end === digits || end > digits + 7 || formula[digits] === '0') {
      return undefined;
    }
    const next = formula.charAt(end);
    if (!BEHIND_CELL.includes(next) && LONGER_NAME.test(next)) return undefined;
    const corner = { column: formula.slice(start, behind), row: Number(formula.slice(digits, end)), rowAbsolute };
    return { corner, length: end - start };
  }

  /** Whether a sheet may be named from here on: most formulas look at their own sheet only. */
  private mayNameSheet(): boolean {
    return this.formula.includes('!', this.at);
  }

  /** What comes next that may be a name, a number or a cell; "" where there is nothing of the kind. */
  private word(): string {
    const { formula, at } = this;
    const end = endOfPlainWord(formula, at);
    const isWhole = end > at && BEHIND_WORD.includes(formula.charAt(end));
    return isWhole ? formula.slice(at, end) : (this.match(WORD)?.[0] ?? '');
  }

  private match(pattern: RegExp, ahead = 0): RegExpExecArray | null {
    pattern.lastIndex = this.at + ahead;
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

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Letters and digits of ASCII and "$". */
function endOfPlainWord(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); isLetter(code) || isDigit(code) || code === 36; code = text.charCodeAt(at)) at++;
  return at;
}

function isLetter(code: number): boolean {
  const capital = code & ~32;
  return capital >= 65 && capital <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
