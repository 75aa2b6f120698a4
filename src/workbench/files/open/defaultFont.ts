import type { StyleSheet } from '../../../ooxml/styles/styleSheet';
import { XmlView } from '../../../ooxml/xml/xmlView';
import { STANDARD_FONT, type DefaultFont } from '../../engine/digitWidth';

/** The font of a workbook's Normal style, in whose digits the file counts column widths. */
export function defaultFont({ text, part }: StyleSheet): DefaultFont {
  const styles = XmlView.read(text, part);
  const normal = styles
    .child('cellStyles')
    ?.children('cellStyle')
    .find((style) => style.number('builtinId') === 0);
  const format = styles.child('cellStyleXfs')?.children('xf')[normal?.number('xfId') ?? 0];
  const font = styles.child('fonts')?.children('font')[format?.number('fontId') ?? 0];
  return {
    name: font?.child('name')?.attribute('val') ?? STANDARD_FONT.name,
    size: font?.child('sz')?.number('val') ?? STANDARD_FONT.size,
  };
}
