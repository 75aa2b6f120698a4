import { XmlScanner } from '../../../ooxml/xml/scanner';
import { startsElement } from '../../../ooxml/startsElement';
import { Splices } from '../../../ooxml/xml/splices';

const TAG = 'ngktTag';
const TAGGED: ReadonlySet<string> = new Set(['cfRule', 'dataValidation']);

/**
 * The text with its rules numbered by an attribute of our own, so that they are known again after rows have moved; never
 * saved.
 */
export function withRuleTags(shell: string, part: string): string {
  const splices = new Splices(shell);
  const scanner = new XmlScanner(shell, part);
  let number = 0;
  while (scanner.next()) {
    if (!startsElement(scanner) || !TAGGED.has(scanner.localName)) continue;
    splices.insert(scanner.start + 1 + scanner.name.length, ` ${TAG}="${number++}"`);
  }
  return splices.join();
}

export function withoutRuleTags(xml: string): string {
  return xml.replaceAll(new RegExp(` ${TAG}="\\d+"`, 'g'), '');
}

export function ruleTag(element: { attribute(name: string): string | undefined }): string | undefined {
  return element.attribute(TAG);
}
