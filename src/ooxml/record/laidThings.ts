import { parseRange } from '../../report/references/cellAddress';
import type { LaidThing } from '../../report/workbook/record';
import type { SheetContent } from '../sheet/sheetReader';
import { attributeOf, descendantsOf } from '../xml/xmlElement';

const elements: Readonly<Record<LaidThing, readonly [element: string, attribute: string]>> = {
  validation: ['dataValidation', 'sqref'],
  conditionalFormat: ['conditionalFormatting', 'sqref'],
  hyperlink: ['hyperlink', 'ref'],
};

/** What begins or ends on a row besides its cells: what spans it stretches over it again. */
export function laidThings({ around, text }: SheetContent, row: number): LaidThing[] {
  return (Object.keys(elements) as LaidThing[]).filter((thing) => {
    const [element, attribute] = elements[thing];
    return descendantsOf(around, element).some((found) =>
      (attributeOf(found, attribute, text) ?? '').split(/\s+/).some((ref) => {
        const range = parseRange(ref);
        return range !== undefined && (row === range.firstRow || row === range.lastRow);
      }),
    );
  });
}
