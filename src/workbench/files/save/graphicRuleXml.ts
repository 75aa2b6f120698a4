import { escapeAttribute } from '../../../ooxml/xml/escape';
import type { BookConditionalFormat } from '../../book/book';
import { textOf, valuesIn, type RuleValues } from '../../book/ruleValues';
import { fileIconSetOf } from '../open/graphicRules';
import { unsupportedFormat } from './messages';
import { ruleFormula } from './ruleFormula';
import { colorXml } from './styleXml';

const LIMITS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

export interface GraphicRule {
  readonly type: string;
  readonly content: string;
}

/** Colour scales, data bars and icon sets; undefined for rules that give a format. */
export function graphicRuleXml(format: BookConditionalFormat, prefix: string): GraphicRule | undefined {
  switch (format.type) {
    case 'ColorScale':
      return { type: 'colorScale', content: colorScale(format.rule, prefix) };
    case 'DataBar':
      return { type: 'dataBar', content: dataBar(format.rule, prefix) };
    case 'IconSet':
      return { type: 'iconSet', content: iconSet(format, prefix) };
    default:
      return undefined;
  }
}

function limit(values: RuleValues, automatic: string, prefix: string, attributes = ''): string {
  const type = LIMITS[String(values['type'])] ?? automatic;
  const formula = values['formula'];
  const value =
    type === 'min' || type === 'max' || formula === undefined || formula === null ? '' : ruleFormula(formula);
  return `<${prefix}cfvo type="${type}"${value === '' ? '' : ` val="${escapeAttribute(value)}"`}${attributes}/>`;
}

function colorScale(rule: RuleValues, prefix: string): string {
  const criteria = valuesIn(rule, 'criteria');
  const points = (['minimum', 'midpoint', 'maximum'] as const).flatMap((name) => {
    const point = valuesIn(criteria, name);
    return point['type'] === undefined ? [] : [{ name, point }];
  });
  const limits = points.map(({ name, point }) => limit(point, name === 'maximum' ? 'max' : 'min', prefix));
  const colors = points.map(({ point }) => prefixed(colorXml('color', textOf(point['color']) || '#FFFFFF'), prefix));
  return `<${prefix}colorScale>${limits.join('')}${colors.join('')}</${prefix}colorScale>`;
}

function dataBar(rule: RuleValues, prefix: string): string {
  const bare = rule['showDataBarOnly'] === true ? ' showValue="0"' : '';
  const limits =
    limit(valuesIn(rule, 'lowerBoundRule'), 'min', prefix) + limit(valuesIn(rule, 'upperBoundRule'), 'max', prefix);
  const fill = valuesIn(rule, 'positiveFormat')['fillColor'];
  const color = prefixed(colorXml('color', typeof fill === 'string' && fill !== '' ? fill : '#638EC6'), prefix);
  return `<${prefix}dataBar${bare}>${limits}${color}</${prefix}dataBar>`;
}

function iconSet(format: BookConditionalFormat, prefix: string): string {
  const { rule } = format;
  const set = fileIconSetOf(String(rule['style']));
  const criteria = Array.isArray(rule['criteria']) ? (rule['criteria'] as readonly RuleValues[]) : [];
  const isPlain = criteria.every((criterion) => criterion['customIcon'] === undefined);
  if (set === undefined || !isPlain) throw unsupportedFormat(format.type, String(rule['style']));
  const count = Number(set.charAt(0));
  const limits = Array.from({ length: count }, (_, at) => {
    const criterion = criteria[at] ?? {};
    const isStrict = criterion['operator'] === 'GreaterThan' ? ' gte="0"' : '';
    // The first icon holds for whatever is below the second's limit.
    if (at === 0 && criterion['formula'] === undefined) return `<${prefix}cfvo type="percent" val="0"/>`;
    const even = { type: 'Percent', formula: String(Math.round((100 * at) / count)) };
    return limit(criterion['type'] === undefined ? even : criterion, 'percent', prefix, isStrict);
  });
  const attributes =
    (rule['reverseIconOrder'] === true ? ' reverse="1"' : '') + (rule['showIconOnly'] === true ? ' showValue="0"' : '');
  return `<${prefix}iconSet iconSet="${set}"${attributes}>${limits.join('')}</${prefix}iconSet>`;
}

function prefixed(xml: string, prefix: string): string {
  return xml.replace('<', `<${prefix}`);
}
