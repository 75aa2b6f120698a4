import { isReferenceStrings, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { UniverBook } from './univerBook';

/** Univer's word for a name that is not local to a sheet. */
const wholeWorkbook = 'AllDefaultWorkbook';

/**
 * Makes Univer's names those given. Univer moves names itself when a person inserts rows; what the book then gives is the
 * same or better, and only differences are written, so that nothing is calculated in vain. Undo does not take them back:
 * the book gives the names again after it.
 */
export function defineNames(
  book: UniverBook,
  names: readonly { readonly name: string; readonly formula: string }[],
): void {
  const { unitId } = book;
  const wanted = new Map(names.map(({ name, formula }) => [name.toLowerCase(), { name, formula }]));
  const known = Object.values(book.names.getDefinedNameMap(unitId) ?? {});
  for (const item of known) {
    const next = wanted.get(item.name.toLowerCase());
    if (next && item.formulaOrRefString === univerFormula(next.formula)) wanted.delete(item.name.toLowerCase());
    else if (!next) book.adjust({ id: RemoveDefinedNameMutation.id, params: { ...item, unitId } });
  }
  for (const [key, { name, formula }] of wanted) {
    const old = known.find((item) => item.name.toLowerCase() === key);
    const formulaOrRefString = univerFormula(formula);
    // Univer finds the formulas that depend on the name by its letters, capitals included.
    const params = { unitId, id: old?.id ?? key, name: old?.name ?? name, formulaOrRefString };
    book.adjust({ id: SetDefinedNameMutation.id, params: { ...params, localSheetId: wholeWorkbook } });
  }
}

function univerFormula(formula: string): string {
  return isReferenceStrings(formula) ? formula : `=${formula}`;
}
