import { startsElement } from '../startsElement';
import type { StyleSheet } from '../styles/styleSheet';
import { isOn } from '../xml/isOn';
import { XmlScanner } from '../xml/scanner';
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
        wraps: wrapsText(this.sheet.xmlOf(format)),
      };
      this.styles.set(style, known);
    }
    return known;
  }
}

function fontOf(xml: string): Font {
  let { name, size, bold } = FALLBACK;
  for (const scanner of elementsOf(xml)) {
    if (scanner.isLocal('name')) name = scanner.attribute('val') || name;
    else if (scanner.isLocal('sz')) size = points(scanner.attribute('val')) ?? size;
    else if (scanner.isLocal('b')) bold = isOn(scanner.attribute('val') ?? '1');
  }
  return { name, size, bold };
}

function points(value: string | undefined): number | undefined {
  return Number(value) > 0 ? Number(value) : undefined;
}

function wrapsText(xml: string): boolean {
  for (const scanner of elementsOf(xml)) {
    if (scanner.isLocal('alignment')) return isOn(scanner.attribute('wrapText'));
  }
  return false;
}

/** The scanner at each element of a piece of the style sheet; "" has none. */
function* elementsOf(xml: string): Generator<XmlScanner> {
  if (xml === '') return;
  const scanner = new XmlScanner(xml, 'styles.xml');
  while (scanner.next()) if (startsElement(scanner)) yield scanner;
}
