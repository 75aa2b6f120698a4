import { TagAttributes, type AttributeSpan } from './attributes';
import { unescapeMarkup } from './escape';
import { dtdRefused, malformedXml, xmlProblems, type XmlProblem } from './messages';

export type TokenKind = 'open' | 'empty' | 'close' | 'text' | 'cdata' | 'comment' | 'instruction';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;

/** A stretch of an opening tag behind its name: up to the end of a quoted value, which may hold any sign, or of the tag. */
const TAG_STRETCH = /[^<>"']*(?:"[^"]*"|'[^']*'|>)/y;

/** Office never nests this deep; what does would exhaust the stack of those who read it as a tree. */
const DEEPEST = 1000;

/**
 * A cursor over the tokens of an XML text that loses nothing: every token knows its offsets, so a part is edited by
 * splicing its original text. Attributes and names are read only when asked for. DTDs are refused, tags must balance.
 */
export class XmlScanner {
  /** Kind and place (`end` exclusive) of the current token. */
  kind: TokenKind = 'text';
  start = 0;
  end = 0;
  /** Number of elements open around what follows the token: an `open` token counts itself, a `close` token no longer. */
  depth = 0;

  private nameFrom = 0;
  private nameTo = 0;
  private hasRoot = false;
  /** Names of the elements open around the cursor. */
  private readonly openNames: string[] = [];
  /** Where "xmlns" comes next in the text, looked for from the last tag that stood behind it. */
  private nextDeclaration = 0;
  private readonly tagAttributes: TagAttributes;
  private attributesOf = -1;

  /**
   * @param part name of the part, for messages
   * @param options `unbalanced`: closing tags may be missing, as in the HTML-like VML that old Excel versions wrote
   */
  constructor(
    readonly text: string,
    readonly part: string,
    private readonly options: { readonly unbalanced?: boolean } = {},
  ) {
    this.tagAttributes = new TagAttributes(text, part);
  }

  /**
   * Moves to the next token; false at the end.
   * @throws NgktError `xml.malformed`, `xml.dtd`
   */
  next(): boolean {
    const { text } = this;
    this.start = this.end;
    if (this.start >= text.length) return this.finish();
    if (text.charCodeAt(this.start) !== LT) this.readText();
    else {
      switch (text.charCodeAt(this.start + 1)) {
        case SLASH:
          this.readClose();
          break;
        case BANG:
          this.readDeclaration();
          break;
        case QUESTION:
          this.readDelimited('instruction', 2, '?>');
          break;
        default:
          this.readOpen();
      }
    }
    return true;
  }

  /** Qualified name of the current tag, as written. */
  get name(): string {
    return this.text.slice(this.nameFrom, this.nameTo);
  }

  get prefix(): string {
    const { name } = this;
    return name.slice(0, Math.max(0, name.indexOf(':')));
  }

  get localName(): string {
    const { name } = this;
    return name.slice(name.indexOf(':') + 1);
  }

  /** Whether the current tag has this local name, whatever its prefix; makes no string. */
  isLocal(name: string): boolean {
    const from = this.nameTo - name.length;
    if (from < this.nameFrom || !this.text.startsWith(name, from)) return false;
    return from === this.nameFrom || this.text.charCodeAt(from - 1) === COLON;
  }

  /** Value of an attribute by its qualified name, entities resolved; undefined where the tag has none. */
  attribute(name: string): string | undefined {
    this.readAttributes();
    return this.tagAttributes.value(name);
  }

  attributeSpan(name: string): AttributeSpan | undefined {
    this.readAttributes();
    return this.tagAttributes.span(name);
  }

  attributes(): AttributeSpan[] {
    this.readAttributes();
    return this.tagAttributes.spans();
  }

  /** Decoded content of a `text` or `cdata` token. */
  get content(): string {
    if (this.kind === 'cdata') return this.text.slice(this.start + 9, this.end - 3);
    return unescapeMarkup(this.text.slice(this.start, this.end));
  }

  /** From an `open` token: all text inside the element, decoded; the cursor then stands on its closing tag. */
  readInnerText(): string {
    if (!this.is('open')) return '';
    const depth = this.depth;
    let inner = '';
    while (this.next() && this.depth >= depth) {
      if (this.is('text') || this.is('cdata')) inner += this.content;
    }
    return inner;
  }

  /** From an `open` token to its closing tag; other tokens stay where they are. */
  skipElement(): void {
    if (!this.is('open')) return;
    const depth = this.depth;
    while (this.next() && this.depth >= depth);
  }

  /**
   * Past the element that comes next, if it is nothing but a text between these tags; otherwise nothing moves.
   * @param opening,closing tags that balance each other and have no attributes
   */
  passText(opening: string, closing: string): boolean {
    const { text, end } = this;
    if (this.depth === 0 || !text.startsWith(opening, end)) return false;
    const close = text.indexOf('<', end + opening.length);
    if (!text.startsWith(closing, close)) return false;
    this.kind = 'close';
    this.start = end;
    this.end = close + closing.length;
    return true;
  }

  /** From an `open` token straight to its closing tag at a known offset, past what lies between (a sheet's cells). */
  jumpToClose(closeStart: number): void {
    this.end = closeStart;
    this.next();
  }

  private is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  private finish(): false {
    if (this.options.unbalanced) return false;
    if (this.depth > 0) throw this.malformed(this.start, xmlProblems.neverClosed(this.openNames.at(-1) ?? ''));
    if (!this.hasRoot) throw this.malformed(0, xmlProblems.noElement);
    return false;
  }

  private readText(): void {
    const { text, start } = this;
    const next = text.indexOf('<', start);
    this.end = next < 0 ? text.length : next;
    this.kind = 'text';
    if (this.depth === 0 && !this.options.unbalanced && text.slice(start, this.end).trim() !== '') {
      throw this.malformed(start, xmlProblems.textOutside);
    }
  }

  private readOpen(): void {
    const { text, start } = this;
    this.nameFrom = start + 1;
    this.nameTo = this.endOfName(start + 1);
    if (this.nameTo === this.nameFrom) throw this.malformed(start, xmlProblems.strayBracket);
    if (this.depth === 0 && this.hasRoot && !this.options.unbalanced) {
      throw this.malformed(start, xmlProblems.secondRoot);
    }
    this.end = text.charCodeAt(this.nameTo) === GT ? this.nameTo + 1 : this.endOfTag();
    this.hasRoot = true;
    if (text.charCodeAt(this.end - 2) === SLASH) {
      this.kind = 'empty';
    } else {
      this.kind = 'open';
      this.openNames.push(this.name);
      this.depth++;
      if (this.depth > DEEPEST && !this.options.unbalanced) throw this.malformed(start, xmlProblems.tooDeep(DEEPEST));
    }
    // The attributes of a root are always checked, those of other tags when they are asked for.
    if (this.nextDeclaration >= 0 && this.declaresNamespace()) this.readAttributes();
  }

  private endOfName(from: number): number {
    let at = from;
    let code = this.text.charCodeAt(at);
    // Letters first: they lie behind all signs that end a name.
    while (code > GT || (code > 32 && code < GT && code !== SLASH && code !== LT)) code = this.text.charCodeAt(++at);
    return at;
  }

  private endOfTag(): number {
    let end = this.nameTo;
    do {
      TAG_STRETCH.lastIndex = end;
      if (!TAG_STRETCH.test(this.text)) throw this.malformed(this.start, xmlProblems.unfinishedTag(this.name));
      end = TAG_STRETCH.lastIndex;
    } while (this.text.charCodeAt(end - 1) !== GT);
    return end;
  }

  /** Whether the current tag declares a namespace: nearly always only the root does. */
  private declaresNamespace(): boolean {
    if (this.nextDeclaration < this.nameTo) {
      this.nextDeclaration = this.text.indexOf('xmlns', this.nameTo);
    }
    return this.nextDeclaration >= 0 && this.nextDeclaration < this.end;
  }

  private readClose(): void {
    const { text, start } = this;
    const open = this.openNames.pop() ?? '';
    this.kind = 'close';
    this.nameFrom = start + 2;
    this.nameTo = this.nameFrom + open.length;
    if (open !== '' && text.charCodeAt(this.nameTo) === GT && text.startsWith(open, this.nameFrom)) {
      this.end = this.nameTo + 1;
    } else this.readUnusualClose(open);
    if (this.depth > 0) this.depth--;
  }

  /** A closing tag with white space behind its name, or of another element than the innermost. */
  private readUnusualClose(open: string): void {
    const { text, start, nameFrom } = this;
    const end = text.indexOf('>', nameFrom);
    if (end < 0) throw this.malformed(start, xmlProblems.unfinishedTag('/'));
    this.end = end + 1;
    this.nameTo = end;
    while (this.nameTo > nameFrom && text.charCodeAt(this.nameTo - 1) <= 32) this.nameTo--;
    if (!this.options.unbalanced && (open === '' || this.name !== open)) {
      throw this.malformed(start, xmlProblems.otherClosed(this.name, open));
    }
  }

  private readDeclaration(): void {
    const { text, start } = this;
    if (text.startsWith('<!--', start)) this.readDelimited('comment', 4, '-->');
    else if (text.startsWith('<![CDATA[', start) && this.depth > 0) this.readDelimited('cdata', 9, ']]>');
    else if (/^<!(DOCTYPE|ENTITY)/i.test(text.slice(start, start + 9))) throw dtdRefused(this.part, text, start);
    // VML's conditional comments: <![if …]> and <![endif]>.
    else if (this.options.unbalanced) this.readDelimited('comment', 2, '>');
    else throw this.malformed(start, xmlProblems.declaration);
  }

  private readDelimited(kind: TokenKind, opening: number, terminator: string): void {
    const end = this.text.indexOf(terminator, this.start + opening);
    if (end < 0) throw this.malformed(this.start, xmlProblems.missing(terminator));
    this.kind = kind;
    this.end = end + terminator.length;
  }

  private readAttributes(): void {
    if (this.attributesOf === this.start) return;
    this.attributesOf = this.start;
    if (this.kind === 'open') this.tagAttributes.read(this.nameTo, this.end - 1);
    else if (this.kind === 'empty') this.tagAttributes.read(this.nameTo, this.end - 2);
    else this.tagAttributes.clear();
  }

  private malformed(at: number, problem: XmlProblem): Error {
    return malformedXml(this.part, this.text, at, problem);
  }
}
