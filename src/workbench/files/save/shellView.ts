import { XmlView } from '../../../ooxml/xml/xmlView';

/** The worksheet element of a sheet's text around its rows. */
export function readShell(shell: string, part: string): XmlView {
  return XmlView.read(shell, part, 'sheetData');
}
