import { footerSections, footerText, footerWithNotice } from '../../ooxml/sheet/footerText';
import type { LiveSheet, PageTexts, Pages } from '../reading/liveDetail';

/** The centres of a sheet's footers that change with a notice, on all pages that the sheet tells apart. */
export function footersWithNotice(
  { footers }: LiveSheet,
  notice: string | undefined,
  earlier: readonly string[],
): (readonly [pages: Pages, centre: string])[] {
  return [...footers].flatMap(([pages, texts]) => {
    const { centre } = footerSections(footerWithNotice(footerText(texts), notice, earlier));
    return centre === texts.centre ? [] : [[pages, centre] as const];
  });
}

export function writeFooter(sheet: Excel.Worksheet, pages: Pages, centre: PageTexts['centre']): void {
  sheet.pageLayout.headersFooters[pages].centerFooter = centre;
}
