import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';

/** Order of a worksheet's elements (ECMA-376 part 1, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

export interface ElementPlace {
  /** The element, where the sheet has it. */
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly exists: boolean;
}

/** Where a worksheet's element stands or, where it has none, would have to be put (then all offsets are the same). */
export function placeOf(element: string, sheetXml: string, part: string): ElementPlace {
  const before = new Set(ORDER.slice(0, ORDER.indexOf(element)));
  const scanner = new XmlScanner(sheetXml, part);
  while (scanner.next() && !startsElement(scanner));
  let at = scanner.end;
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    const { start, end: openEnd, localName } = scanner;
    scanner.skipElement();
    if (localName === element) return { start, openEnd, end: scanner.end, exists: true };
    if (before.has(localName)) at = scanner.end;
  }
  return { start: at, openEnd: at, end: at, exists: false };
}
