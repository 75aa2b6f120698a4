import { formulaTokens } from '../../../report/references/formulaTokens';
import { chartFormula } from '../../../report/plan/removedRows/templateReferences';
import { rewriteFormula, type ReferenceHabits } from '../../../report/references/rewriteFormula';
import { descendantsOf, type XmlElement } from '../../xml/xmlElement';
import { rewriteCache } from '../chartCache';
import type { ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/** How series of figures point at a list: one cell is its start, a stretch along one row is that row. */
export const figuresOfSeries: ReferenceHabits = { singleCells: 'extend', rowStretches: 'keep', rowAbove: 'keep' };

/** How names of several levels point at a list: each column is a level, so a stretch along one row is its start too. */
const levelsOfNames: ReferenceHabits = { singleCells: 'extend' };

/** Charts of both kinds (c:, cx:): references of series, titles, labels and error bars, and the figures kept beside them. */
export const chartRules: readonly Rule[] = [
  { element: 'f', rewrite: rewriteReference },
  // Series that a filter hides keep their references here.
  { element: 'sqref', rewrite: rewriteReference },
];

function rewriteReference(formula: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const before = edit.text(formula);
  const habits = habitsOf(formula, edit);
  const followed = rewriteFormula(before, context.sheet, context.maps, habits);
  const after = context.template?.read(chartFormula(context.part, habits), before, followed) ?? followed;
  if (after.includes('#REF!') && !before.includes('#REF!')) context.noteLostSeries?.();
  edit.setText(formula, after);
  rewriteCache(formula, { before, after }, edit, context);
}

function habitsOf(formula: XmlElement, edit: PartEdit): ReferenceHabits {
  const holder = formula.parent;
  const role = holder?.parent;
  // Titles and fields of labels are one cell; everything else is a list.
  if (holder?.localName === 'txData' || holder?.localName === 'dlblFTEntry' || role?.localName === 'tx') return {};
  const isNames = role?.localName === 'cat' || role?.localName === 'xVal';
  return isNames && role.parent && figuresRunDown(role.parent, edit) ? levelsOfNames : figuresOfSeries;
}

/** Whether the figures of a series stand in one column. */
function figuresRunDown(series: XmlElement, edit: PartEdit): boolean {
  const figures = series.children.find(({ localName }) => localName === 'val' || localName === 'yVal');
  const [formula] = figures ? descendantsOf(figures, 'f') : [];
  if (!formula) return false;
  return formulaTokens(edit.text(formula)).every(
    (token) => token.kind !== 'reference' || token.first.column === (token.last ?? token.first).column,
  );
}
