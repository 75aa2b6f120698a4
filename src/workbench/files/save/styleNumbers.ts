import { StyleChanges } from '../../../ooxml/styles/styleChanges';
import type { Theme } from '../../../ooxml/theme/theme';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { CellStyle } from '../../engine/engine';
import type { CellStyles } from '../open/cellStyles';
import { colorXml, descriptionOf, piecesOf, styledPieces } from './styleXml';

/** Numbers of cell formats in the file that is saved. */
export class StyleNumbers {
  readonly changes: StyleChanges;
  private readonly byOrigin = new Map<string, number>();
  private readonly byLook = new Map<string, number>();

  constructor(private readonly styles: CellStyles) {
    this.changes = new StyleChanges(styles.sheet);
  }

  /**
   * @param base number of the format the cell has in the file
   * @param theme of the file the style comes from, where it is another one
   */
  of(style: CellStyle, base: number, theme: Theme = this.styles.theme): number {
    const { origin } = style;
    if (origin !== undefined) {
      if (this.styles.of(base).origin === origin) return base;
      return this.adopted(origin, theme);
    }
    if (Object.keys(style).length === 0) return 0;
    const key = `${base} ${JSON.stringify(style)}`;
    const known = this.byLook.get(key);
    if (known !== undefined) return known;
    const baseLook = this.styles.of(base);
    const pieces = styledPieces(style, piecesOf(baseLook.origin ?? ''), baseLook, this.styles.of(0));
    const number = this.changes.adopt(descriptionOf(pieces));
    this.byLook.set(key, number);
    return number;
  }

  private adopted(origin: string, theme: Theme): number {
    const key = theme === this.styles.theme ? origin : `other ${origin}`;
    const known = this.byOrigin.get(key);
    if (known !== undefined) return known;
    const number = this.changes.adopt(theme === this.styles.theme ? origin : withoutTheme(origin, theme));
    this.byOrigin.set(key, number);
    return number;
  }
}

/** A description whose colours are those of another file's theme, as plain colours. */
function withoutTheme(description: string, theme: Theme): string {
  const pieces = JSON.parse(description) as readonly string[];
  return JSON.stringify(pieces.map((xml) => withPlainColors(xml, theme)));
}

/** The XML with the theme's colours written out. */
export function withPlainColors(xml: string, theme: Theme): string {
  return xml.replace(/<(color|fgColor|bgColor)\s[^>]*theme="[^>]*>/g, (element, name: string) => {
    const color = theme.colorOf(XmlView.read(element.endsWith('/>') ? element : `${element}</${name}>`, 'color'));
    return color === undefined ? element : colorXml(name, color);
  });
}
