import { rewriteFormula } from '../../../report/references/rewriteFormula';
import { childOf, type XmlElement } from '../../xml/xmlElement';
import { moveAnchor } from '../anchor';
import { ownMap, type ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/** Pictures, charts, shapes and controls: they stand at cells, and some show a cell's text or a range's picture. */
export const drawingRules: readonly Rule[] = [
  { element: 'twoCellAnchor', rewrite: rewriteAnchor },
  { element: 'oneCellAnchor', rewrite: rewriteAnchor },
  // Controls and embedded objects in the sheet's own part.
  { element: 'anchor', rewrite: rewriteAnchor },
  { element: 'sp', attributes: { textlink: 'formula' } },
  { element: 'cameraTool', rewrite: rewriteCamera },
];

function rewriteAnchor(anchor: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const map = ownMap(context);
  const [from, to] = ['from', 'to'].map((name) => childOf(anchor, name)).map((end) => end && childOf(end, 'row'));
  if (!map || !from || edit.attribute(anchor, 'editAs') === 'absolute') return;
  const rows = moveAnchor(Number(edit.text(from)), Number(edit.text(to ?? from)), map);
  edit.setText(from, String(rows.from));
  if (to) edit.setText(to, String(rows.to));
}

function rewriteCamera(camera: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const shown = edit.attribute(camera, 'cellRange');
  if (shown) edit.setAttribute(camera, 'cellRange', rewriteFormula(shown, context.sheet, context.maps));
}
