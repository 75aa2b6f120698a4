import type { LinkTarget } from '../../report/workbook/record';
import { PartEdit } from '../references/partEdit';
import { Splices } from '../xml/splices';
import { descendantsOf, readXml } from '../xml/xmlElement';
import { formulaPlaces } from './formulaPlaces';
import { LINK_ID, placeAttribute, type LaidForm } from './laidForm';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The numbers that the file has, or gets, for looks and links. */
export interface Numbers {
  look(xml: string): number;
  linkTo(target: LinkTarget): string;
}

/** How one sheet writes its elements. */
export interface SheetWriting {
  /** Of its elements, colon included. */
  readonly prefix: string;
  /** The prefix it declares for ids of relationships. */
  readonly relationships: string | undefined;
  readonly numbers: Numbers;
}

/** The element of a conditional format, data validation or hyperlink on some cells. */
export function laidElement(form: LaidForm, place: string, writing: SheetWriting): string {
  const { prefix, relationships, numbers } = writing;
  const { thing, formulas, looks = [], target } = form;
  const id = `${relationships ?? 'r'}:id`;
  const image = form.image.replace(LINK_ID, ` ${id}=""`);
  const root = readXml(image, '');
  const edit = new PartEdit(image);
  edit.setAttribute(root, placeAttribute(thing), place);
  formulaPlaces(root).forEach(({ element, attribute }, index) => {
    const formula = formulas[index] ?? '';
    if (attribute === undefined) edit.setText(element, formula);
    else edit.setAttribute(element, attribute, (edit.attribute(element, attribute) ?? '') + formula);
  });
  for (const rule of descendantsOf(root, 'cfRule')) {
    const look = looks[Number(edit.attribute(rule, 'dxfId') ?? NaN)];
    if (look !== undefined) edit.setAttribute(rule, 'dxfId', String(numbers.look(look)));
  }
  if (target) {
    if (relationships === undefined) edit.setAttribute(root, 'xmlns:r', RELATIONSHIPS);
    edit.setAttribute(root, id, numbers.linkTo(target));
  }
  const splices = new Splices(image);
  splices.addAll(edit.finish() ?? []);
  const xml = splices.join();
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
