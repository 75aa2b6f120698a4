import { RECORD_NAME_PREFIX } from '../../../report/workbook/record';
import { nameHabits } from '../../../report/references/nameHabits';
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
  const sheet = localTo === undefined ? undefined : context.sheetNames?.[Number(localTo)];
  const back = context.names?.find((one) => one.name === name && one.sheet === sheet);
  const followed = back?.formula ?? rewriteFormula(edit.text(element), sheet ?? '', context.maps, nameHabits(name));
  edit.setText(element, followed);
}
