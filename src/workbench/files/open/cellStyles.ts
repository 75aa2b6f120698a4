import type { StyleSheet } from '../../../ooxml/styles/styleSheet';
import type { Theme } from '../../../ooxml/theme/theme';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { Border, CellStyle } from '../../engine/engine';
import { borderLineOf } from '../../../ooxml/styles/borderStyles';

type Look = { -readonly [K in keyof CellStyle]: CellStyle[K] };
export type FontLook = Pick<
  CellStyle,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'
>;

/** The cell formats of an opened file as the grid knows them, each made once. */
export class CellStyles {
  private readonly known = new Map<number, CellStyle>();
  private readonly byOrigin = new Map<string, CellStyle>();

  constructor(
    readonly sheet: StyleSheet,
    readonly theme: Theme,
  ) {}

  of(style: number): CellStyle {
    let known = this.known.get(style);
    if (!known) {
      known = this.described(this.sheet.describe(style));
      this.known.set(style, known);
    }
    return known;
  }

  /** The look of a style described by `StyleSheet.describe`, of this file or another. */
  described(origin: string): CellStyle {
    let known = this.byOrigin.get(origin);
    if (!known) {
      known = origin === '' ? {} : { ...lookOf(origin, this.theme), origin };
      this.byOrigin.set(origin, known);
    }
    return known;
  }
}

function lookOf(description: string, theme: Theme): CellStyle {
  const [font = '', fill = '', border = '', format = '', xf = ''] = JSON.parse(description) as readonly string[];
  const look: Look = font === '' ? {} : { ...fontLook(rooted(font), theme) };
  const color = fill === '' ? undefined : fillColor(rooted(fill), theme);
  if (color !== undefined) look.fill = color;
  const borders = border === '' ? undefined : bordersOf(rooted(border), theme);
  if (borders) look.borders = borders;
  if (format !== 'General' && format !== '') look.format = format;
  addAlignment(look, rooted(xf));
  return look;
}

/** Pieces of a style sheet are read on their own; prefixes other than the main one (x14ac) stand only before attributes. */
function rooted(xml: string): XmlView {
  return XmlView.read(xml, 'xl/styles.xml');
}

/** Of a `font`, or of the `rPr` of a text run, whose name stands in `rFont`. */
export function fontLook(font: XmlView, theme: Theme): FontLook {
  const name = (font.child('name') ?? font.child('rFont'))?.attribute('val');
  const size = font.child('sz')?.number('val');
  const color = theme.colorOf(font.child('color'));
  const underline = font.child('u');
  const kind = underline ? (underline.attribute('val') ?? 'single') : 'none';
  return {
    ...(name !== undefined && { fontName: name }),
    ...(size !== undefined && { fontSize: size }),
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
    ...(isOn(font, 'strike') && { strikethrough: true }),
    ...(kind !== 'none' && { underline: kind.startsWith('double') ? 'Double' : 'Single' }),
    ...(color !== undefined && { color }),
  };
}

function isOn(font: XmlView, name: string): boolean {
  return font.child(name)?.flag('val', true) ?? false;
}

/** The colour of a solid fill; patterns and gradients are kept in the origin alone. */
export function fillColor(fill: XmlView, theme: Theme): string | undefined {
  const pattern = fill.child('patternFill');
  if (pattern?.attribute('patternType') !== 'solid') return undefined;
  return theme.colorOf(pattern.child('fgColor'));
}

function bordersOf(border: XmlView, theme: Theme): NonNullable<CellStyle['borders']> | undefined {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const element = border.child(side) ?? border.child(side === 'left' ? 'start' : side === 'right' ? 'end' : side);
    const line = element && borderLineOf(element.attribute('style') ?? '');
    const color = theme.colorOf(element?.child('color')) ?? '#000000';
    return line ? [[side, { ...line, color } satisfies Border] as const] : [];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function addAlignment(look: Look, xf: XmlView): void {
  const alignment = xf.child('alignment');
  const horizontal = alignment?.attribute('horizontal') ?? 'general';
  const vertical = alignment?.attribute('vertical') ?? 'bottom';
  if (horizontal !== 'general') {
    look.horizontal = horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capitalised(horizontal);
  }
  if (vertical !== 'bottom') look.vertical = capitalised(vertical);
  if (alignment?.flag('wrapText')) look.wrap = true;
  if (alignment?.flag('shrinkToFit')) look.shrink = true;
  const readingOrder = alignment?.number('readingOrder') ?? 0;
  if (readingOrder > 0) look.readingOrder = readingOrder;
  const indent = alignment?.number('indent') ?? 0;
  if (indent > 0) look.indent = indent;
  const rotation = alignment?.number('textRotation') ?? 0;
  if (rotation > 0 && rotation <= 180) look.rotation = rotation <= 90 ? rotation : 90 - rotation;
  const protection = xf.child('protection');
  if (protection && !protection.flag('locked', true)) look.locked = false;
  if (protection?.flag('hidden')) look.formulaHidden = true;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
