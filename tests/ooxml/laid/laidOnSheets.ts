import { parseRange, rangeName } from '../../../src/report/references/cellAddress';
import { partsOf } from '../zipOf';

const THINGS =
  /<conditionalFormatting [^>]*?(?:\/>|>.*?<\/conditionalFormatting>)|<dataValidation [^>]*?(?:\/>|>.*?<\/dataValidation>)|<hyperlink [^>]*>/g;

/** Conditional formats, data validations and hyperlinks of every sheet as written, in the order of their text. */
export function laidOnSheets(bytes: Uint8Array): Record<string, string[]> {
  const sheets = Object.entries(partsOf(bytes)).filter(([part]) => /worksheets\/[^/]+\.xml$/.test(part));
  return Object.fromEntries(sheets.map(([part, xml]) => [part, (xml.match(THINGS) ?? []).map(plainPlace).sort()]));
}

/** "B5" and "B5:B5" are the same cells, in whatever order they are listed. */
function plainPlace(element: string): string {
  return element.replace(/ (sqref|ref)="([^"]*)"/, (_whole, name: string, refs: string) => {
    const plain = refs
      .split(' ')
      .map((ref) => rangeName(parseRange(ref) as NonNullable<ReturnType<typeof parseRange>>));
    return ` ${name}="${plain.sort().join(' ')}"`;
  });
}
