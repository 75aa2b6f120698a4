import { readXml, type XmlElement } from '../xml/xmlElement';
import { PartEdit } from '../references/partEdit';
import { Splices } from '../xml/splices';

/** Elements whose text is a formula or reference, in sheets, charts, tables, drawings and their extensions. */
const TEXTS = new Set(['f', 'formula', 'formula1', 'formula2', 'sqref', 'calculatedColumnFormula', 'totalsRowFormula']);

/** Attributes that hold one. */
const ATTRIBUTES = [
  'location',
  'textlink',
  'cellRange',
  'linkedCell',
  'listFillRange',
  'fmlaLink',
  'fmlaRange',
  'fmlaTxbx',
  'fmlaGroup',
];

/**
 * Lets the references of one part follow new names of sheets.
 * @param renamed a formula with the names followed
 * @param newName of a sheet; the same where it keeps its name
 */
export function withSheetNames(
  xml: string,
  part: string,
  renamed: (formula: string) => string,
  newName: (sheet: string) => string,
): string {
  const edit = new PartEdit(xml);
  const visit = (element: XmlElement): void => {
    if (element.children.length === 0 && TEXTS.has(element.localName))
      edit.setText(element, renamed(edit.text(element)));
    for (const name of ATTRIBUTES) {
      const value = edit.attribute(element, name);
      if (value) edit.setAttribute(element, name, renamedReference(value, renamed));
    }
    if (element.localName === 'worksheetSource') {
      const sheet = edit.attribute(element, 'sheet');
      if (sheet !== undefined) edit.setAttribute(element, 'sheet', newName(sheet));
    }
    for (const child of element.children) visit(child);
  };
  visit(readXml(xml, part));
  const splices = new Splices(xml);
  splices.addAll(edit.finish() ?? []);
  return splices.join();
}

/** A link may have a "#" before its place. */
function renamedReference(value: string, renamed: (formula: string) => string): string {
  return value.startsWith('#') ? `#${renamed(value.slice(1))}` : renamed(value);
}
