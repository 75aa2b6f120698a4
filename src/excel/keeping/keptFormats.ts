import { rangeName } from '../../report/references/cellAddress';
import type { RowMap } from '../../report/references/rowMap';
import { followedRanges, type LiveConditionalFormat } from '../reading/conditionalFormats';
import type { LiveSheet } from '../reading/liveDetail';

/** A conditional format that goes with its rows, and how to make it again. */
export interface KeptFormat {
  readonly sheet: string;
  readonly format: LiveConditionalFormat;
  makeAgain(worksheet: Excel.Worksheet): void;
}

type Rule = Excel.CellValueConditionalFormat | Excel.TextConditionalFormat | Excel.CustomConditionalFormat;

/**
 * Asks for the conditional formats that a fill takes out with their rows; `take` after the round trip gives them. Data bars,
 * scales and icons are not kept: they compare the rows of a list, which stay.
 */
export class FormatsReading {
  private readonly asked: { readonly sheet: string; readonly format: LiveConditionalFormat; readonly rule: Rule }[] =
    [];

  ask(worksheet: Excel.Worksheet, sheet: LiveSheet, map: RowMap): void {
    for (const format of sheet.conditionalFormats) {
      if (followedRanges(format, map).length > 0) continue;
      const rule = ruleOf(worksheet.getRange().conditionalFormats.getItem(format.id), format.type);
      if (!rule) continue;
      if (isCustom(rule)) rule.rule.load('formula');
      else rule.load('rule');
      rule.format.load('numberFormat');
      rule.format.font.load('bold,italic,underline,strikethrough,color');
      rule.format.fill.load('color');
      this.asked.push({ sheet: sheet.name, format, rule });
    }
  }

  take(): KeptFormat[] {
    return this.asked.map(({ sheet, format, rule }) => ({
      sheet,
      format,
      makeAgain(worksheet) {
        const [first, ...others] = format.ranges.map(rangeName);
        if (first === undefined) return;
        const cells =
          others.length === 0 ? worksheet.getRange(first) : worksheet.getRanges([first, ...others].join(','));
        const made = cells.conditionalFormats.add(format.type);
        const target = ruleOf(made, format.type);
        if (format.stopIfTrue) made.stopIfTrue = true;
        if (target) copyRule(rule, target);
      },
    }));
  }
}

function ruleOf(format: Excel.ConditionalFormat, type: LiveConditionalFormat['type']): Rule | undefined {
  switch (type) {
    case 'CellValue':
      return format.cellValue;
    case 'ContainsText':
      return format.textComparison;
    case 'Custom':
      return format.custom;
    default:
      return undefined;
  }
}

function isCustom(rule: Rule): rule is Excel.CustomConditionalFormat {
  return rule instanceof Excel.CustomConditionalFormat;
}

function copyRule(from: Rule, to: Rule): void {
  if (isCustom(from)) {
    if (isCustom(to)) to.rule.formula = from.rule.formula;
  } else (to as Excel.CellValueConditionalFormat).rule = from.rule as Excel.ConditionalCellValueRule;
  const { font, fill } = from.format;
  const numberFormat = from.format.numberFormat as string | null;
  if (numberFormat) to.format.numberFormat = numberFormat;
  if (fill.color) to.format.fill.color = fill.color;
  if (font.color) to.format.font.color = font.color;
  if (font.bold) to.format.font.bold = true;
  if (font.italic) to.format.font.italic = true;
  if (font.strikethrough) to.format.font.strikethrough = true;
  if (font.underline && font.underline !== 'None') to.format.font.underline = font.underline;
}
