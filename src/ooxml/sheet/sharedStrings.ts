import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import { plainTextOf, readRuns, type Run } from './richText';

/** The workbook's table of texts; items are read when first asked for. */
export class SharedStrings {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly plain: (string | undefined)[] = [];
  private prefix = '';

  /** @throws NgktError when the part is not well-formed */
  constructor(
    readonly text: string,
    readonly part: string,
  ) {
    if (text === '') return;
    const scanner = new XmlScanner(text, part);
    while (scanner.next()) {
      if (!startsElement(scanner) || scanner.depth > 2 || !scanner.isLocal('si')) continue;
      this.prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
      this.starts.push(scanner.start);
      scanner.skipElement();
      this.ends.push(scanner.end);
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** Undefined where there is no such item. */
  textOf(index: number): string | undefined {
    const known = this.plain[index];
    if (known !== undefined) return known;
    const runs = this.runsOf(index);
    if (!runs) return undefined;
    const text = plainTextOf(runs);
    this.plain[index] = text;
    return text;
  }

  runsOf(index: number): Run[] | undefined {
    const start = this.starts[index];
    if (start === undefined) return undefined;
    return readRuns(this.text.slice(start, this.ends[index]), this.prefix, this.part);
  }

  /** Where an item stands in the part. */
  spanOf(index: number): { readonly start: number; readonly end: number; readonly prefix: string } {
    return { start: this.starts[index] ?? 0, end: this.ends[index] ?? 0, prefix: this.prefix };
  }
}
