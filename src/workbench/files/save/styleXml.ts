import { escapeAttribute } from '../../../ooxml/xml/escape';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { Border, CellStyle } from '../../engine/engine';
import type { FontLook } from '../open/cellStyles';
import { fileBorderLine } from '../../../ooxml/styles/borderStyles';

/** A style's pieces as `StyleSheet.describe` gives them. */
export interface StylePieces {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly format: string;
  readonly xf: string;
}

export function piecesOf(description: string): StylePieces {
  const [font = '', fill = '', border = '', format = 'General', xf = '<xf/>'] = JSON.parse(
    description === '' ? '[]' : description,
  ) as readonly string[];
  return { font, fill, border, format, xf };
}

export function descriptionOf({ font, fill, border, format, xf }: StylePieces): string {
  return JSON.stringify([font, fill, border, format, xf]);
}

export const FONT_KEYS = ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'color'] as const;
const ALIGNMENT_KEYS = [
  'horizontal',
  'vertical',
  'wrap',
  'shrink',
  'readingOrder',
  'indent',
  'rotation',
  'locked',
  'formulaHidden',
] as const;

/**
 * A style with a look of its own. What of its look is like that of the style the cell had stays as the file has it there:
 * a theme colour remains one when only the number format changes.
 * @param normal look of the workbook's default style, which holds where the look says nothing
 */
export function styledPieces(look: CellStyle, base: StylePieces, baseLook: CellStyle, normal: CellStyle): StylePieces {
  const font = { ...fontOf(normal), ...look };
  return {
    font: sameKeys(font, { ...fontOf(normal), ...baseLook }, FONT_KEYS) ? base.font : fontXml('font', font, base.font),
    fill: look.fill === baseLook.fill ? base.fill : fillXml(look.fill),
    border:
      JSON.stringify(look.borders ?? {}) === JSON.stringify(baseLook.borders ?? {}) ? base.border : borderXml(look),
    format: look.format ?? 'General',
    xf: sameKeys(look, baseLook, ALIGNMENT_KEYS) ? base.xf : formatXml(look, base.xf),
  };
}

function fontOf({ fontName, fontSize }: CellStyle): CellStyle {
  return { ...(fontName !== undefined && { fontName }), ...(fontSize !== undefined && { fontSize }) };
}

function sameKeys(a: CellStyle, b: CellStyle, keys: readonly (keyof CellStyle)[]): boolean {
  return keys.every((key) => (a[key] ?? false) === (b[key] ?? false) || (key === 'locked' && a[key] === b[key]));
}

/** @param base font whose other properties stay, as long as the font is the same */
export function fontXml(element: 'font' | 'rPr', look: FontLook, base: string): string {
  const nameElement = element === 'font' ? 'name' : 'rFont';
  const old = base === '' ? undefined : XmlView.read(base, element);
  const sameName = old?.child(nameElement)?.attribute('val') === look.fontName;
  const kept = ['family', 'charset', 'scheme'].map((name) => (sameName ? (old?.child(name)?.xml ?? '') : '')).join('');
  const flag = (name: string, isOn: boolean | undefined): string => (isOn ? `<${name}/>` : '');
  const underline = look.underline && (look.underline === 'Double' ? '<u val="double"/>' : '<u/>');
  return [
    `<${element}>`,
    flag('b', look.bold),
    flag('i', look.italic),
    flag('strike', look.strikethrough),
    underline ?? '',
    look.fontSize === undefined ? '' : `<sz val="${look.fontSize}"/>`,
    look.color === undefined ? '' : colorXml('color', look.color),
    look.fontName === undefined ? '' : `<${nameElement} val="${escapeAttribute(look.fontName)}"/>`,
    kept,
    `</${element}>`,
  ].join('');
}

export function colorXml(element: string, color: string): string {
  return `<${element} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

function fillXml(color: string | undefined): string {
  if (color === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colorXml('fgColor', color)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ borders = {} }: CellStyle): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
    const line: Border | undefined = borders[name];
    if (!line) return `<${name}/>`;
    return `<${name} style="${fileBorderLine(line.style, line.weight)}">${colorXml('color', line.color)}</${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function formatXml(look: CellStyle, base: string): string {
  const opening = (/^<xf[^>]*>/.exec(base)?.[0] ?? '<xf>').replace(/\s*\/?>$/, '');
  const applied = opening
    .replace(/ apply(Alignment|Protection)="[^"]*"/g, '')
    .concat(' applyAlignment="1" applyProtection="1"');
  return `${applied}>${alignmentXml(look)}${protectionXml(look)}</xf>`;
}

function alignmentXml({ horizontal, vertical, wrap, shrink, readingOrder, indent, rotation }: CellStyle): string {
  const name = (value: string): string =>
    value === 'CenterAcrossSelection' ? 'centerContinuous' : value.charAt(0).toLowerCase() + value.slice(1);
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${name(horizontal)}"`,
    vertical === undefined ? '' : ` vertical="${name(vertical)}"`,
    rotation ? ` textRotation="${rotation > 0 ? rotation : 90 - rotation}"` : '',
    wrap ? ' wrapText="1"' : '',
    indent ? ` indent="${indent}"` : '',
    shrink ? ' shrinkToFit="1"' : '',
    readingOrder ? ` readingOrder="${readingOrder}"` : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function protectionXml({ locked, formulaHidden }: CellStyle): string {
  const attributes = (locked === false ? ' locked="0"' : '') + (formulaHidden ? ' hidden="1"' : '');
  return attributes === '' ? '' : `<protection${attributes}/>`;
}
