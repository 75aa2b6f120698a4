import { cellName } from '../../../report/references/cellAddress';
import type { BookConditionalFormat } from '../../book/book';
import { textOf, valuesIn, type RuleValues } from '../../book/ruleValues';
import type { GridDrawing } from '../../engine/rules/gridRule';
import { ruleLook } from './ruleLook';

type Highlight = Extract<GridDrawing, { readonly type: 'highlightCell' }>;
type Drawn<Kind extends Highlight['subType']> = Extract<Highlight, { readonly subType: Kind }>;
/** Which cells take the look; the rest of a highlight. */
type Condition = Highlight extends infer Each ? (Each extends Highlight ? Omit<Each, 'type' | 'style'> : never) : never;

const COMPARISONS = {
  EqualTo: ['equal', '='],
  NotEqualTo: ['notEqual', '<>'],
  GreaterThan: ['greaterThan', '>'],
  GreaterThanOrEqual: ['greaterThanOrEqual', '>='],
  LessThan: ['lessThan', '<'],
  LessThanOrEqual: ['lessThanOrEqual', '<='],
} as const;

const TEXTS: Readonly<Record<string, Drawn<'text'>['operator']>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

const PRESETS: Readonly<Record<string, Condition>> = {
  Blanks: { subType: 'text', operator: 'containsBlanks' },
  NonBlanks: { subType: 'text', operator: 'notContainsBlanks' },
  Errors: { subType: 'text', operator: 'containsErrors' },
  NonErrors: { subType: 'text', operator: 'notContainsErrors' },
  DuplicateValues: { subType: 'duplicateValues' },
  UniqueValues: { subType: 'uniqueValues' },
  AboveAverage: { subType: 'average', operator: 'greaterThan' },
  BelowAverage: { subType: 'average', operator: 'lessThan' },
  EqualOrAboveAverage: { subType: 'average', operator: 'greaterThanOrEqual' },
  EqualOrBelowAverage: { subType: 'average', operator: 'lessThanOrEqual' },
  Yesterday: { subType: 'timePeriod', operator: 'yesterday' },
  Today: { subType: 'timePeriod', operator: 'today' },
  Tomorrow: { subType: 'timePeriod', operator: 'tomorrow' },
  LastSevenDays: { subType: 'timePeriod', operator: 'last7Days' },
  LastWeek: { subType: 'timePeriod', operator: 'lastWeek' },
  ThisWeek: { subType: 'timePeriod', operator: 'thisWeek' },
  NextWeek: { subType: 'timePeriod', operator: 'nextWeek' },
  LastMonth: { subType: 'timePeriod', operator: 'lastMonth' },
  ThisMonth: { subType: 'timePeriod', operator: 'thisMonth' },
  NextMonth: { subType: 'timePeriod', operator: 'nextMonth' },
};

/**
 * Rules that give cells a look; undefined for what Univer cannot tell (standard deviations) and looks it cannot draw.
 * @param format with the range first that formulas are seen from
 */
export function highlightDrawing(format: BookConditionalFormat): GridDrawing | undefined {
  const style = ruleLook(valuesIn(format.rule, 'format'));
  const condition = conditionOf(format);
  return style && condition && { ...condition, type: 'highlightCell', style };
}

function conditionOf({ type, rule, ranges }: BookConditionalFormat): Condition | undefined {
  const values = valuesIn(rule, 'rule');
  switch (type) {
    case 'Custom':
      return formula(operand(values['formula']));
    case 'CellValue':
      return comparison(values, ranges[0] ? cellName(ranges[0].firstRow, ranges[0].firstColumn) : '');
    case 'ContainsText': {
      const operator = TEXTS[textOf(values['operator'])];
      return operator && { subType: 'text', operator, value: textOf(values['text']) };
    }
    case 'TopBottom': {
      const kind = textOf(values['type']);
      const value = Number(values['rank'] ?? 10);
      return { subType: 'rank', isBottom: kind.startsWith('Bottom'), isPercent: kind.endsWith('Percent'), value };
    }
    case 'PresetCriteria':
      return PRESETS[textOf(values['criterion'])];
    default:
      return undefined;
  }
}

/** Constants are compared as cells are drawn; whatever refers to other cells is a formula to calculate. */
function comparison(values: RuleValues, cell: string): Condition | undefined {
  const operator = textOf(values['operator']);
  const [low, high] = [operand(values['formula1']), operand(values['formula2'])];
  if (low === '') return undefined;
  if (operator === 'Between' || operator === 'NotBetween') {
    const [from, to] = [Number(low), Number(high)];
    if (high === '') return undefined;
    const isConstant = !Number.isNaN(from) && !Number.isNaN(to);
    if (operator === 'Between') {
      if (isConstant) return { subType: 'number', operator: 'between', value: [from, to] };
      return formula(`AND(${cell}>=(${low}),${cell}<=(${high}))`);
    }
    if (isConstant) return { subType: 'number', operator: 'notBetween', value: [from, to] };
    return formula(`OR(${cell}<(${low}),${cell}>(${high}))`);
  }
  if (!(operator in COMPARISONS)) return undefined;
  const [name, sign] = COMPARISONS[operator as keyof typeof COMPARISONS];
  if (!Number.isNaN(Number(low))) return { subType: 'number', operator: name, value: Number(low) };
  const text = /^"((?:[^"]|"")*)"$/.exec(low)?.[1];
  if (text !== undefined && (name === 'equal' || name === 'notEqual'))
    return { subType: 'text', operator: name, value: text.replaceAll('""', '"') };
  return formula(`${cell}${sign}(${low})`);
}

function formula(text: string): Condition | undefined {
  return text === '' ? undefined : { subType: 'formula', value: `=${text}` };
}

/** As it stands in a formula: numbers and "=A1" without its sign as they are, other texts in quotes. */
function operand(value: unknown): string {
  const text = textOf(value);
  if (text.startsWith('=')) return text.slice(1).trim();
  return text === '' || !Number.isNaN(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}
