import type { StyleSheet } from '../styles/styleSheet';
import type { Font } from './textLines';

export interface TextStyle {
  readonly font: Font;
  readonly wraps: boolean;
}

const FALLBACK: Font = { name: 'Calibri', size: 11, bold: false };

/** Font and wrapping of each cell format, read once. */
export class TextStyles {
  private readonly styles = new Map<number, TextStyle>();

  constructor(private readonly sheet: StyleSheet) {}

  /** The font of the workbook's default format. */
  get normal(): Font {
    return fontOf(this.sheet.xmlOf(this.sheet.lists.get('fonts')?.items[0]));
  }

  of(style: number): TextStyle {
    let known = this.styles.get(style);
    if (known === undefined) {
      const format = this.sheet.cellFormats[style];
      known = {
        font: fontOf(this.sheet.xmlOf(this.sheet.lists.get('fonts')?.items[format?.fontId ?? 0])),
        wraps: /\swrapText\s*=\s*["'](1|true)["']/.test(this.sheet.xmlOf(format)),
      };
      this.styles.set(style, known);
    }
    return known;
  }
}

function fontOf(xml: string): Font {
  const size = Number(/<sz\s[^>]*val\s*=\s*["']([\d.]+)["']/.exec(xml)?.[1] ?? FALLBACK.size);
  return {
    name: /<name\s[^>]*val\s*=\s*["']([^"']+)["']/.exec(xml)?.[1] ?? FALLBACK.name,
    size: size > 0 ? size : FALLBACK.size,
    bold: /<b(\s*\/|\s+val\s*=\s*["'](1|true)["']|\s*>)/.test(xml),
  };
}
