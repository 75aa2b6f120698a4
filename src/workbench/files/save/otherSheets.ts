import { readXml, type XmlElement } from '../../../ooxml/xml/xmlElement';
import { sheetElement, withSheetElement, withTagAttributes } from '../../../ooxml/save/sheetElement';
import { Splices } from '../../../ooxml/xml/splices';
import type { CellStyles } from '../open/cellStyles';
import { withPlainColors, type StyleNumbers } from './styleNumbers';
import { readShell } from './shellView';

/** What a sheet has by relationships to parts of its own file; those stay behind, as they do in Excel on the web. */
const LEFT_BEHIND = [
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'tableParts',
  'customProperties',
  'webPublishItems',
];

/** The text around the rows of a sheet of another file without what belongs to that file alone. */
export function shellFromOtherFile(shell: string, part: string): string {
  let text = shell;
  for (const element of LEFT_BEHIND) text = withSheetElement(text, part, element, '');
  text = withoutTagsLeadingOut(text, part);
  // Cell formats are numbered by file; those of cells are written with the cells.
  const columns = sheetElement(text, part, 'cols');
  if (columns !== '') text = withSheetElement(text, part, 'cols', columns.replace(/\sstyle="\d+"/g, ''));
  const setup = sheetElement(text, part, 'pageSetup');
  if (setup !== '') text = withSheetElement(text, part, 'pageSetup', setup.replace(/\s[\w.]+:id="[^"]*"/, ''));
  const views = sheetElement(text, part, 'sheetViews');
  if (views !== '') text = withSheetElement(text, part, 'sheetViews', views.replace(/\stabSelected="[^"]*"/g, ''));
  return text.replace(/(<[^>]*worksheet\b[^>]*?)\s[\w.]+:uid="[^"]*"/, '$1');
}

/** Links to the outside and slicers are relationships of the file. */
function withoutTagsLeadingOut(shell: string, part: string): string {
  const splices = new Splices(shell);
  const leadsOut = (element: XmlElement): boolean =>
    element.attributes.some(({ name }) => /^[^:]+:id$/.test(name) && !name.startsWith('xml')) ||
    element.children.some(leadsOut);
  for (const child of readXml(shell, part, 'sheetData').children) {
    if (child.localName === 'hyperlinks' && child.children.every(leadsOut)) splices.remove(child.start, child.end);
    else if (child.localName === 'hyperlinks' || child.localName === 'extLst') {
      for (const item of child.children) if (leadsOut(item)) splices.remove(item.start, item.end);
    }
  }
  return splices.join();
}

/** Formats of conditional formats that came along, under their numbers in the file that is saved. */
export function withOwnDifferences(
  shell: string,
  part: string,
  isFromOtherFile: (rule: { attribute(name: string): string | undefined }) => boolean,
  styles: CellStyles,
  numbers: StyleNumbers,
): string {
  const splices = new Splices(shell);
  for (const rule of readShell(shell, part).descendants('cfRule')) {
    const id = rule.number('dxfId');
    const span = id === undefined ? undefined : styles.sheet.lists.get('dxfs')?.items[id];
    if (!span || !isFromOtherFile(rule)) continue;
    const number = numbers.changes.difference(withPlainColors(styles.sheet.xmlOf(span), styles.theme));
    const opening = rule.xml.slice(0, rule.xml.indexOf('>') + 1);
    const { start } = rule.element;
    splices.replace(start, start + opening.length, withTagAttributes(opening, { dxfId: String(number) }));
  }
  return splices.join();
}
