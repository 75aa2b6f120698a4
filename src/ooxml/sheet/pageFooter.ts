import { startsElement } from '../startsElement';
import { escapeMarkup } from '../xml/escape';
import { isOn } from '../xml/isOn';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { footerWithNotice } from './footerText';
import { placeOf } from './sheetLayout';

type Change = (footer: string) => string;

/**
 * The sheet with a notice in the centre of its page footers, once, in place of an earlier one; pages that the sheet
 * prints with footers of their own say it too.
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
  const { start, openEnd, end, exists } = placeOf('headerFooter', sheetXml, part);
  const isEmpty = !exists || openEnd === end;
  if (isEmpty && notice === undefined) return sheetXml;
  const attributes = exists && isEmpty ? sheetXml.slice(start, openEnd - 2).replace(/^<\S+/, '') : '';
  const element = isEmpty ? `<${prefix}headerFooter${attributes}></${prefix}headerFooter>` : sheetXml.slice(start, end);
  const changed = withChangedFooters(element, part, prefix, (footer) => footerWithNotice(footer, notice, earlier));
  return sheetXml.slice(0, start) + changed + sheetXml.slice(end);
}

/** Headers and footers in the order files have them. */
const ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function withChangedFooters(element: string, part: string, prefix: string, changed: Change): string {
  const splices = new Splices(element);
  const scanner = new XmlScanner(element, part);
  const missing = new Set(['oddFooter']);
  /** Where each header and footer ends. */
  const ends = new Map<string, number>();
  let openEnd = 0;
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    const { start, localName, name } = scanner;
    if (localName === 'headerFooter') {
      openEnd = scanner.end;
      if (isOn(scanner.attribute('differentOddEven'))) missing.add('evenFooter');
      if (isOn(scanner.attribute('differentFirst'))) missing.add('firstFooter');
      continue;
    }
    const before = scanner.readInnerText();
    ends.set(localName, scanner.end);
    missing.delete(localName);
    if (!localName.endsWith('Footer')) continue;
    const after = changed(before);
    if (after !== before) splices.replace(start, scanner.end, `<${name}>${escapeMarkup(after)}</${name}>`);
  }
  const fresh = escapeMarkup(changed(''));
  // A footer without a notice has nothing to say.
  if (fresh === '') return splices.join();
  for (const name of missing) {
    const before = ORDER.slice(0, ORDER.indexOf(name)).map((other) => ends.get(other) ?? openEnd);
    splices.insert(Math.max(...before), `<${prefix}${name}>${fresh}</${prefix}${name}>`);
  }
  return splices.join();
}
