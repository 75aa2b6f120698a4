/**
 * The look of a cell between Excel and the fill record: Office.js says it in properties, the record as the style sheet of
 * a file would (`StyleSheet.describe`), so that rows taken out in Excel can come back in a file and the other way round.
 * Office.js tells neither theme colours, gradients, diagonal lines' sides nor quote prefixes: colours become plain
 * ones, the rest is left out.
 */
import { borderLineOf, fileBorderLine } from '../../ooxml/styles/borderStyles';
import { Theme } from '../../ooxml/theme/theme';
import { escapeAttribute } from '../../ooxml/xml/escape';
import { XmlView } from '../../ooxml/xml/xmlView';

/** A cell's look as Office.js takes and gives it. */
export interface CellLook {
  readonly format: Excel.CellPropertiesFormat;
  readonly numberFormat: string;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** What to ask `getCellProperties` for to know the font of a cell. */
export const FONT_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
      color: true,
      name: true,
      size: true,
    },
  },
};

/** The same for its whole look. */
export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    ...FONT_PROPERTIES.format,
    fill: { color: true, pattern: true },
    borders: Object.fromEntries(SIDES.map((side) => [side, { style: true, weight: true, color: true }])),
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    shrinkToFit: true,
    protection: true,
  },
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

const UNDERLINES: Readonly<Record<string, string>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** The look of a cell as `getCellProperties` tells it. A cell without a fill calls itself white. */
export function lookOf(format: Excel.CellPropertiesFormat, numberFormat: string): CellLook {
  const { fill: { color = '', pattern } = {}, ...rest } = format;
  const isFilled = pattern ? pattern !== 'None' : color.toUpperCase() !== '#FFFFFF';
  return { numberFormat, format: isFilled && color.startsWith('#') ? { ...rest, fill: { color } } : rest };
}

/** The look as the record keeps it. */
export function describeLook({ format, numberFormat }: CellLook): string {
  const { font = {}, fill = {}, borders = {} } = format;
  return JSON.stringify([fontXml(font), fillXml(fill), bordersXml(borders), numberFormat, formatXml(format)]);
}

function fontXml(font: Excel.CellPropertiesFont): string {
  const { underline } = font;
  const kind = underline && UNDERLINES[underline];
  return [
    '<font>',
    font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    font.strikethrough ? '<strike/>' : '',
    kind ? (kind === 'single' ? '<u/>' : `<u val="${kind}"/>`) : '',
    font.superscript ? '<vertAlign val="superscript"/>' : font.subscript ? '<vertAlign val="subscript"/>' : '',
    `<sz val="${font.size ?? 11}"/>`,
    font.color ? colorXml('color', font.color) : '',
    `<name val="${escapeAttribute(font.name ?? 'Calibri')}"/>`,
    '</font>',
  ].join('');
}

function fillXml({ color = '' }: Excel.CellPropertiesFill): string {
  if (color === '') return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colorXml('fgColor', color)}<bgColor indexed="64"/></patternFill></fill>`;
}

function bordersXml(borders: Excel.CellBorderCollection): string {
  const sides = SIDES.map((side) => {
    const { style = 'None', weight = 'Thin', color = '#000000' } = borders[side] ?? {};
    if (style === 'None') return `<${side}/>`;
    return `<${side} style="${fileBorderLine(style, weight)}">${colorXml('color', color)}</${side}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function formatXml({
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  indentLevel = 0,
  textOrientation = 0,
  shrinkToFit,
  protection = {},
}: Excel.CellPropertiesFormat): string {
  const vertical = VERTICAL[verticalAlignment ?? 'Bottom'] ?? 'bottom';
  const alignment = attributes({
    horizontal: HORIZONTAL[horizontalAlignment ?? 'General'],
    vertical: vertical === 'bottom' ? undefined : vertical,
    textRotation: textOrientation === 0 ? undefined : rotationCode(textOrientation),
    wrapText: wrapText ? 1 : undefined,
    indent: indentLevel > 0 ? indentLevel : undefined,
    shrinkToFit: shrinkToFit ? 1 : undefined,
  });
  const locks = attributes({
    locked: protection.locked === false ? 0 : undefined,
    hidden: protection.formulaHidden ? 1 : undefined,
  });
  const applied = attributes({
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: alignment === '' ? undefined : 1,
    applyProtection: locks === '' ? undefined : 1,
  });
  const children = (alignment && `<alignment${alignment}/>`) + (locks && `<protection${locks}/>`);
  return children === '' ? `<xf${applied}/>` : `<xf${applied}>${children}</xf>`;
}

/** Degrees as files count them: 0 to 90 upwards, 91 to 180 downwards, 255 for letters on top of each other. */
function rotationCode(degrees: number): number {
  if (degrees > 90 || degrees < -90) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function colorXml(element: string, color: string): string {
  return `<${element} rgb="FF${color.replace('#', '').toUpperCase()}"/>`;
}

/** The look a record describes; undefined for a description of something else. */
export function lookDescribed(description: string): CellLook | undefined {
  if (description === '') return undefined;
  const parts: unknown = JSON.parse(description);
  if (!Array.isArray(parts) || parts.length !== 5 || !parts.every((part) => typeof part === 'string')) return undefined;
  const [font, fill, border, numberFormat, xf] = (parts as readonly string[]).map((part, index) =>
    index === 3 || part === '' ? part : XmlView.read(part, 'xl/styles.xml'),
  );
  return {
    numberFormat: typeof numberFormat === 'string' && numberFormat !== '' ? numberFormat : 'General',
    format: {
      font: fontOf(viewOf(font)),
      fill: fillOf(viewOf(fill)),
      borders: bordersOf(viewOf(border)),
      ...alignmentOf(viewOf(xf)),
    },
  };
}

function viewOf(part: string | XmlView | undefined): XmlView | undefined {
  return typeof part === 'string' ? undefined : part;
}

function fontOf(font: XmlView | undefined): Excel.CellPropertiesFont {
  const isOn = (name: string): boolean => font?.child(name)?.flag('val', true) ?? false;
  const kind = font?.child('u') ? (font.child('u')?.attribute('val') ?? 'single') : 'none';
  const underline = Object.entries(UNDERLINES).find(([, file]) => file === kind)?.[0] ?? 'None';
  const script = font?.child('vertAlign')?.attribute('val');
  const name = font?.child('name')?.attribute('val');
  const size = font?.child('sz')?.number('val');
  return {
    bold: isOn('b'),
    italic: isOn('i'),
    strikethrough: isOn('strike'),
    underline: underline as Excel.RangeUnderlineStyle,
    superscript: script === 'superscript',
    subscript: script === 'subscript',
    color: Theme.office.colorOf(font?.child('color')) ?? '#000000',
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
  };
}

function fillOf(fill: XmlView | undefined): Excel.CellPropertiesFill {
  const pattern = fill?.child('patternFill');
  const color =
    pattern?.attribute('patternType') === 'solid' ? Theme.office.colorOf(pattern.child('fgColor')) : undefined;
  return color === undefined ? {} : { color };
}

function bordersOf(border: XmlView | undefined): Excel.CellBorderCollection {
  const sides = SIDES.map((side): [string, Excel.CellBorder] => {
    const element = border?.child(side);
    const line = element && borderLineOf(element.attribute('style') ?? '');
    if (!line) return [side, { style: 'None' }];
    const { style, weight } = line as { style: Excel.BorderLineStyle; weight: Excel.BorderWeight };
    return [side, { style, weight, color: Theme.office.colorOf(element.child('color')) ?? '#000000' }];
  });
  return Object.fromEntries(sides);
}

function alignmentOf(xf: XmlView | undefined): Excel.CellPropertiesFormat {
  const alignment = xf?.child('alignment');
  const protection = xf?.child('protection');
  const named = (names: Readonly<Record<string, string>>, file: string | undefined): string | undefined =>
    Object.entries(names).find(([, name]) => name === file)?.[0];
  const rotation = alignment?.number('textRotation') ?? 0;
  return {
    horizontalAlignment: (named(HORIZONTAL, alignment?.attribute('horizontal')) ??
      'General') as Excel.HorizontalAlignment,
    verticalAlignment: (named(VERTICAL, alignment?.attribute('vertical')) ?? 'Bottom') as Excel.VerticalAlignment,
    wrapText: alignment?.flag('wrapText') ?? false,
    indentLevel: alignment?.number('indent') ?? 0,
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: alignment?.flag('shrinkToFit') ?? false,
    protection: {
      locked: protection?.flag('locked', true) ?? true,
      formulaHidden: protection?.flag('hidden') ?? false,
    },
  };
}
