import { shiftFormula } from '../../../report/references/shiftFormula';
import type { CellRange } from '../../../report/workbook/snapshot';
import type { BookConditionalFormat } from '../../book/book';
import { bounding } from '../../book/rectangles';
import { withRuleFormulas } from '../../book/ruleFormulas';
import type { GridDrawing, GridRule } from '../../engine/rules/gridRule';
import { toUniver } from '../../engine/univerBook';
import { graphicDrawing } from './graphicDrawing';
import { highlightDrawing } from './highlightDrawing';

/** What the grid draws for conditional formats, the most important first; those it cannot draw are left out. */
export function gridRules(formats: readonly BookConditionalFormat[]): GridRule[] {
  return [...formats].sort((a, b) => a.priority - b.priority).flatMap((format) => gridRule(format) ?? []);
}

export function isDrawn(format: BookConditionalFormat): boolean {
  return gridRule(format) !== undefined;
}

function gridRule(format: BookConditionalFormat): GridRule | undefined {
  const { id, stopIfTrue } = format;
  const ranges = [...format.ranges].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  const [first] = ranges;
  const rule = first && drawingOf(seenFrom(first, format));
  return rule && { cfId: id, ranges: ranges.map(toUniver), stopIfTrue, rule };
}

function drawingOf(format: BookConditionalFormat): GridDrawing | undefined {
  return graphicDrawing(format) ?? highlightDrawing(format);
}

/** The book sees formulas from the upper left cell of all ranges together, Univer from that of the first. */
function seenFrom(first: CellRange, format: BookConditionalFormat): BookConditionalFormat {
  const corner = bounding(format.ranges);
  const [rows, columns] = [first.firstRow - corner.firstRow, first.firstColumn - corner.firstColumn];
  return {
    ...format,
    rule: withRuleFormulas(format.rule, (formula) => shiftFormula(formula, rows, columns)),
    ranges: [first, ...format.ranges.filter((range) => range !== first)],
  };
}
