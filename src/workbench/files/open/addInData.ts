import { escapeMarkup } from '../../../ooxml/xml/escape';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { Book, CustomXmlPart } from '../../book/book';

const NAMESPACE = 'urn:ngkt-reports:workbench:1';
const ID = '{6E676B74-0002-4F50-8A2D-776F726B6263}';

type Entries = readonly (readonly [key: string, value: string])[];

/** What add-ins keep with the document and its sheets, for which Excel has places of its own that are no one else's to write. */
interface AddInData {
  readonly settings: Entries;
  readonly sheets: readonly (readonly [sheet: string, properties: Entries])[];
}

/** The custom XML part in which the workbench keeps settings of add-ins and custom properties of sheets; none without any. */
export function addInDataPart({ settings, sheets, engine }: Book): CustomXmlPart | undefined {
  const data: AddInData = {
    settings: [...settings],
    sheets: engine.sheets.flatMap(({ id, name }) => {
      const properties = [...(sheets.get(id)?.customProperties ?? [])];
      return properties.length === 0 ? [] : [[name, properties] as const];
    }),
  };
  if (data.settings.length + data.sheets.length === 0) return undefined;
  const xml = `<workbench xmlns="${NAMESPACE}">${escapeMarkup(JSON.stringify(data))}</workbench>`;
  return { id: ID, namespace: NAMESPACE, xml };
}

export function isAddInData({ namespace }: CustomXmlPart): boolean {
  return namespace === NAMESPACE;
}

/** Takes what such a part holds into the book; a part that cannot be read counts as empty. */
export function takeAddInData(book: Book, { xml }: CustomXmlPart): void {
  const data = parsed(XmlView.read(xml, 'customXml').text);
  for (const [key, value] of entriesOf(data?.settings)) book.settings.set(key, value);
  for (const item of Array.isArray(data?.sheets) ? (data.sheets as readonly unknown[]) : []) {
    const [name, properties] = Array.isArray(item) ? (item as readonly unknown[]) : [];
    const sheet = book.engine.sheets.find((one) => one.name === name);
    const beside = sheet && book.sheets.get(sheet.id);
    for (const [key, value] of entriesOf(properties)) beside?.customProperties.set(key, value);
  }
}

function parsed(json: string): { readonly settings?: unknown; readonly sheets?: unknown } | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown): [string, string][] {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return list.flatMap((entry): [string, string][] => {
    const [key, text] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    return typeof key === 'string' && typeof text === 'string' ? [[key, text]] : [];
  });
}
