import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { CellStyles } from './cellStyles';
import { differenceLook } from './differenceLook';
import { shownFormula } from './formulaText';
import { colorScaleRule, dataBarRule, iconSetRule } from './graphicRules';

export interface RuleReading {
  readonly type: string;
  /** As `toJSON` of the format's own object in Office.js. */
  readonly content: Record<string, unknown>;
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

const CRITERIA: Readonly<Record<string, string>> = {
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
};

const PERIODS: Readonly<Record<string, string>> = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};

/** The Office.js names of a rule's comparison, and back. */
export const fileOperatorOf = (operator: string): string | undefined => keyOf(OPERATORS, operator);
export const fileTextTypeOf = (operator: string): string | undefined => keyOf(TEXT_OPERATORS, operator);
export const fileCriterionOf = (criterion: string): string | undefined => keyOf(CRITERIA, criterion);
export const filePeriodOf = (criterion: string): string | undefined => keyOf(PERIODS, criterion);

function keyOf(names: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.entries(names).find(([, name]) => name === value)?.[0];
}

export function ruleOf(rule: XmlView, twin: XmlView | undefined, styles: CellStyles): RuleReading {
  const kind = rule.attribute('type') ?? '';
  const formulas = [...rule.children('formula'), ...rule.children('f')].map(({ text }) => `=${shownFormula(text)}`);
  const formatted = (type: string, content: Record<string, unknown>): RuleReading => ({
    type,
    content: { rule: content, format: differenceLook(rule, styles) },
  });
  switch (kind) {
    case 'expression':
      return formatted('Custom', { formula: formulas[0] ?? '' });
    case 'cellIs': {
      const [formula1 = '', formula2] = formulas;
      const operator = OPERATORS[rule.attribute('operator') ?? ''] ?? 'EqualTo';
      return formatted('CellValue', { operator, formula1, ...(formula2 !== undefined && { formula2 }) });
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return formatted('ContainsText', { operator: TEXT_OPERATORS[kind], text: rule.attribute('text') ?? '' });
    case 'top10': {
      const side = rule.flag('bottom') ? 'Bottom' : 'Top';
      const type = `${side}${rule.flag('percent') ? 'Percent' : 'Items'}`;
      return formatted('TopBottom', { type, rank: rule.number('rank') ?? 10 });
    }
    case 'timePeriod':
      return formatted('PresetCriteria', { criterion: PERIODS[rule.attribute('timePeriod') ?? ''] ?? 'Invalid' });
    case 'aboveAverage':
      return formatted('PresetCriteria', { criterion: averageCriterion(rule) });
    case 'colorScale':
      return { type: 'ColorScale', content: colorScaleRule(rule, styles.theme) };
    case 'dataBar':
      return { type: 'DataBar', content: dataBarRule(rule, twin, styles.theme) };
    case 'iconSet':
      return { type: 'IconSet', content: iconSetRule(rule) };
    default:
      return formatted('PresetCriteria', { criterion: CRITERIA[kind] ?? 'Invalid' });
  }
}

function averageCriterion(rule: XmlView): string {
  const side = rule.flag('aboveAverage', true) ? 'Above' : 'Below';
  const deviations = rule.number('stdDev') ?? 0;
  if (deviations >= 1) return `${['One', 'Two', 'Three'][deviations - 1] ?? 'One'}StdDev${side}Average`;
  return `${rule.flag('equalAverage') ? 'EqualOr' : ''}${side}Average`;
}
