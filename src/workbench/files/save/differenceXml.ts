import { escapeAttribute } from '../../../ooxml/xml/escape';
import { FIRST_OWN_FORMAT } from '../../../ooxml/styles/builtinFormats';
import { valuesIn, type RuleValues } from '../../book/ruleValues';
import type { Border } from '../../engine/engine';
import { fileBorderLine } from '../../../ooxml/styles/borderStyles';
import { colorXml } from './styleXml';

const COLOR = /^#[0-9A-Fa-f]{6}$/;

/** The `dxf` element of a look in the shape of Office.js `ConditionalRangeFormat`. */
export function differenceXml(format: RuleValues): string {
  return `<dxf>${fontXml(valuesIn(format, 'font'))}${numberXml(format['numberFormat'])}${fillXml(valuesIn(format, 'fill'))}${bordersXml(format['borders'])}</dxf>`;
}

function fontXml(font: RuleValues): string {
  const flag = (name: string, value: unknown): string =>
    typeof value === 'boolean' ? `<${name}${value ? '' : ' val="0"'}/>` : '';
  const underline = font['underline'];
  const content = [
    flag('b', font['bold']),
    flag('i', font['italic']),
    flag('strike', font['strikethrough']),
    typeof underline === 'string' && underline !== 'None' ? `<u${underline === 'Double' ? ' val="double"' : ''}/>` : '',
    isColor(font['color']) ? colorXml('color', font['color']) : '',
  ].join('');
  return content === '' ? '' : `<font>${content}</font>`;
}

function numberXml(code: unknown): string {
  if (typeof code !== 'string' || code === '') return '';
  return `<numFmt numFmtId="${FIRST_OWN_FORMAT}" formatCode="${escapeAttribute(code)}"/>`;
}

function fillXml({ color }: RuleValues): string {
  return isColor(color) ? `<fill><patternFill>${colorXml('bgColor', color)}</patternFill></fill>` : '';
}

function bordersXml(borders: unknown): string {
  const items = Array.isArray(borders) ? (borders as readonly RuleValues[]) : [];
  const side = (name: string, index: string): string => {
    const line = items.find((item) => item['sideIndex'] === index);
    const style = line?.['style'];
    if (typeof style !== 'string' || style === 'None') return '';
    const color: Border['color'] = isColor(line?.['color']) ? line['color'] : '#000000';
    return `<${name} style="${fileBorderLine(style, 'Thin')}">${colorXml('color', color)}</${name}>`;
  };
  const content =
    side('left', 'EdgeLeft') + side('right', 'EdgeRight') + side('top', 'EdgeTop') + side('bottom', 'EdgeBottom');
  return content === '' ? '' : `<border>${content}</border>`;
}

function isColor(value: unknown): value is string {
  return typeof value === 'string' && COLOR.test(value);
}
