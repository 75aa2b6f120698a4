import { childOf, descendantsOf, type XmlElement } from '../../xml/xmlElement';
import type { ReferenceContext } from '../context';
import { coveredCells, type CoveredCells, type CoveringThing } from '../coveredCells';
import { noteCutAreas } from '../cutAreas';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/**
 * Conditional formats and data validations, in their first form and in the one Excel 2010 put beside it (x14), which
 * keeps ranges and formulas as elements (`xm:sqref`, `xm:f`).
 */
export const conditionalFormatRules: readonly Rule[] = [
  { element: 'conditionalFormatting', rewrite: rewriteFormat },
  { element: 'conditionalFormattings', container: {} },
  { element: 'dataValidation', rewrite: rewriteValidation },
  { element: 'dataValidations', container: { count: 'count' } },
];

function rewriteFormat(format: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const cells = rewriteCells('conditionalFormat', format, edit, context);
  if (!cells) return;
  for (const formula of [...descendantsOf(format, 'formula'), ...descendantsOf(format, 'f')]) {
    edit.setText(formula, cells.formula(edit.text(formula)));
  }
  // A threshold of a data bar, colour scale or icon set may be a formula too.
  for (const threshold of descendantsOf(format, 'cfvo')) {
    const value = edit.attribute(threshold, 'val');
    if (value) edit.setAttribute(threshold, 'val', cells.formula(value));
  }
}

function rewriteValidation(validation: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const cells = rewriteCells('validation', validation, edit, context);
  if (!cells) return;
  // A choice list of one cell is the start of a list.
  const habits = edit.attribute(validation, 'type') === 'list' ? ({ singleCells: 'extend' } as const) : {};
  for (const name of ['formula1', 'formula2']) {
    const formula = childOf(validation, name);
    const text = formula && (childOf(formula, 'f') ?? formula);
    if (text) edit.setText(text, cells.formula(edit.text(text), habits));
  }
}

/** Moves the cells; undefined when all of them go, and the element with them. */
function rewriteCells(
  thing: CoveringThing,
  element: XmlElement,
  edit: PartEdit,
  context: ReferenceContext,
): CoveredCells | undefined {
  const text = childOf(element, 'sqref');
  const sqref = text ? edit.text(text) : (edit.attribute(element, 'sqref') ?? '');
  noteCutAreas(thing, element, sqref, context);
  const cells = coveredCells(thing, sqref, context);
  if (cells.sqref === '') {
    edit.remove(element);
    return undefined;
  }
  if (text) edit.setText(text, cells.sqref);
  else edit.setAttribute(element, 'sqref', cells.sqref);
  return cells;
}
