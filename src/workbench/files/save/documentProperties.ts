import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { escapeMarkup } from '../../../ooxml/xml/escape';
import { XmlView } from '../../../ooxml/xml/xmlView';
import { DOCUMENT_PROPERTIES, readDocumentProperties, type PropertiesKind } from '../open/documentProperties';
import { freePart } from './freePart';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** What a part of each kind is like when the file has none. */
const NEW: Readonly<Record<PropertiesKind, { start: string; type: string; relationship: string; xml: string }>> = {
  'core-properties': {
    start: 'docProps/core',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    xml: `${HEAD}<cp:coreProperties xmlns:cp="${CORE}"></cp:coreProperties>`,
  },
  'extended-properties': {
    start: 'docProps/app',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    xml: `${HEAD}<Properties xmlns="${EXTENDED}"></Properties>`,
  },
};

/** Brings title, author and the like into the file, where they differ from what it says. */
export function saveDocumentProperties(changes: PackageChanges, properties: Readonly<Record<string, string>>): void {
  const before = readDocumentProperties(changes.file);
  const made = new Map<PropertiesKind, string>();
  for (const [name, kind, element] of DOCUMENT_PROPERTIES) {
    const value = properties[name] ?? '';
    if (value === (before[name] ?? '')) continue;
    const part = changes.file.related('', kind)[0] ?? made.get(kind) ?? newPart(changes, kind);
    made.set(kind, part);
    changes.set(part, withProperty(changes.text(part), part, kind, element, value));
  }
}

function newPart(changes: PackageChanges, kind: PropertiesKind): string {
  const { start, type, relationship, xml } = NEW[kind];
  const part = changes.has(`${start}.xml`) ? freePart(changes, start, '.xml') : `${start}.xml`;
  changes.add(part, xml, type);
  changes.addRelationship('', relationship, part);
  return part;
}

function withProperty(xml: string, part: string, kind: PropertiesKind, element: string, value: string): string {
  const root = XmlView.read(xml, part);
  const old = root.child(element);
  const { contentFrom } = root.element;
  const at = old?.element ?? { start: contentFrom, end: contentFrom };
  return xml.slice(0, at.start) + (value === '' ? '' : propertyXml(kind, element, value)) + xml.slice(at.end);
}

/** Declares its own namespace: each file has its own prefixes. */
function propertyXml(kind: PropertiesKind, element: string, value: string): string {
  const text = escapeMarkup(value);
  if (kind === 'extended-properties') return `<${element} xmlns="${EXTENDED}">${text}</${element}>`;
  const namespace = element === 'keywords' || element === 'category' ? CORE : DUBLIN_CORE;
  return `<${element} xmlns="${namespace}">${text}</${element}>`;
}
