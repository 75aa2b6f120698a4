import type { CellContent } from '../../report/plan/plan';
import type { CellValue } from '../../report/workbook/snapshot';
import { qualifyFormat } from '../../report/numberFormat';
import { cellName } from '../../report/references/cellAddress';
import { isCellError, type CellError } from '../calculation/cellError';
import type { StyleChanges } from '../styles/styleChanges';
import { escapeMarkup, escapeText } from '../xml/escape';
import { textTooLong } from './messages';
import { plainTextOf, runsFromRecord, substitute, writeRuns, type Run } from './richText';

const LONGEST_TEXT = 32767;
const UNDERSCORE = 95;

/** Writes the cells of one sheet: everything behind a cell's address and its quote. */
export class CellXml {
  private readonly emptyEnd = '/>';
  private readonly end: string;
  private readonly textStart: string;
  private readonly textEnd: string;
  private readonly numberStart: string;
  private readonly numberEnd: string;

  constructor(
    readonly sheet: string,
    readonly prefix: string,
    private readonly styles: StyleChanges,
  ) {
    this.end = `</${prefix}c>`;
    this.textStart = ` t="inlineStr"><${prefix}is><${prefix}t>`;
    this.textEnd = `</${prefix}t></${prefix}is>${this.end}`;
    this.numberStart = `><${prefix}v>`;
    this.numberEnd = `</${prefix}v>${this.end}`;
  }

  /** A plain content in the cell's own style, given as the attribute's text. */
  plain(content: number | string, style: string, row: number, column: number): string {
    if (typeof content === 'number') return style + this.numberStart + content + this.numberEnd;
    if (content.length > LONGEST_TEXT) {
      throw textTooLong({ sheet: this.sheet, cell: cellName(row, column) }, content.length);
    }
    if (needsCare(content)) return this.runs([{ text: content, properties: '' }], style);
    return style + this.textStart + escapeMarkup(content) + this.textEnd;
  }

  /**
   * Any content.
   * @param runs formatting of the text that stands in the cell now
   * @param value what a formula is known to give
   */
  content(
    content: CellContent,
    style: number,
    runs: readonly Run[] | undefined,
    row: number,
    column: number,
    value?: CellValue | CellError,
  ): string {
    switch (content.type) {
      case 'blank':
        return styleAttribute(this.inFormat(style, content.format)) + this.emptyEnd;
      case 'formula': {
        const { prefix = '', suffix = '', format } = content;
        const own = styleAttribute(this.qualified(style, prefix, suffix, format));
        const element = `<${this.prefix}f>${escapeText(content.formula)}</${this.prefix}f>`;
        return this.formula(element, value, own, '');
      }
      case 'number': {
        const { number, prefix = '', suffix = '', format } = content;
        const own = styleAttribute(this.qualified(style, prefix, suffix, format, number));
        return this.plain(number, own, row, column);
      }
      case 'text': {
        const own = styleAttribute(this.inFormat(style, content.format));
        const formatted = formattedText(content, runs);
        if (!formatted || content.text.length > LONGEST_TEXT) return this.plain(content.text, own, row, column);
        return this.runs(formatted, own);
      }
    }
  }

  private inFormat(style: number, format: string | undefined): number {
    return format === undefined ? style : this.styles.withFormat(style, format);
  }

  /** The style whose number format says the words of a qualifier. */
  qualified(style: number, prefix: string, suffix: string, format?: string, number?: number): number {
    if (prefix === '' && suffix === '' && format === undefined) return style;
    const code = format ?? this.styles.sheet.formatOf(style) ?? 'General';
    return this.styles.withFormat(style, qualifyFormat(code, prefix, suffix, number));
  }

  /** A formula's element with the value it is known to have. */
  formula(element: string, value: CellValue | CellError | undefined, style: string, attributes: string): string {
    // An error is shown by the program that opens the file and calculates.
    if (value === undefined || value === null || isCellError(value))
      return `${style}${attributes}>${element}${this.end}`;
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    const text = typeof value === 'string' ? escapeText(value) : String(Number(value));
    return `${style}${attributes}${type}>${element}<${this.prefix}v>${text}${this.numberEnd}`;
  }

  private runs(runs: readonly Run[], style: string): string {
    return `${style} t="inlineStr"><${this.prefix}is>${writeRuns(runs, this.prefix)}</${this.prefix}is>${this.end}`;
  }
}

/** Whether a text element needs more than escaped markup: for what XML cannot hold or leaves out, and what looks escaped. */
function needsCare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code === UNDERSCORE || (code >= 0xd800 && (code <= 0xdfff || code >= 0xfffe))) return true;
  }
  return text.trim() !== text;
}

export function styleAttribute(style: number): string {
  return style === 0 ? '' : ` s="${style}"`;
}

/** Undefined where the text is to stand without formatting of its own. */
function formattedText(
  content: CellContent & { readonly type: 'text' },
  runs: readonly Run[] | undefined,
): readonly Run[] | undefined {
  const source = content.base ? runsFromRecord(content.base.text, content.base.runs) : runs;
  if (!source || source.every(({ properties }) => properties === '')) return undefined;
  const whole = plainTextOf(source);
  const result = substitute(source, content.substitutions ?? [{ from: 0, to: whole.length, text: content.text }]);
  return plainTextOf(result) === content.text ? result : undefined;
}
