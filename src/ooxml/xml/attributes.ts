import { unescapeMarkup } from './escape';
import { malformedXml, xmlProblems } from './messages';

/** Where an attribute stands. `from` is the white space before its name, `to` is behind its closing quote. */
export interface AttributeSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly valueFrom: number;
  readonly valueTo: number;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const PARTS = 5;

/** The attributes of one tag at a time; the same object serves a whole text, so that reading millions of tags makes no garbage. */
export class TagAttributes {
  /** Offsets, five for each attribute: white space, name from, name to, value from, value to. */
  private readonly offsets: number[] = [];

  constructor(
    readonly text: string,
    private readonly part: string,
  ) {}

  /**
   * Reads the attributes that stand between the end of a tag's name and its ">" or "/>".
   * @throws NgktError `xml.malformed`
   */
  read(from: number, to: number): void {
    const { text, offsets } = this;
    offsets.length = 0;
    let at = from;
    for (;;) {
      const gap = at;
      at = this.behindSpace(at, to);
      if (at >= to) return;
      const nameFrom = at;
      while (at < to && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== EQUALS) at++;
      const nameTo = at;
      at = this.behindSpace(at, to);
      const hasValue = text.charCodeAt(at) === EQUALS;
      at = this.behindSpace(at + 1, to);
      const quote = text.charCodeAt(at);
      if (gap === nameFrom || nameFrom === nameTo || !hasValue || (quote !== QUOTE && quote !== APOSTROPHE)) {
        throw malformedXml(this.part, text, nameFrom, xmlProblems.attribute);
      }
      const valueTo = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      offsets.push(gap, nameFrom, nameTo, at + 1, valueTo);
      at = valueTo + 1;
    }
  }

  clear(): void {
    this.offsets.length = 0;
  }

  /** Decoded value by qualified name. */
  value(name: string): string | undefined {
    const at = this.find(name);
    if (at < 0) return undefined;
    return unescapeMarkup(this.text.slice(this.offsets[at + 3], this.offsets[at + 4]));
  }

  span(name: string): AttributeSpan | undefined {
    const at = this.find(name);
    return at < 0 ? undefined : this.spanAt(at);
  }

  spans(): AttributeSpan[] {
    const all: AttributeSpan[] = [];
    for (let at = 0; at < this.offsets.length; at += PARTS) all.push(this.spanAt(at));
    return all;
  }

  private behindSpace(from: number, to: number): number {
    let at = from;
    while (at < to && this.text.charCodeAt(at) <= 32) at++;
    return at;
  }

  private find(name: string): number {
    const { offsets, text } = this;
    for (let at = 0; at < offsets.length; at += PARTS) {
      const from = offsets[at + 1] as number;
      if ((offsets[at + 2] as number) - from === name.length && text.startsWith(name, from)) return at;
    }
    return -1;
  }

  private spanAt(at: number): AttributeSpan {
    const { offsets, text } = this;
    const valueTo = offsets[at + 4] as number;
    return {
      from: offsets[at] as number,
      to: valueTo + 1,
      name: text.slice(offsets[at + 1], offsets[at + 2]),
      valueFrom: offsets[at + 3] as number,
      valueTo,
    };
  }
}
