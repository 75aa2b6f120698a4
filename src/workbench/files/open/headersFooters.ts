import { footerSections } from '../../../ooxml/sheet/footerText';
import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { HeadersFooters } from '../../book/book';

/** @param sheet the worksheet element */
export function readHeadersFooters(sheet: XmlView): HeadersFooters {
  const element = sheet.child('headerFooter');
  const texts = (pages: string) => ({
    header: footerSections(element?.child(`${pages}Header`)?.text ?? ''),
    footer: footerSections(element?.child(`${pages}Footer`)?.text ?? ''),
  });
  return {
    ...texts('odd'),
    first: texts('first'),
    even: texts('even'),
    differentFirst: element?.flag('differentFirst') ?? false,
    differentOddEven: element?.flag('differentOddEven') ?? false,
    useSheetMargins: element?.flag('alignWithMargins', true) ?? true,
    useSheetScale: element?.flag('scaleWithDoc', true) ?? true,
  };
}
