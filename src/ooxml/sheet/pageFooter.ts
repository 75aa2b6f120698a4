import { startsElement } from '../startsElement';
import { escapeMarkup } from '../xml/escape';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { footerWithNotice } from './footerText';
import { placeOf } from './sheetLayout';

/**
 * The sheet with a notice in the centre of its page footers, once, in place of an earlier one.
 * @param earlier notices of fills before, to be taken out
 */
export function withNotice(
  sheetXml: string,
  part: string,
  prefix: string,
  notice: string | undefined,
  earlier: readonly string[],
): string {
  if (notice === undefined && earlier.length === 0) return sheetXml;
  const changed = (footer: string): string => footerWithNotice(footer, notice, earlier);
  const { start, openEnd, end, exists } = placeOf('headerFooter', sheetXml, part);
  const fresh = `<${prefix}oddFooter>${escapeMarkup(changed(''))}</${prefix}oddFooter>`;
  if (!exists || openEnd === end) {
    if (notice === undefined) return sheetXml;
    const attributes = exists ? sheetXml.slice(start, openEnd - 2).replace(/^<\S+/, '') : '';
    const element = `<${prefix}headerFooter${attributes}>${fresh}</${prefix}headerFooter>`;
    return sheetXml.slice(0, start) + element + sheetXml.slice(end);
  }
  const element = sheetXml.slice(start, end);
  return sheetXml.slice(0, start) + withChangedFooters(element, part, changed, fresh) + sheetXml.slice(end);
}

function withChangedFooters(element: string, part: string, changed: (footer: string) => string, fresh: string): string {
  const splices = new Splices(element);
  const scanner = new XmlScanner(element, part);
  let oddAt: number | undefined;
  let hasOdd = false;
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    if (scanner.isLocal('headerFooter')) oddAt = scanner.end;
    else {
      const { start, localName } = scanner;
      const before = scanner.readInnerText();
      if (localName === 'oddHeader') oddAt = scanner.end;
      if (localName === 'oddFooter') hasOdd = true;
      if (!/Footer$/.test(localName)) continue;
      const after = changed(before);
      const { name } = scanner;
      if (after !== before) splices.replace(start, scanner.end, `<${name}>${escapeMarkup(after)}</${name}>`);
    }
  }
  // A footer without a notice has nothing to say.
  if (!hasOdd && oddAt !== undefined && changed('') !== '') splices.insert(oddAt, fresh);
  return splices.join();
}
