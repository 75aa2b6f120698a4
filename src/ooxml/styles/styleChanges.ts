import { escapeAttribute } from '../xml/escape';
import { Splices } from '../xml/splices';
import { FIRST_OWN_FORMAT } from './builtinFormats';
import type { ListName, StyleSheet } from './styleSheet';

/**
 * Cell formats that a fill adds. Existing ones are never changed, because other cells use them; an existing one that
 * already looks right is used again, so that refilling does not make the list grow.
 */
export class StyleChanges {
  private readonly added: Record<ListName, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private byXml: Map<string, number> | undefined;
  private readonly byCode = new Map<string, number>();
  private readonly derived = new Map<string, number>();
  private descriptions: Map<string, number> | undefined;
  private nextFormat = FIRST_OWN_FORMAT;

  constructor(readonly sheet: StyleSheet) {
    for (const [id, code] of sheet.codes) {
      if (!this.byCode.has(code)) this.byCode.set(code, id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The cell format that differs from a given one only in its number format. */
  withFormat(style: number, code: string): number {
    if (this.sheet.formatOf(style) === code) return style;
    const key = `${style} ${code}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const source = this.sheet.cellFormats[style];
    const xml = source ? this.sheet.xmlOf(source) : '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const made = this.addFormat(withAttributes(xml, { numFmtId: this.formatId(code), applyNumberFormat: 1 }));
    this.derived.set(key, made);
    return made;
  }

  /** The cell format that looks as described by `StyleSheet.describe`, perhaps of another numbering. */
  adopt(description: string): number {
    if (!this.descriptions) {
      this.descriptions = new Map();
      for (let style = this.sheet.cellFormats.length - 1; style >= 0; style--) {
        this.descriptions.set(this.sheet.describe(style), style);
      }
    }
    const known = this.descriptions.get(description);
    if (known !== undefined) return known;
    const parts: unknown = JSON.parse(description);
    if (!Array.isArray(parts) || parts.length !== 5 || !parts.every((part) => typeof part === 'string')) return 0;
    const [font, fill, border, code, format] = parts as [string, string, string, string, string];
    const ids = {
      numFmtId: this.formatId(code),
      fontId: this.itemId('fonts', font),
      fillId: this.itemId('fills', fill),
      borderId: this.itemId('borders', border),
      xfId: 0,
    };
    const made = this.addFormat(withAttributes(format, ids));
    this.descriptions.set(description, made);
    return made;
  }

  /** Number of a format that only says differences (of conditional formats); without namespace prefixes. */
  difference(xml: string): number {
    return this.itemId('dxfs', xml);
  }

  /** The part's new text; the same string where nothing was added. */
  get text(): string {
    const { sheet, added } = this;
    const splices = new Splices(sheet.text);
    for (const list of Object.keys(added) as ListName[]) {
      const items = added[list];
      if (items.length > 0) this.splice(splices, list, items);
    }
    return splices.join();
  }

  private splice(splices: Splices, name: ListName, items: readonly string[]): void {
    const { sheet } = this;
    const { prefix } = sheet;
    const content = prefix === '' ? items.join('') : items.join('').replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
    const list = sheet.lists.get(name);
    const count = (list?.items.length ?? 0) + items.length;
    const opening = `<${prefix}${name} count="${count}">`;
    const closing = `</${prefix}${name}>`;
    const at = name === 'dxfs' ? sheet.differencesAt : sheet.contentFrom;
    if (!list) splices.insert(at, opening + content + closing);
    else if (list.openEnd === list.end) splices.replace(list.start, list.end, opening + content + closing);
    else {
      splices.replace(
        list.start,
        list.openEnd,
        sheet.text.slice(list.start, list.openEnd).replace(/ count="\d*"/, ` count="${count}"`),
      );
      splices.insert(sheet.text.lastIndexOf('</', list.end - 1), content);
    }
  }

  private addFormat(xml: string): number {
    const formats = this.formatsByXml();
    const known = formats.get(xml);
    if (known !== undefined) return known;
    const { added, sheet } = this;
    // Without any format in the file, style 0 is implied; it must stay style 0.
    if (sheet.cellFormats.length + added.cellXfs.length === 0) {
      added.cellXfs.push('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    }
    const index = sheet.cellFormats.length + added.cellXfs.length;
    added.cellXfs.push(xml);
    formats.set(xml, index);
    return index;
  }

  /** Cell formats as written, the first of equal ones; most fills add none. */
  private formatsByXml(): Map<string, number> {
    if (!this.byXml) {
      this.byXml = new Map();
      for (const [index, format] of this.sheet.cellFormats.entries()) {
        const xml = this.sheet.xmlOf(format);
        if (!this.byXml.has(xml)) this.byXml.set(xml, index);
      }
    }
    return this.byXml;
  }

  private formatId(code: string): number {
    const known = this.byCode.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    this.byCode.set(code, id);
    return id;
  }

  private itemId(list: 'fonts' | 'fills' | 'borders' | 'dxfs', xml: string): number {
    if (xml === '') return 0;
    const items = this.sheet.lists.get(list)?.items ?? [];
    const known = items.findIndex((item) => this.sheet.xmlOf(item) === xml);
    if (known >= 0) return known;
    const added = this.added[list].indexOf(xml);
    if (added >= 0) return items.length + added;
    this.added[list].push(xml);
    return items.length + this.added[list].length - 1;
  }
}

function withAttributes(xml: string, attributes: Readonly<Record<string, number>>): string {
  let result = xml;
  for (const [name, value] of Object.entries(attributes)) {
    const present = new RegExp(` ${name}="[^"]*"`);
    const written = ` ${name}="${value}"`;
    result = present.test(result) ? result.replace(present, written) : result.replace(/^<xf/, `<xf${written}`);
  }
  return result;
}
