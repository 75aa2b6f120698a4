import type { LaidImage, LaidThing, LinkTarget } from '../../report/workbook/record';
import type { StyleSheet } from '../styles/styleSheet';
import { escapeAttribute } from '../xml/escape';
import { attributeOf, textOf, type XmlElement } from '../xml/xmlElement';
import { formulaPlace } from './formulaPlaces';

/** What a conditional format, data validation or hyperlink says, apart from its cells and from how the file numbers things. */
export type LaidForm = Pick<LaidImage, 'thing' | 'image' | 'formulas' | 'looks' | 'target'>;

/** What the numbers in a sheet's elements mean. */
export interface Numbering {
  readonly styles: StyleSheet;
  link(id: string): LinkTarget | undefined;
}

/** How an image writes the attribute for the id of a relationship, whatever prefix the file has for it. */
export const LINK_ID = ' r:id=""';

/** The attribute that says on which cells something lies. */
export function placeAttribute(thing: LaidThing): 'ref' | 'sqref' {
  return thing === 'hyperlink' ? 'ref' : 'sqref';
}

/**
 * Undefined for what cannot be told apart from the file: rules of Excel 2010 and later, one half of which stands elsewhere
 * in the sheet (data bars, icon sets), and numbers that lead nowhere.
 */
export function laidForm(
  thing: LaidThing,
  element: XmlElement,
  text: string,
  numbering: Numbering,
): LaidForm | undefined {
  const writer = new FormWriter(thing, element, text, numbering);
  const image = writer.write(element);
  if (writer.isBroken) return undefined;
  const { formulas, looks, target } = writer;
  return { thing, image, formulas, ...(looks.length > 0 && { looks }), ...(target && { target }) };
}

/** The same for things that differ only in their cells and formulas. */
export function formKey({ thing, image, looks, target }: LaidForm): string {
  return JSON.stringify([thing, image, looks, target]);
}

class FormWriter {
  readonly formulas: string[] = [];
  readonly looks: string[] = [];
  target: LinkTarget | undefined;
  isBroken = false;
  private readonly prefix: string;

  constructor(
    private readonly thing: LaidThing,
    private readonly root: XmlElement,
    private readonly text: string,
    private readonly numbering: Numbering,
  ) {
    this.prefix = prefixOf(root);
  }

  /** Without namespace prefixes: another program may write others. */
  write(element: XmlElement): string {
    const { localName, attributes, children } = element;
    if (prefixOf(element) !== this.prefix || localName === 'extLst' || localName === 'sqref') this.isBroken = true;
    const place = formulaPlace(element);
    const written = attributes.map(({ name }) => this.attribute(element, name, name === place?.attribute)).join('');
    if (place && place.attribute === undefined) {
      this.formulas.push(textOf(element, this.text));
      return `<${localName}${written}></${localName}>`;
    }
    const inner = children.map((child) => this.write(child)).join('');
    return inner === '' ? `<${localName}${written}/>` : `<${localName}${written}>${inner}</${localName}>`;
  }

  private attribute(element: XmlElement, name: string, isFormula: boolean): string {
    const value = attributeOf(element, name, this.text) ?? '';
    if (name.includes(':') || name === 'xmlns') {
      if (this.thing === 'hyperlink' && name.endsWith(':id')) {
        this.target = this.numbering.link(value);
        this.isBroken ||= this.target === undefined;
        return LINK_ID;
      }
      // All others are told apart by numbers that mean nothing outside one program.
      return '';
    }
    if (element === this.root && name === placeAttribute(this.thing)) return ` ${name}=""`;
    if (isFormula) {
      const mark = value.startsWith('#') ? '#' : '';
      this.formulas.push(value.slice(mark.length));
      return ` ${name}="${mark}"`;
    }
    return ` ${name}="${name === 'dxfId' ? this.look(Number(value)) : escapeAttribute(value)}"`;
  }

  private look(number: number): number {
    const { styles } = this.numbering;
    const xml = styles.xmlOf(styles.lists.get('dxfs')?.items[number]);
    if (xml === '' || /<\/?[\w.-]+:|\sxmlns|<extLst/.test(xml)) this.isBroken = true;
    const known = this.looks.indexOf(xml);
    return known >= 0 ? known : this.looks.push(xml) - 1;
  }
}

function prefixOf({ name }: XmlElement): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
