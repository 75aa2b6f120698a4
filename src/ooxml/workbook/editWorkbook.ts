import { RECORD_NAME_PREFIX, type RecordPositions } from '../../report/workbook/record';
import { onSheet } from '../../report/references/cellAddress';
import { positionInSheet } from '../record/recordPart';
import { startsElement } from '../startsElement';
import { escapeAttribute, escapeMarkup } from '../xml/escape';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';

/** Order of a workbook's elements up to `calcPr` (ECMA-376 part 1, CT_Workbook). */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];

interface Layout {
  /** Where `definedNames` would go, and `calcPr`. */
  readonly namesAt: number;
  readonly calculationAt: number;
  readonly names?: { readonly openEnd: number; readonly end: number; readonly start: number; readonly count: number };
  readonly own: readonly { readonly start: number; readonly end: number }[];
  readonly calculation?: {
    readonly start: number;
    readonly end: number;
    readonly attribute?: { readonly from: number; readonly to: number };
  };
  readonly prefix: string;
}

/**
 * The workbook as a fill leaves it: with exactly these names of the fill record, those of an earlier one gone, and with
 * the order to calculate everything when it is opened.
 */
export function withFill(xml: string, part: string, positions: RecordPositions): string {
  const layout = readLayout(xml, part);
  const splices = new Splices(xml);
  setRecordNames(splices, layout, positions);
  orderCalculation(splices, layout);
  return splices.join();
}

/** The workbook with the order to calculate everything when it is opened. */
export function withFullCalculation(xml: string, part: string): string {
  const splices = new Splices(xml);
  orderCalculation(splices, readLayout(xml, part));
  return splices.join();
}

function setRecordNames(splices: Splices, layout: Layout, positions: RecordPositions): void {
  const { namesAt, names, own, prefix } = layout;
  let added = '';
  // Nearly all of them stand on one sheet.
  let sheetBefore: string | undefined;
  let sheetName = '';
  positions.forEach(({ sheet, range }, name) => {
    if (sheet !== sheetBefore) sheetName = escapeMarkup(onSheet(sheet));
    sheetBefore = sheet;
    const reference = `${sheetName}!${positionInSheet(range)}`;
    added += `<${prefix}definedName name="${escapeAttribute(name)}" hidden="1">${reference}</${prefix}definedName>`;
  });
  if (!names) {
    if (added !== '') splices.insert(namesAt, `<${prefix}definedNames>${added}</${prefix}definedNames>`);
    return;
  }
  const { start, openEnd, end, count } = names;
  // An empty list is not valid, and a list without content tags cannot be added to.
  if (added === '' && count === own.length) splices.remove(start, end);
  else if (openEnd === end) splices.replace(start, end, `<${prefix}definedNames>${added}</${prefix}definedNames>`);
  else {
    for (const { start, end } of own) splices.remove(start, end);
    splices.insert(splices.source.lastIndexOf('</', end - 1), added);
  }
}

function orderCalculation(splices: Splices, { calculation, calculationAt, prefix }: Layout): void {
  const { source } = splices;
  if (!calculation) splices.insert(calculationAt, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  else if (calculation.attribute) splices.replace(calculation.attribute.from, calculation.attribute.to, '1');
  else splices.insert(calculation.end - (source.charAt(calculation.end - 2) === '/' ? 2 : 1), ' fullCalcOnLoad="1"');
}

function readLayout(xml: string, part: string): Layout {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() && !startsElement(scanner));
  const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
  let namesAt = scanner.end;
  let calculationAt = scanner.end;
  let names: Layout['names'];
  let calculation: Layout['calculation'];
  const own: { start: number; end: number }[] = [];
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    const { start, end: openEnd, localName } = scanner;
    if (localName === 'calcPr') {
      const attribute = scanner.attributeSpan('fullCalcOnLoad');
      calculation = {
        start,
        end: openEnd,
        ...(attribute && { attribute: { from: attribute.valueFrom, to: attribute.valueTo } }),
      };
    }
    let count = 0;
    if (localName === 'definedNames' && scanner.kind === 'open') count = readNames(scanner, own);
    else scanner.skipElement();
    if (localName === 'definedNames') names = { start, openEnd, end: scanner.end, count };
    if (BEFORE_NAMES.includes(localName)) namesAt = scanner.end;
    if (BEFORE_CALCULATION.includes(localName)) calculationAt = scanner.end;
  }
  return { namesAt, calculationAt, own, prefix, ...(names && { names }), ...(calculation && { calculation }) };
}

/** Walks to the end of the list; gives the number of names and notes the record's own. */
function readNames(scanner: XmlScanner, own: { start: number; end: number }[]): number {
  const depth = scanner.depth;
  let count = 0;
  while (scanner.next() && scanner.depth >= depth) {
    if (!startsElement(scanner)) continue;
    count++;
    const { start } = scanner;
    const isOwn = scanner.attribute('name')?.startsWith(RECORD_NAME_PREFIX) ?? false;
    scanner.skipElement();
    if (isOwn) own.push({ start, end: scanner.end });
  }
  return count;
}
