import { LAST_ROW } from '../../../report/references/cellAddress';
import type { XmlElement } from '../../xml/xmlElement';
import { ownMap, type ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/** Page breaks stand below a row: below a list they stay below it. */
export const pageBreakRules: readonly Rule[] = [{ element: 'rowBreaks', rewrite: rewriteBreaks }];

function rewriteBreaks(breaks: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const map = ownMap(context);
  if (!map) return;
  const taken = new Set<number>();
  for (const brk of breaks.children) {
    const row = map.edge(Number(edit.attribute(brk, 'id')), 'last');
    if (!(row >= 1 && row < LAST_ROW) || taken.has(row)) edit.remove(brk);
    else edit.setAttribute(brk, 'id', String(row));
    taken.add(row);
  }
  const left = edit.remaining(breaks);
  if (left.length === breaks.children.length) return;
  if (left.length === 0) return edit.remove(breaks);
  const manual = left.filter((brk) => ['1', 'true'].includes(edit.attribute(brk, 'man') ?? ''));
  if (edit.attribute(breaks, 'count') !== undefined) edit.setAttribute(breaks, 'count', String(left.length));
  if (edit.attribute(breaks, 'manualBreakCount') !== undefined) {
    edit.setAttribute(breaks, 'manualBreakCount', String(manual.length));
  }
}
