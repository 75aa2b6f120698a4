import type { WorkbookPackage } from '../../../ooxml/package/workbookPackage';
import { XmlView } from '../../../ooxml/xml/xmlView';

/** Kinds of parts that hold properties, by their relationship from the package. */
export type PropertiesKind = 'core-properties' | 'extended-properties';

/** Properties by their names in Office.js: the part that holds each, and its element there. */
export const DOCUMENT_PROPERTIES: readonly (readonly [name: string, kind: PropertiesKind, element: string])[] = [
  ['title', 'core-properties', 'title'],
  ['subject', 'core-properties', 'subject'],
  ['author', 'core-properties', 'creator'],
  ['keywords', 'core-properties', 'keywords'],
  ['comments', 'core-properties', 'description'],
  ['category', 'core-properties', 'category'],
  ['manager', 'extended-properties', 'Manager'],
  ['company', 'extended-properties', 'Company'],
];

export function readDocumentProperties(file: WorkbookPackage): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [name, kind, element] of DOCUMENT_PROPERTIES) {
    const [part] = file.related('', kind);
    const value = part === undefined ? undefined : XmlView.read(file.text(part), part).child(element)?.text;
    if (value !== undefined && value !== '') properties[name] = value;
  }
  return properties;
}
