import { parseRange, rangeName } from '../../../report/references/cellAddress';
import { expandCopies } from '../../../report/references/rewriteRanges';
import type { XmlElement } from '../../xml/xmlElement';
import { ownMap, type ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/** Merged cells: those inside a list's body are repeated with it. */
export const mergeRules: readonly Rule[] = [
  { element: 'mergeCells', container: { count: 'count' } },
  { element: 'mergeCell', rewrite: rewriteMerge },
];

function rewriteMerge(merge: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const map = ownMap(context);
  const range = parseRange(edit.attribute(merge, 'ref') ?? '');
  if (!map || !range) return;
  // A single cell is no merge; Excel takes it for damage.
  const [first, ...others] = expandCopies(range, map)
    .map((copy) => rangeName(copy.range))
    .filter((ref) => ref.includes(':'));
  if (first === undefined) return edit.remove(merge);
  edit.setAttribute(merge, 'ref', first);
  edit.addCopies(
    merge,
    others.map((ref) => ({ attributes: { ref } })),
  );
}
