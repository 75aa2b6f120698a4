import { startsElement } from '../startsElement';
import { unescape } from '../xml/escape';
import { XmlScanner } from '../xml/scanner';
import { hasFormatting, plainText, plainTextOf, readRuns, type Run } from './richText';

/** The workbook's table of texts; items with more than a plain text are read when first asked for. */
export class SharedStrings {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly formatted = new Set<number>();
  private prefix = '';
  /** Whether the texts stand in the part as they are, without escapes. */
  private readonly isLiteral: boolean;

  /** @throws NgktError when the part is not well-formed */
  constructor(
    readonly text: string,
    readonly part: string,
  ) {
    this.isLiteral = !text.includes('&') && !text.includes('_x') && !text.includes('\r');
    if (text === '') return;
    const scanner = new XmlScanner(text, part);
    while (scanner.next()) {
      if (!startsElement(scanner) || scanner.depth > 2 || !scanner.isLocal('si')) continue;
      this.prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
      this.texts.push(undefined);
      this.starts.push(scanner.start);
      scanner.skipElement();
      this.ends.push(scanner.end);
      this.readPlain(scanner);
    }
  }

  /** Nearly all items are one plain text, and mostly stand in a row. */
  private readPlain(scanner: XmlScanner): void {
    const opening = `<${this.prefix}si><${this.prefix}t>`;
    const closing = `</${this.prefix}t></${this.prefix}si>`;
    while (scanner.passText(opening, closing)) {
      const { start, end } = scanner;
      const raw = this.text.slice(start + opening.length, end - closing.length);
      this.texts.push(this.isLiteral ? raw : unescape(raw));
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** Undefined where there is no such item. */
  textOf(index: number): string | undefined {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const item = this.itemAt(index);
    if (item === undefined) return undefined;
    let text = plainText(item, this.prefix);
    if (text === undefined) {
      const runs = readRuns(item, this.prefix, this.part);
      text = plainTextOf(runs);
      if (hasFormatting(runs)) this.formatted.add(index);
    }
    this.texts[index] = text;
    return text;
  }

  /** Whether any part of a text has formatting of its own; known once the text has been read. */
  isFormatted(index: number): boolean {
    return this.formatted.has(index);
  }

  runsOf(index: number): Run[] | undefined {
    const item = this.itemAt(index);
    return item === undefined ? undefined : readRuns(item, this.prefix, this.part);
  }

  private itemAt(index: number): string | undefined {
    const start = this.starts[index];
    return start === undefined ? undefined : this.text.slice(start, this.ends[index]);
  }

  /** Where an item stands in the part. */
  spanOf(index: number): { readonly start: number; readonly end: number; readonly prefix: string } {
    return { start: this.starts[index] ?? 0, end: this.ends[index] ?? 0, prefix: this.prefix };
  }
}
