import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookSheet, HeaderFooterTexts } from '../../book/book';

/** @param sheet the worksheet element */
export function readHeaderFooter(sheet: XmlView): BookSheet['headerFooter'] {
  const element = sheet.child('headerFooter');
  const other = ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'].some(
    (name) => (element?.child(name)?.text ?? '') !== '',
  );
  return {
    header: textsOf(element?.child('oddHeader')?.text ?? ''),
    footer: textsOf(element?.child('oddFooter')?.text ?? ''),
    ...(other && { other }),
  };
}

/** `&L…&C…&R…`; what stands before any of them is the centre. */
export function textsOf(stored: string): HeaderFooterTexts {
  const texts = { L: '', C: '', R: '' };
  let place: keyof typeof texts = 'C';
  for (const [piece] of stored.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') place = piece.charAt(1) as keyof typeof texts;
    else texts[place] += piece;
  }
  return { left: texts.L, center: texts.C, right: texts.R };
}

export function storedTexts({ left, center, right }: HeaderFooterTexts): string {
  const part = (code: string, text: string): string => (text === '' ? '' : code + text);
  return part('&L', left) + part('&C', center) + part('&R', right);
}
