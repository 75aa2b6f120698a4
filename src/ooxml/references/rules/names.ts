import { RECORD_NAME_PREFIX } from '../../../report/workbook/record';
import { rewriteFormula } from '../../../report/references/rewriteFormula';
import type { XmlElement } from '../../xml/xmlElement';
import type { ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/** Defined names, print areas and titles and filter ranges among them. The fill record's own names are set by the fill. */
export const nameRules: readonly Rule[] = [{ element: 'definedName', rewrite: rewriteName }];

function rewriteName(element: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const name = edit.attribute(element, 'name') ?? '';
  if (name.startsWith(RECORD_NAME_PREFIX)) return;
  const localTo = edit.attribute(element, 'localSheetId');
  const home = localTo === undefined ? '' : (context.sheetNames?.[Number(localTo)] ?? '');
  // Print areas and their like name places; in other names a row without "$" is a distance from the cell that uses it.
  const habits = name.startsWith('_xlnm.') ? {} : ({ singleCells: 'extend', relativeRows: 'keep' } as const);
  edit.setText(element, rewriteFormula(edit.text(element), home, context.maps, habits));
}
