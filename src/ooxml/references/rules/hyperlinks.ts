import { parseRange, rangeName } from '../../../report/references/cellAddress';
import { formulaCopies } from '../../../report/references/rewriteFormula';
import { columnsOf, coveredRanges, expandCopies, writtenLike } from '../../../report/references/rewriteRanges';
import type { XmlElement } from '../../xml/xmlElement';
import { ownMap, type ReferenceContext } from '../context';
import { noteCutAreas } from '../cutAreas';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/** Links on cells: the cells follow, and so does the place in this workbook that a link leads to. */
export const hyperlinkRules: readonly Rule[] = [
  { element: 'hyperlinks', container: {} },
  { element: 'hyperlink', rewrite: rewriteHyperlink },
];

function rewriteHyperlink(link: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const map = ownMap(context);
  const ref = edit.attribute(link, 'ref') ?? '';
  const range = parseRange(ref);
  const location = edit.attribute(link, 'location');
  if (!map || !range) {
    if (location) edit.setAttribute(link, 'location', destination(location, context)(0));
    return;
  }
  noteCutAreas('hyperlink', link, ref, context);
  const lead = destination(location ?? '', context, range.firstRow);
  const copies = expandCopies(range, map);
  const leadsAlike = copies.every((copy) => lead(copy.repetition) === lead(copies[0]?.repetition ?? 0));
  // One link may cover many cells; Excel takes 65,530 links a sheet.
  const places = leadsAlike
    ? coveredRanges(range, map, columnsOf(ref, range)).map((covered) => ({
        range: covered,
        repetition: copies[0]?.repetition ?? 0,
      }))
    : copies;
  const [first, ...others] = places.map((place) => ({
    ref: context.restores ? rangeName(place.range) : writtenLike(ref, place.range),
    ...(location === undefined ? {} : { location: lead(place.repetition) }),
  }));
  if (!first) return edit.remove(link);
  for (const [name, value] of Object.entries(first)) {
    if (name !== 'ref' || !sameCells(ref, value)) edit.setAttribute(link, name, value);
  }
  edit.addCopies(
    link,
    others.map((attributes) => ({ attributes })),
  );
}

/** Where a link leads, for each repetition of its own band. A place that goes leaves the link as it was. */
function destination(location: string, context: ReferenceContext, row?: number): (repetition: number) => string {
  const mark = location.startsWith('#') ? '#' : '';
  const place = formulaCopies(location.slice(mark.length), context.sheet, context.maps, row, { rowAbove: 'keep' });
  return (repetition) => {
    const followed = place(repetition);
    return followed.includes('#REF!') ? location : mark + followed;
  };
}

function sameCells(one: string, other: string): boolean {
  const [a, b] = [parseRange(one), parseRange(other)];
  return a !== undefined && b !== undefined && rangeName(a) === rangeName(b);
}
