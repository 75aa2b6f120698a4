import { startsElement } from '../startsElement';
import type { StyleSheet } from '../styles/styleSheet';
import { isOn } from '../xml/isOn';
import { XmlScanner } from '../xml/scanner';
import type { Font } from './textLines';

const FALLBACK: Font = { name: 'Calibri', size: 11, bold: false };

/** Font and wrapping of each cell format, each read once and only when asked for. */
export class TextStyles {
  private readonly fonts = new Map<number, Font>();
  private readonly wrapping = new Map<number, boolean>();

  constructor(private readonly sheet: StyleSheet) {}

  /** The font of the workbook's default format. */
  get normal(): Font {
    return fontOf(this.sheet.xmlOf(this.sheet.lists.get('fonts')?.items[0]));
  }

  font(style: number): Font {
    let font = this.fonts.get(style);
    if (font === undefined) {
      const { cellFormats, lists } = this.sheet;
      font = fontOf(this.sheet.xmlOf(lists.get('fonts')?.items[cellFormats[style]?.fontId ?? 0]));
      this.fonts.set(style, font);
    }
    return font;
  }

  wraps(style: number): boolean {
    let wraps = this.wrapping.get(style);
    if (wraps === undefined) {
      wraps = wrapsText(this.sheet.xmlOf(this.sheet.cellFormats[style]));
      this.wrapping.set(style, wraps);
    }
    return wraps;
  }
}

function fontOf(xml: string): Font {
  let { name, size, bold } = FALLBACK;
  if (xml === '') return FALLBACK;
  const scanner = new XmlScanner(xml, 'styles.xml');
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
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
  if (!xml.includes('wrapText')) return false;
  const scanner = new XmlScanner(xml, 'styles.xml');
  while (scanner.next()) {
    if (startsElement(scanner) && scanner.isLocal('alignment')) return isOn(scanner.attribute('wrapText'));
  }
  return false;
}
