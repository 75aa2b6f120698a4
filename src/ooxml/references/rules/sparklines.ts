import { parseRange, rangeName } from '../../../report/references/cellAddress';
import { formulaCopies, rewriteFormula } from '../../../report/references/rewriteFormula';
import { expandCopies } from '../../../report/references/rewriteRanges';
import { childOf, type XmlElement } from '../../xml/xmlElement';
import { ownMap, type ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';
import { figuresOfSeries } from './charts';

/** Small charts inside cells: those inside a list's body are repeated with it, each with its own row's figures. */
export const sparklineRules: readonly Rule[] = [
  { element: 'sparkline', rewrite: rewriteSparkline },
  { element: 'sparklines', container: {} },
  // What is left of a group without sparklines is its colours.
  { element: 'sparklineGroup', rewrite: rewriteDates, container: { of: 'sparklines' } },
  { element: 'sparklineGroups', container: {} },
];

function rewriteSparkline(sparkline: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const place = childOf(sparkline, 'sqref');
  const range = place && parseRange(edit.text(place));
  if (!range) return;
  const map = ownMap(context);
  const figures = childOf(sparkline, 'f');
  const source = figures ? edit.text(figures) : '';
  const sourceOf = formulaCopies(source, context.sheet, context.maps, range.firstRow, figuresOfSeries);
  const [first, ...others] = map ? expandCopies(range, map) : [{ range, repetition: 0 }];
  if (!first) return edit.remove(sparkline);
  edit.setText(place, rangeName(first.range));
  if (figures) edit.setText(figures, sourceOf(first.repetition));
  edit.addCopies(
    sparkline,
    others.map((copy) => ({
      texts: [
        ...(figures ? [{ of: figures, text: sourceOf(copy.repetition) }] : []),
        { of: place, text: rangeName(copy.range) },
      ],
    })),
  );
}

function rewriteDates(group: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const dates = childOf(group, 'f');
  if (dates) edit.setText(dates, rewriteFormula(edit.text(dates), context.sheet, context.maps, figuresOfSeries));
}
