import { parseRange } from '../../../report/references/cellAddress';
import { rewriteFormula } from '../../../report/references/rewriteFormula';
import type { XmlElement } from '../../xml/xmlElement';
import { ownMap, type ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';
import { filterRules } from './simpleReferences';

/** Tables ("Format as table"). Structured references need nothing: they name columns. */
export const tableRules: readonly Rule[] = [
  { element: 'table', attributes: { ref: 'ref' }, whenGone: 'removePart' },
  ...filterRules,
  { element: 'calculatedColumnFormula', rewrite: rewriteColumnFormula },
  { element: 'totalsRowFormula', text: 'formula' },
];

/** Excel keeps a column's formula as for the table's first row of data. */
function rewriteColumnFormula(formula: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const table = formula.parent?.parent?.parent;
  const range = table && parseRange(edit.attribute(table, 'ref') ?? '');
  if (!table || !range) return;
  const row = range.firstRow + Number(edit.attribute(table, 'headerRowCount') ?? 1);
  const bandRow = ownMap(context)?.bandRow(row);
  const at = bandRow && { row, repetition: bandRow.repetition };
  edit.setText(formula, rewriteFormula(edit.text(formula), context.sheet, context.maps, at ? { at } : {}));
}
