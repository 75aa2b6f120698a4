import { withSheetElement, withTagAttributes } from '../../../ooxml/save/sheetElement';
import { footerText } from '../../../ooxml/sheet/footerText';
import { escapeMarkup } from '../../../ooxml/xml/escape';
import type { HeadersFooters } from '../../book/book';
import { readHeadersFooters } from '../open/headersFooters';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';

/** The sheet with the book's headers and footers; where they are the same, the element stays as it is written. */
export function withHeadersFooters(shell: string, { part, prefix, beside }: SavedSheet): string {
  const root = readShell(shell, part);
  const now = elementXml(beside.headersFooters, `<${prefix}headerFooter>`, prefix);
  if (now === elementXml(readHeadersFooters(root), `<${prefix}headerFooter>`, prefix)) return shell;
  const opening = /^<[^>]*?(?=\s*\/?>)/.exec(root.child('headerFooter')?.xml ?? '')?.[0];
  const xml = opening === undefined ? now : elementXml(beside.headersFooters, `${opening}>`, prefix);
  return withSheetElement(shell, part, 'headerFooter', xml);
}

/** @param opening the tag before it says what the book says, so that it keeps what the book does not know */
function elementXml(held: HeadersFooters, opening: string, prefix: string): string {
  const tag = withTagAttributes(opening, {
    differentOddEven: held.differentOddEven ? '1' : undefined,
    differentFirst: held.differentFirst ? '1' : undefined,
    scaleWithDoc: held.useSheetScale ? undefined : '0',
    alignWithMargins: held.useSheetMargins ? undefined : '0',
  });
  const texts = [
    ['oddHeader', held.header],
    ['oddFooter', held.footer],
    ['evenHeader', held.even.header],
    ['evenFooter', held.even.footer],
    ['firstHeader', held.first.header],
    ['firstFooter', held.first.footer],
  ] as const;
  const content = texts
    .map(([name, sections]) => [name, escapeMarkup(footerText(sections))] as const)
    .map(([name, text]) => (text === '' ? '' : `<${prefix}${name}>${text}</${prefix}${name}>`))
    .join('');
  return content === '' && !tag.includes(' ') ? '' : `${tag}${content}</${prefix}headerFooter>`;
}
