import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';

/**
 * The XML text with an element added at the end of its root element, under the root's prefix.
 * @param element name without prefix
 * @param attributes text behind the name, values escaped
 */
export function appendElement(xml: string, part: string, element: string, attributes: string): string {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() && !startsElement(scanner));
  const { name, prefix } = scanner;
  const added = `<${prefix === '' ? '' : `${prefix}:`}${element} ${attributes}/>`;
  if (scanner.kind === 'empty') return `${xml.slice(0, scanner.end - 2)}>${added}</${name}>${xml.slice(scanner.end)}`;
  scanner.skipElement();
  return xml.slice(0, scanner.start) + added + xml.slice(scanner.start);
}
