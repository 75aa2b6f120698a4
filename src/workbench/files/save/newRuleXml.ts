import { cellName } from '../../../report/references/cellAddress';
import { escapeAttribute, escapeMarkup } from '../../../ooxml/xml/escape';
import type { BookConditionalFormat } from '../../book/book';
import { textOf, valuesIn, type RuleValues } from '../../book/ruleValues';
import { fileCriterionOf, fileOperatorOf, filePeriodOf, fileTextTypeOf } from '../open/conditionalRules';
import { differenceXml } from './differenceXml';
import { graphicRuleXml } from './graphicRuleXml';
import { unsupportedFormat } from './messages';
import { ruleFormula } from './ruleFormula';
import type { StyleNumbers } from './styleNumbers';

/**
 * The `cfRule` element of a conditional format that was made or changed in the workbench.
 * @throws NgktError `save.conditionalFormat` for a rule that cannot be written
 */
export function newRuleXml(format: BookConditionalFormat, numbers: StyleNumbers, prefix: string): string {
  const graphic = graphicRuleXml(format, prefix);
  if (graphic !== undefined) return rule(format, prefix, graphic.type, '', graphic.content);
  const difference = numbers.changes.difference(differenceXml(valuesIn(format.rule, 'format')));
  const { type, attributes, formulas } = describedRule(format, valuesIn(format.rule, 'rule'));
  const content = formulas.map((text) => `<${prefix}formula>${escapeMarkup(text)}</${prefix}formula>`).join('');
  return rule(format, prefix, type, ` dxfId="${difference}"${attributes}`, content);
}

function rule(
  { priority, stopIfTrue }: BookConditionalFormat,
  prefix: string,
  type: string,
  attributes: string,
  content: string,
): string {
  const stop = stopIfTrue ? ' stopIfTrue="1"' : '';
  const opening = `<${prefix}cfRule type="${type}"${attributes} priority="${Math.max(1, priority)}"${stop}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${prefix}cfRule>`;
}

interface DescribedRule {
  readonly type: string;
  readonly attributes: string;
  readonly formulas: readonly string[];
}

function describedRule(format: BookConditionalFormat, values: RuleValues): DescribedRule {
  switch (format.type) {
    case 'Custom':
      return { type: 'expression', attributes: '', formulas: [ruleFormula(values['formula'])] };
    case 'CellValue': {
      const operator = fileOperatorOf(String(values['operator']));
      if (operator === undefined) throw unsupportedFormat(format.type, String(values['operator']));
      const formulas = [values['formula1'], values['formula2']].filter(
        (formula) => formula !== undefined && formula !== null,
      );
      const needed = operator === 'between' || operator === 'notBetween' ? 2 : 1;
      return {
        type: 'cellIs',
        attributes: ` operator="${operator}"`,
        formulas: formulas.slice(0, needed).map(ruleFormula),
      };
    }
    case 'TopBottom': {
      const type = String(values['type']);
      const side = (type.startsWith('Bottom') ? ' bottom="1"' : '') + (type.endsWith('Percent') ? ' percent="1"' : '');
      return { type: 'top10', attributes: `${side} rank="${Number(values['rank'] ?? 10)}"`, formulas: [] };
    }
    case 'ContainsText':
      return textRule(format, String(values['operator']), textOf(values['text']));
    case 'PresetCriteria':
      return presetRule(format, String(values['criterion']));
    default:
      throw unsupportedFormat(format.type, '');
  }
}

function textRule(format: BookConditionalFormat, operator: string, text: string): DescribedRule {
  const type = fileTextTypeOf(operator);
  if (type === undefined) throw unsupportedFormat(format.type, operator);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const cell = firstCell(format);
  const formula = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  }[type];
  const named = type === 'notContainsText' ? 'notContains' : type;
  return { type, attributes: ` operator="${named}" text="${escapeAttribute(text)}"`, formulas: [formula ?? ''] };
}

function presetRule(format: BookConditionalFormat, criterion: string): DescribedRule {
  const cell = firstCell(format);
  const period = filePeriodOf(criterion);
  // Excel works the days out from the period's name.
  if (period !== undefined) return { type: 'timePeriod', attributes: ` timePeriod="${period}"`, formulas: [] };
  const type = fileCriterionOf(criterion);
  if (type !== undefined) {
    const formula = {
      containsBlanks: `LEN(TRIM(${cell}))=0`,
      notContainsBlanks: `LEN(TRIM(${cell}))>0`,
      containsErrors: `ISERROR(${cell})`,
      notContainsErrors: `NOT(ISERROR(${cell}))`,
    }[type];
    return { type, attributes: '', formulas: formula === undefined ? [] : [formula] };
  }
  const average = /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (!average) throw unsupportedFormat(format.type, criterion);
  const [, equal, deviations, side] = average;
  const attributes =
    (side === 'Below' ? ' aboveAverage="0"' : '') +
    (equal === undefined ? '' : ' equalAverage="1"') +
    (deviations === undefined ? '' : ` stdDev="${['One', 'Two', 'Three'].indexOf(deviations) + 1}"`);
  return { type: 'aboveAverage', attributes, formulas: [] };
}

function firstCell({ ranges }: BookConditionalFormat): string {
  const row = Math.min(...ranges.map(({ firstRow }) => firstRow));
  return cellName(row, Math.min(...ranges.map(({ firstColumn }) => firstColumn)));
}
