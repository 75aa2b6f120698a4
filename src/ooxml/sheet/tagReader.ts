import { malformedXml } from '../xml/messages';

const GT = 62;
const LT = 60;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const R = 114;
const S = 115;
const T = 116;

/**
 * Reads opening tags of rows and cells, of which a sheet has millions: only the one-letter attributes `r`, `s`, `t` are
 * noted, as offsets. Everything else reads tags with `XmlScanner`.
 */
export class TagReader {
  /** Behind the ">". */
  end = 0;
  isEmpty = false;
  /** Values of the attributes; −1 where the tag has none. */
  rFrom = -1;
  rTo = -1;
  sFrom = -1;
  sTo = -1;
  tFrom = -1;
  tTo = -1;

  constructor(
    readonly text: string,
    readonly part: string,
  ) {}

  /** @param from behind the tag's name */
  read(from: number): void {
    const { text } = this;
    this.rFrom = this.sFrom = this.tFrom = -1;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code <= 32) at++;
      else if (code === GT) {
        this.isEmpty = false;
        this.end = at + 1;
        return;
      } else if (code === SLASH && text.charCodeAt(at + 1) === GT) {
        this.isEmpty = true;
        this.end = at + 2;
        return;
      } else {
        const behindLetter = text.charCodeAt(at + 1);
        // The usual form, and all that cells have: one letter, its value in double quotes.
        const isUsual = code > GT && behindLetter === EQUALS && text.charCodeAt(at + 2) === QUOTE;
        const from = isUsual ? at + 3 : this.valueOf(at);
        const to = text.indexOf(isUsual ? '"' : text.charAt(from - 1), from);
        if (to < 0) throw this.malformed(at);
        if (behindLetter === EQUALS || behindLetter <= 32) {
          if (code === R) {
            this.rFrom = from;
            this.rTo = to;
          } else if (code === S) {
            this.sFrom = from;
            this.sTo = to;
          } else if (code === T) {
            this.tFrom = from;
            this.tTo = to;
          }
        }
        at = to + 1;
      }
    }
  }

  /** A whole number between two offsets; NaN where it is none. */
  wholeNumber(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = this.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9 || number > 1e9) return NaN;
      number = number * 10 + digit;
    }
    return from < to ? number : NaN;
  }

  /** Where an attribute's value begins, behind its quote. */
  private valueOf(nameFrom: number): number {
    const { text } = this;
    let at = nameFrom;
    let code = text.charCodeAt(at);
    while (code !== EQUALS && code > 32 && code !== GT && code !== LT) code = text.charCodeAt(++at);
    while (text.charCodeAt(at) <= 32) at++;
    if (text.charCodeAt(at) !== EQUALS) throw this.malformed(nameFrom);
    at++;
    while (text.charCodeAt(at) <= 32) at++;
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.malformed(nameFrom);
    return at + 1;
  }

  private malformed(at: number): Error {
    return malformedXml(this.part, this.text, Math.min(at, this.text.length), {
      vi: 'thẻ của hàng hoặc ô viết sai hoặc không kết thúc',
      en: 'the tag of a row or cell is not written properly or does not end',
    });
  }
}
