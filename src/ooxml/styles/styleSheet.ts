import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import { builtinFormats } from './builtinFormats';

/** Where one element stands in the part. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list of the style sheet: `fonts`, `cellXfs` … */
export interface StyleList {
  /** The whole list element and the end of its opening tag; for an empty element both ends are the same. */
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly items: readonly Span[];
}

/** One cell format. */
export interface CellFormat extends Span {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
export type ListName = (typeof LISTS)[number];

const BEFORE_DIFFERENCES: ReadonlySet<string> = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
]);

/** A workbook without a style sheet is valid; this is what Excel then assumes. */
export const DEFAULT_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The cell formats of a workbook, read only. */
export class StyleSheet {
  readonly lists = new Map<ListName, StyleList>();
  readonly cellFormats: readonly CellFormat[];
  /** Namespace prefix with colon, and where the root's content begins. */
  readonly prefix: string;
  readonly contentFrom: number;
  /** Where `dxfs` would have to be put in a file without them: behind all that must stand before. */
  readonly differencesAt: number;
  readonly codes = new Map<number, string>(builtinFormats);

  constructor(
    readonly text: string,
    readonly part: string,
  ) {
    const scanner = new XmlScanner(text, part);
    while (scanner.next() && !startsElement(scanner));
    this.prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
    this.contentFrom = scanner.end;
    const formats: CellFormat[] = [];
    let differencesAt = this.contentFrom;
    while (scanner.next()) {
      if (!startsElement(scanner) || scanner.depth > 2) continue;
      const { localName } = scanner;
      const name = LISTS.find((list) => list === localName);
      if (!name) scanner.skipElement();
      else this.lists.set(name, this.readList(scanner, name, formats));
      if (BEFORE_DIFFERENCES.has(localName)) differencesAt = scanner.end;
    }
    this.cellFormats = formats;
    this.differencesAt = differencesAt;
  }

  /** Number format code of a cell format; undefined where there is no such format. */
  formatOf(style: number): string | undefined {
    // A file without any format has the default one.
    if (this.cellFormats.length === 0 && style === 0) return 'General';
    const format = this.cellFormats[style];
    return format && (this.codes.get(format.numFmtId) ?? 'General');
  }

  /** An element's XML without namespace prefixes. */
  xmlOf(span: Span | undefined): string {
    if (!span) return '';
    const xml = this.text.slice(span.start, span.end);
    return this.prefix === '' ? xml : xml.replaceAll(`<${this.prefix}`, '<').replaceAll(`</${this.prefix}`, '</');
  }

  /**
   * All that a cell format looks like, independent of this file's numbering: font, fill, border, number format, and the
   * format element without its references.
   */
  describe(style: number): string {
    const format = this.cellFormats[style];
    if (!format) return '';
    return JSON.stringify([
      this.xmlOf(this.lists.get('fonts')?.items[format.fontId]),
      this.xmlOf(this.lists.get('fills')?.items[format.fillId]),
      this.xmlOf(this.lists.get('borders')?.items[format.borderId]),
      this.formatOf(style),
      this.xmlOf(format).replace(/ (numFmtId|fontId|fillId|borderId|xfId)="\d*"/g, ''),
    ]);
  }

  private readList(scanner: XmlScanner, name: ListName, formats: CellFormat[]): StyleList {
    const start = scanner.start;
    const openEnd = scanner.end;
    const items: Span[] = [];
    if (scanner.kind === 'empty') return { start, openEnd, end: openEnd, items };
    const depth = scanner.depth;
    while (scanner.next() && scanner.depth >= depth) {
      if (!startsElement(scanner)) continue;
      const itemStart = scanner.start;
      const numFmtId = id(scanner, 'numFmtId');
      if (name === 'numFmts') this.codes.set(numFmtId, scanner.attribute('formatCode') ?? 'General');
      if (name === 'cellXfs') {
        const fontId = id(scanner, 'fontId');
        const fillId = id(scanner, 'fillId');
        const borderId = id(scanner, 'borderId');
        scanner.skipElement();
        formats.push({ start: itemStart, end: scanner.end, numFmtId, fontId, fillId, borderId });
      } else scanner.skipElement();
      items.push({ start: itemStart, end: scanner.end });
    }
    return { start, openEnd, end: scanner.end, items };
  }
}

function id(scanner: XmlScanner, name: string): number {
  return Number(scanner.attribute(name) ?? 0);
}
