import { RECORD_NAMESPACE, type FillRecord } from '../../report/workbook/record';
import type { PackageChanges } from '../package/packageChanges';
import { relationshipsPart } from '../package/partNames';
import { relationshipType } from '../package/relationshipTypes';
import type { WorkbookPackage } from '../package/workbookPackage';
import { recordXml, type RecordPart, type StoredRecord } from './recordPart';

const XML = 'application/xml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Names our item to Office; any workbook holds at most one. */
const ITEM_ID = '{6E676B74-0001-4F50-8A2D-7265636F7264}';

/**
 * Puts the record into the workbook's custom XML part, made where there is none; takes the part out where there is no
 * record. There is one part with one relationship afterwards, that of the workbook, whatever other programs made of it.
 */
export function storeRecord(
  changes: PackageChanges,
  workbookPart: string,
  { parts }: StoredRecord,
  record: FillRecord | undefined,
): void {
  const { file } = changes;
  const [kept, ...others] = parts;
  for (const other of record ? others : parts) removeItem(changes, other);
  if (!record) return;
  if (kept) {
    const { part, sources } = kept;
    changes.set(part, recordXml(record));
    if (sources.length === 1 && sources[0] === workbookPart) return;
    for (const source of sources) changes.removeRelationship(source, part);
    changes.addRelationship(workbookPart, relationshipType(file, 'customXml'), part);
    return;
  }
  const number = freeNumber(changes);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  changes.add(item, recordXml(record), XML);
  changes.add(properties, propertiesXml(), PROPERTIES);
  changes.addRelationship(item, relationshipType(file, 'customXmlProps'), properties);
  changes.addRelationship(workbookPart, relationshipType(file, 'customXml'), item);
}

function removeItem(changes: PackageChanges, { part, sources }: RecordPart): void {
  for (const properties of propertiesOf(changes.file, part)) changes.remove(properties, part);
  for (const source of sources) changes.remove(part, source);
}

function propertiesOf(file: WorkbookPackage, item: string): string[] {
  return file.has(relationshipsPart(item)) ? file.related(item, 'customXmlProps') : [];
}

function freeNumber(changes: PackageChanges): number {
  let number = 1;
  while (changes.has(`customXml/item${number}.xml`) || changes.has(`customXml/itemProps${number}.xml`)) number++;
  return number;
}

function propertiesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATA_STORE}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
