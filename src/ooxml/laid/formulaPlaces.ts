import type { XmlElement } from '../xml/xmlElement';

/** Where a formula or reference stands: the text of an element, or one of its attributes. */
export interface FormulaPlace {
  readonly element: XmlElement;
  readonly attribute?: string;
}

const TEXTS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2']);
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['cfvo', 'val'],
  ['hyperlink', 'location'],
]);

/** The formulas of a conditional format or data validation, the place a hyperlink leads to, in document order. */
export function formulaPlaces(element: XmlElement): FormulaPlace[] {
  const own = formulaPlace(element);
  return [...(own ? [own] : []), ...element.children.flatMap(formulaPlaces)];
}

/** What of an element itself is a formula. */
export function formulaPlace(element: XmlElement): FormulaPlace | undefined {
  if (TEXTS.has(element.localName)) return { element };
  const attribute = ATTRIBUTES.get(element.localName);
  if (attribute === undefined || !element.attributes.some(({ name }) => name === attribute)) return undefined;
  return { element, attribute };
}
