import { type IRange, Tools, type Worksheet } from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { UniverBook } from '../univerBook';
import type { GridRule, GridRules } from './gridRule';

/** Gives Univer rules to draw; they are the book's, so Univer neither changes them nor takes them back. */
export class UniverRules implements GridRules {
  constructor(private readonly book: UniverBook) {}

  show(sheet: string, rules: readonly GridRule[]): void {
    const model = this.book.injector.get(ConditionalFormattingRuleModel);
    const { unitId } = this.book;
    const worksheet = this.book.worksheet(sheet);
    const wanted = rules.flatMap((rule) => onGrid(rule, worksheet));
    const shown = model.getSubunitRules(unitId, sheet) ?? [];
    if (Tools.diffValue(shown, wanted)) return;
    for (const { cfId } of [...shown]) model.deleteRule(unitId, sheet, cfId);
    // Each comes before those that are there.
    for (const rule of wanted.reverse()) model.addRule(unitId, sheet, rule);
  }
}

/** Formulas are calculated for each cell: a rule of a whole column must end where the grid does. */
function onGrid(rule: GridRule, worksheet: Worksheet): IConditionFormattingRule[] {
  const lastRow = worksheet.getRowCount() - 1;
  const lastColumn = worksheet.getColumnCount() - 1;
  const ranges = rule.ranges.flatMap((range): IRange[] =>
    range.startRow > lastRow || range.startColumn > lastColumn
      ? []
      : [{ ...range, endRow: Math.min(range.endRow, lastRow), endColumn: Math.min(range.endColumn, lastColumn) }],
  );
  // The same values, with Univer's enumerations.
  return ranges.length > 0 ? [{ ...rule, ranges } as IConditionFormattingRule] : [];
}
