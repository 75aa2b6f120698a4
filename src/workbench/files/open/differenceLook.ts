import { XmlView } from '../../../ooxml/xml/xmlView';
import { fontLook, type CellStyles } from './cellStyles';

/** The look a conditional format gives, in the shape of Office.js `ConditionalRangeFormat`. */
export function differenceLook(rule: XmlView, styles: CellStyles): Record<string, unknown> {
  const difference = differenceOf(rule, styles);
  if (!difference) return {};
  const font = difference.child('font');
  const pattern = difference.at('fill', 'patternFill');
  // A solid fill of a difference keeps its colour in bgColor, where cell formats have fgColor.
  const fill = styles.theme.colorOf(pattern?.child('bgColor') ?? pattern?.child('fgColor'));
  const format = difference.child('numFmt')?.attribute('formatCode');
  const look = font && fontLook(font, styles.theme);
  return {
    ...(look && {
      font: {
        ...(look.bold !== undefined && { bold: look.bold }),
        ...(look.italic !== undefined && { italic: look.italic }),
        ...(look.strikethrough !== undefined && { strikethrough: look.strikethrough }),
        ...(look.underline !== undefined && { underline: look.underline }),
        ...(look.color !== undefined && { color: look.color }),
      },
    }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(format !== undefined && { numberFormat: format }),
  };
}

function differenceOf(rule: XmlView, styles: CellStyles): XmlView | undefined {
  const own = rule.child('dxf');
  if (own) return own;
  const id = rule.number('dxfId');
  const span = id === undefined ? undefined : styles.sheet.lists.get('dxfs')?.items[id];
  return span && XmlView.read(styles.sheet.xmlOf(span), styles.sheet.part);
}
