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
export function laidThings(content: SheetContent): (row: number) => LaidThing[] {
  let rows: ReadonlyMap<LaidThing, ReadonlySet<number>> | undefined;
  return (row) => {
    rows ??= endRows(content);
    return [...rows].flatMap(([thing, ends]) => (ends.has(row) ? [thing] : []));
  };
}

function endRows({ around, text }: SheetContent): ReadonlyMap<LaidThing, ReadonlySet<number>> {
  const things = Object.keys(elements) as LaidThing[];
  return new Map(
    things.map((thing) => {
      const [element, attribute] = elements[thing];
      const ranges = descendantsOf(around, element)
        .flatMap((found) => (attributeOf(found, attribute, text) ?? '').split(/\s+/))
        .flatMap((ref) => parseRange(ref) ?? []);
      return [thing, new Set(ranges.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow]))];
    }),
  );
}
