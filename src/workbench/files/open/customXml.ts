import type { WorkbookPackage } from '../../../ooxml/package/workbookPackage';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { CustomXmlPart } from '../../book/book';

/** A custom XML part with where it lies in the file. */
export interface StoredCustomXml extends CustomXmlPart {
  readonly part: string;
  /** The parts with a relationship to it; "" is the package, where LibreOffice puts it. */
  readonly sources: readonly string[];
}

/** Custom XML parts of the workbook and of the package. A part without an id gets one made of its number. */
export function readCustomXml(file: WorkbookPackage, workbookPart: string): StoredCustomXml[] {
  const sources = new Map<string, string[]>();
  for (const source of [workbookPart, '']) {
    for (const part of file.related(source, 'customXml')) sources.set(part, [...(sources.get(part) ?? []), source]);
  }
  return [...sources].map(([part, from], at) => {
    const xml = file.text(part);
    return {
      id: idOf(file, part) ?? `{00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`,
      namespace: XmlView.read(xml, part).element.namespace,
      xml,
      part,
      sources: from,
    };
  });
}

function idOf(file: WorkbookPackage, part: string): string | undefined {
  const [properties] = file.related(part, 'customXmlProps');
  return properties === undefined ? undefined : XmlView.read(file.text(properties), properties).prefixed('itemID');
}
