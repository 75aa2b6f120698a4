/** One replacement: the characters `from…to` (exclusive) of the original give way to `text`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Edits of one text by offsets into the original, joined once. What no splice touches stays exactly as it was; without
 * splices the result is the same string object.
 */
export class Splices {
  private readonly splices: Splice[] = [];
  private inOrder = true;

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  replace(from: number, to: number, text: string): void {
    if (from < 0 || to < from || to > this.source.length) throw new RangeError(`No such stretch: ${from}…${to}`);
    const last = this.splices[this.splices.length - 1];
    if (last && from < last.to) this.inOrder = false;
    this.splices.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(from: number, to: number): void {
    this.replace(from, to, '');
  }

  addAll(splices: readonly Splice[]): void {
    for (const { from, to, text } of splices) this.replace(from, to, text);
  }

  /** The edits in order of place; insertions at one place keep the order they were made in. */
  ordered(): readonly Splice[] {
    if (!this.inOrder) {
      this.splices.sort((a, b) => a.from - b.from || a.to - b.to);
      this.inOrder = true;
    }
    return this.splices;
  }

  /** @throws RangeError when two edits overlap: a mistake of the program, not of the input */
  join(): string {
    if (this.isEmpty) return this.source;
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of this.ordered()) {
      if (from < at) throw new RangeError(`Overlapping edits at ${from}`);
      if (from > at) pieces.push(this.source.slice(at, from));
      if (text) pieces.push(text);
      at = to;
    }
    pieces.push(this.source.slice(at));
    return pieces.join('');
  }
}
