import { parseRange } from '../../report/references/cellAddress';
import { coveredRanges, refsOf } from '../../report/references/rewriteRanges';
import type { LaidThing } from '../../report/workbook/record';
import type { CellRange } from '../../report/workbook/snapshot';
import type { XmlElement } from '../xml/xmlElement';
import { ownMap, type ReferenceContext } from './context';
import { firstCell, type FirstCell } from './firstCell';

/** Cells of a conditional format, data validation or hyperlink that rows which go take along, all of them or at an end. */
export interface CutArea {
  readonly thing: LaidThing;
  readonly element: XmlElement;
  /** One of its ranges, before the fill. */
  readonly range: CellRange;
  /** The cell its formulas are written for. */
  readonly corner: FirstCell;
  /** No cell of the range stays. */
  readonly gone: boolean;
}

/** Tells which ranges of a list of ranges rows that go take along. */
export function noteCutAreas(thing: LaidThing, element: XmlElement, sqref: string, context: ReferenceContext): void {
  const map = ownMap(context);
  if (!map?.takesOut || !context.noteCut) return;
  for (const ref of refsOf(sqref)) {
    const range = parseRange(ref);
    if (!range || !(map.isTakenOut(range.firstRow) || map.isTakenOut(range.lastRow))) continue;
    const gone = coveredRanges(range, map).length === 0;
    context.noteCut({ thing, element, range, corner: firstCell(sqref) as FirstCell, gone });
  }
}
