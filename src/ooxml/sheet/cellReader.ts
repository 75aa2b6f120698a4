import { malformedXml } from '../xml/messages';
import { XmlScanner } from '../xml/scanner';
import type { Grid } from './grid';
import { TABLE_WIDTH } from './intTable';
import { TagReader } from './tagReader';

/** A formula element as written. */
export interface FormulaElement {
  /** Offsets of the whole element, and of its content. */
  readonly start: number;
  readonly end: number;
  readonly textFrom: number;
  readonly textTo: number;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Group of a shared formula. */
  readonly group: string;
  /** Range of an array formula, data table, or of a shared formula's group at its first cell. */
  readonly range: string;
}

/** Reads one cell of a grid at a time; the same object serves all cells of a sheet. */
export class CellReader {
  start = 0;
  end = 0;
  /** Behind the opening tag. */
  openEnd = 0;
  style = 0;
  type = '';
  formula: FormulaElement | undefined;
  /** Content of `v`; −1 where there is none. */
  valueFrom = -1;
  valueTo = -1;
  /** The `is` element, tags included; −1 where there is none. */
  inlineFrom = -1;
  inlineTo = -1;

  private readonly tag: TagReader;
  private readonly text: string;
  private readonly names: { readonly cell: string; readonly v: string; readonly f: string; readonly is: string };
  /** Around the value of a cell that holds nothing else. */
  private readonly valueStart: string;
  private readonly valueEnd: string;

  constructor(readonly grid: Grid) {
    this.text = grid.text;
    this.tag = new TagReader(grid.text, grid.part);
    const { prefix } = grid;
    this.names = { cell: `<${prefix}c`, v: `<${prefix}v`, f: `<${prefix}f`, is: `<${prefix}is` };
    this.valueStart = `<${prefix}v>`;
    this.valueEnd = `</${prefix}v></${prefix}c>`;
  }

  read(cell: number): void {
    const { grid, text } = this;
    const { numbers } = grid.cells;
    const from = cell * TABLE_WIDTH;
    this.start = numbers[from + 1] as number;
    this.end = numbers[from + 2] as number;
    const style = numbers[from + 3] as number;
    this.style = style < 0 ? this.styleInTag() : style;
    this.openEnd = numbers[from + 4] as number;
    const typeFrom = numbers[from + 5] as number;
    this.type = typeFrom < 0 ? '' : text.slice(typeFrom, text.indexOf(text.charAt(typeFrom - 1), typeFrom));
    this.formula = undefined;
    this.valueFrom = this.inlineFrom = -1;
    if (this.openEnd < this.end && !this.readPlainValue()) this.readContent();
  }

  /** The cell's opening tag, for what the grid does not note. */
  openingTag(): TagReader {
    this.tag.read(this.start + this.names.cell.length);
    return this.tag;
  }

  /** Content of `v` as written. */
  get value(): string {
    return this.valueFrom < 0 ? '' : this.text.slice(this.valueFrom, this.valueTo);
  }

  /** Content of `v` as an index; −1 where it is none. */
  get wholeNumber(): number {
    const number = this.tag.wholeNumber(this.valueFrom, this.valueTo);
    if (number >= 0) return number;
    return /^\s*\d+\s*$/.test(this.value) ? Number(this.value) : -1;
  }

  private styleInTag(): number {
    const { sFrom, sTo } = this.openingTag();
    return this.tag.wholeNumber(sFrom, sTo);
  }

  /** Nearly all cells with a content hold a `v` and nothing else. */
  private readPlainValue(): boolean {
    const { text, valueStart, valueEnd, openEnd } = this;
    if (!text.startsWith(valueStart, openEnd)) return false;
    const from = openEnd + valueStart.length;
    const to = text.indexOf('<', from);
    if (to + valueEnd.length !== this.end || !text.startsWith(valueEnd, to)) return false;
    this.valueFrom = from;
    this.valueTo = to;
    return true;
  }

  private readContent(): void {
    const { text, names, tag } = this;
    const last = this.end - 1;
    let at = this.openEnd;
    for (;;) {
      at = text.indexOf('<', at);
      if (text.charCodeAt(at + 1) === 47) {
        // The cell's own closing tag ends it; any other is stray.
        if (text.indexOf('>', at) !== last) throw this.malformed(at);
        return;
      }
      if (this.isTag(names.v, at)) {
        tag.read(at + names.v.length);
        at = tag.end;
        if (tag.isEmpty) continue;
        this.valueFrom = at;
        this.valueTo = text.indexOf('<', at);
        at = this.closed(names.v, this.valueTo);
      } else if (this.isTag(names.f, at)) {
        at = this.readFormula(at);
      } else if (this.isTag(names.is, at)) {
        this.inlineFrom = at;
        tag.read(at + names.is.length);
        at = tag.isEmpty ? tag.end : this.closed(names.is, text.indexOf(`</${names.is.slice(1)}>`, at));
        this.inlineTo = at;
      } else if (text.startsWith('<!--', at)) at = text.indexOf('-->', at) + 3;
      else at = this.behindExtension(at);
      if (at > last) throw this.malformed(this.start);
    }
  }

  private readFormula(start: number): number {
    const { text, tag, names } = this;
    tag.read(start + names.f.length);
    const textFrom = tag.end;
    const textTo = tag.isEmpty ? tag.end : text.indexOf('<', textFrom);
    const end = tag.isEmpty ? tag.end : this.closed(names.f, textTo);
    const kind = tag.tFrom < 0 ? 'normal' : text.slice(tag.tFrom, tag.tTo);
    let group = '';
    let range = '';
    if (kind !== 'normal') {
      const scanner = new XmlScanner(text.slice(start, end), this.grid.part);
      scanner.next();
      group = scanner.attribute('si') ?? '';
      range = scanner.attribute('ref') ?? '';
    }
    this.formula = {
      start,
      end,
      textFrom,
      textTo,
      kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'normal',
      group,
      range,
    };
    return end;
  }

  private behindExtension(at: number): number {
    const opening = `<${this.grid.prefix}extLst`;
    if (!this.isTag(opening, at)) throw this.malformed(at);
    const close = this.text.indexOf(`</${opening.slice(1)}>`, at);
    return this.closed(opening, close);
  }

  /** Behind a closing tag that must stand at an offset. */
  private closed(opening: string, at: number): number {
    const name = opening.slice(1);
    if (at < 0 || !this.text.startsWith(name, at + 2)) throw this.malformed(this.start);
    const end = this.text.indexOf('>', at);
    if (this.text.slice(at + 2 + name.length, end).trim() !== '') throw this.malformed(this.start);
    return end + 1;
  }

  private isTag(opening: string, at: number): boolean {
    if (!this.text.startsWith(opening, at)) return false;
    const code = this.text.charCodeAt(at + opening.length);
    return code === 62 || code === 47 || code <= 32;
  }

  private malformed(at: number): Error {
    return malformedXml(this.grid.part, this.text, at, {
      vi: 'nội dung của một ô bị đứt hoặc có thẻ lạ',
      en: 'the content of a cell breaks off or holds a foreign tag',
    }).at({ sheet: this.grid.sheet });
  }
}
