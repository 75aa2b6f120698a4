import type { OutsideMarker, PagePart } from './snapshot';

/** The header or the footer of some pages of a sheet. */
export interface PageTexts {
  readonly place: 'header' | 'footer';
  readonly parts: Readonly<Record<PagePart, string>>;
}

const PARTS: readonly PagePart[] = ['left', 'centre', 'right'];

/** The parts of a sheet's headers and footers that hold `{{`; what first and even pages say like the others counts once. */
export function markersOfPages(sheet: string, pages: readonly PageTexts[]): OutsideMarker[] {
  const found = new Map<string, OutsideMarker>();
  for (const { place, parts } of pages) {
    for (const part of PARTS) {
      const text = parts[part];
      if (text.includes('{{')) found.set([place, part, text].join(' '), { sheet, place, part, text });
    }
  }
  return [...found.values()];
}
