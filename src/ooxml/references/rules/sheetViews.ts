import { parseRange, rangeName } from '../../../report/references/cellAddress';
import { rewriteSqref } from '../../../report/references/rewriteRanges';
import type { XmlElement } from '../../xml/xmlElement';
import { ownMap, type ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import { followedReference, type Rule } from '../rule';

/** What is on the screen: scroll positions, frozen rows, the selection. */
export const sheetViewRules: readonly Rule[] = [
  { element: 'sheetView', attributes: { topLeftCell: 'place' } },
  { element: 'customSheetView', attributes: { topLeftCell: 'place' } },
  { element: 'pane', attributes: { topLeftCell: 'place' }, rewrite: rewriteFrozenRows },
  { element: 'selection', rewrite: rewriteSelection },
];

/** Frozen rows are counted from the first visible row; the last frozen row stays the last. */
function rewriteFrozenRows(pane: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const map = ownMap(context);
  const frozen = Number(edit.attribute(pane, 'ySplit') ?? 0);
  if (!map || !edit.attribute(pane, 'state')?.startsWith('frozen') || !Number.isInteger(frozen) || frozen < 1) return;
  const top = parseRange((pane.parent && edit.attribute(pane.parent, 'topLeftCell')) ?? 'A1')?.firstRow ?? 1;
  const rows = map.edge(top + frozen - 1, 'last') - map.rowOrNext(top) + 1;
  edit.setAttribute(pane, 'ySplit', String(Math.max(1, rows)));
}

/** The active cell must lie in the selection, so a selected cell does not grow with its list. */
function rewriteSelection(selection: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const map = ownMap(context);
  const sqref = edit.attribute(selection, 'sqref');
  const active = edit.attribute(selection, 'activeCell');
  if (!map) return;
  const newActive = active && followedReference(active, 'place', context);
  if (newActive) edit.setAttribute(selection, 'activeCell', newActive);
  if (!sqref) return;
  const only = parseRange(sqref);
  const isCell = only !== undefined && rangeName(only) === sqref && !sqref.includes(':');
  const followed = isCell ? followedReference(sqref, 'place', context) : rewriteSqref(sqref, map);
  edit.setAttribute(selection, 'sqref', followed || newActive || 'A1');
}
