import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { relationshipsPart } from '../../../ooxml/package/partNames';
import { relationshipType } from '../../../ooxml/package/relationshipTypes';
import { escapeAttribute } from '../../../ooxml/xml/escape';
import type { CustomXmlPart } from '../../book/book';
import { readCustomXml } from '../open/customXml';
import { freePart } from './freePart';

const XML = 'application/xml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Brings the custom XML parts of the book into the file: what has not changed stays as it is. */
export function saveCustomXml(changes: PackageChanges, workbookPart: string, parts: readonly CustomXmlPart[]): void {
  const { file } = changes;
  const wanted = new Map(parts.map((part) => [part.id.toUpperCase(), part]));
  for (const { id, part, sources } of readCustomXml(file, workbookPart)) {
    const now = wanted.get(id.toUpperCase());
    wanted.delete(id.toUpperCase());
    if (now) changes.set(part, now.xml);
    else {
      for (const properties of propertiesOf(changes, part)) changes.remove(properties, part);
      for (const source of sources) changes.remove(part, source);
    }
  }
  for (const part of wanted.values()) add(changes, workbookPart, part);
}

function propertiesOf({ file }: PackageChanges, part: string): string[] {
  return file.has(relationshipsPart(part)) ? file.related(part, 'customXmlProps') : [];
}

function add(changes: PackageChanges, workbookPart: string, { id, namespace, xml }: CustomXmlPart): void {
  const item = freePart(changes, 'customXml/item', '.xml');
  const properties = freePart(changes, 'customXml/itemProps', '.xml');
  const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`;
  changes.add(item, xml, XML);
  changes.add(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES,
  );
  changes.addRelationship(item, relationshipType(changes.file, 'customXmlProps'), properties);
  changes.addRelationship(workbookPart, relationshipType(changes.file, 'customXml'), item);
}
