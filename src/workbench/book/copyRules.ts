import type { CellRange } from '../../report/workbook/snapshot';
import { shiftFormula } from '../../report/references/shiftFormula';
import type { BookConditionalFormat, BookSheet, BookValidation } from './book';
import type { Copy, CopyType } from './copy';
import { newGuid } from './guid';
import { bounding, intersection, joined, translated, without } from './rectangles';
import { withRuleFormulas } from './ruleFormulas';

interface Rule {
  ranges: CellRange[];
  rule: Record<string, unknown>;
}

/**
 * Conditional formats come along with formats, validations only with everything: on the same sheet they are extended to
 * the target, on another one they become rules of their own.
 */
export function copyRules(copy: Copy, type: CopyType): void {
  const from = copy.book.sheets.get(copy.from.id);
  const to = copy.book.sheets.get(copy.to.id);
  if (!from || !to || copy.transpose) return;
  to.conditionalFormats = pasted(from.conditionalFormats, to.conditionalFormats, copy, asNewFormat);
  renumber(to);
  if (type === 'All') to.validations = pasted(from.validations, to.validations, copy, asNewValidation);
}

function pasted<T extends Rule>(from: T[], to: T[], copy: Copy, asNew: (rule: T) => T): T[] {
  const sources = from.flatMap((rule) => {
    const parts = rule.ranges.flatMap((range) => intersection(range, copy.source) ?? []);
    return parts.length > 0 ? [{ rule, parts, base: bounding(rule.ranges) }] : [];
  });
  for (const rule of to) {
    const left = copy.tiles.reduce<CellRange[]>((ranges, tile) => without(ranges, tile), rule.ranges);
    if (left.length !== rule.ranges.length || left.some((range, at) => range !== rule.ranges[at])) rule.ranges = left;
  }
  const added = sources.flatMap(({ rule, parts, base }) => {
    const places = copy.tiles.flatMap((tile) => {
      const [rows, columns] = [tile.firstRow - copy.source.firstRow, tile.firstColumn - copy.source.firstColumn];
      return parts.map((part) => translated(part, rows, columns));
    });
    const copied = asNew({ ...rule, ranges: joined(places) });
    rebase(copied, base, bounding(places));
    const same = copy.from.id === copy.to.id ? rule : to.find((other) => meansTheSame(other, copied));
    if (!same) return [copied];
    const ranges = joined([...same.ranges, ...places]);
    rebase(same, same === rule ? base : bounding(same.ranges), bounding(ranges));
    same.ranges = ranges;
    return [];
  });
  return [...to, ...added].filter(({ ranges }) => ranges.length > 0);
}

/** The same rule seen from another cell. */
function meansTheSame<T extends Rule>(a: T, b: T): boolean {
  if (a.ranges.length === 0) return false;
  const seen = { ...b };
  rebase(seen, bounding(b.ranges), bounding(a.ranges));
  return meaningOf(seen) === meaningOf(a);
}

function meaningOf(rule: Rule): string {
  const besides = ['id', 'ranges', 'priority', 'origin'];
  const parts = Object.entries(rule).filter(([name]) => !besides.includes(name));
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Formulas are seen from the upper left cell; where that moves, so do their relative references. */
function rebase(rule: Rule, old: CellRange, now: CellRange): void {
  const rows = now.firstRow - old.firstRow;
  const columns = now.firstColumn - old.firstColumn;
  if (rows !== 0 || columns !== 0) {
    rule.rule = withRuleFormulas(rule.rule, (formula) => shiftFormula(formula, rows, columns));
  }
}

function asNewFormat({ origin: _origin, ...format }: BookConditionalFormat): BookConditionalFormat {
  return { ...format, id: newGuid() };
}

function asNewValidation({ origin: _origin, ...validation }: BookValidation): BookValidation {
  return { ...validation };
}

function renumber(sheet: BookSheet): void {
  sheet.conditionalFormats.forEach((format, at) => (format.priority = at));
}
