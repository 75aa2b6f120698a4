import { textOf, valuesIn, type RuleValues } from '../../book/ruleValues';
import type { GridDrawing } from '../../engine/rules/gridRule';
import { fileIconSetOf } from '../../files/open/graphicRules';
import { drawnLimit } from './limits';

type Icons = Extract<GridDrawing, { readonly type: 'iconSet' }>;
type Icon = Icons['config'][number];
type IconSet = Icon['iconType'];

/** Office.js names icons from that of the lowest values up, Univer the other way round, except signals. */
const ASCENDING: readonly IconSet[] = ['4Rating', '5Rating'];

/** Undefined where a set or a limit is not among Univer's. */
export function iconDrawing(rule: RuleValues): Icons | undefined {
  const style = iconSet(rule['style'] ?? 'ThreeTrafficLights1');
  if (!style) return undefined;
  const count = countOf(style);
  const criteria = Array.isArray(rule['criteria']) ? (rule['criteria'] as readonly RuleValues[]) : [];
  const config: Icon[] = [];
  for (let at = 0; at < count; at++) {
    const criterion = criteria[at] ?? {};
    const own = criterion['customIcon'] === undefined ? undefined : valuesIn(criterion, 'customIcon');
    const set = own ? iconSet(own['set']) : style;
    // The lowest icon holds for whatever is below the second's limit.
    const even = { type: 'Percent', formula: String(Math.round((100 * at) / count)) };
    const value = drawnLimit(at === 0 || criterion['type'] === undefined ? even : criterion);
    if (!set || !value) return undefined;
    const index = own ? Number(own['index']) : rule['reverseIconOrder'] === true ? count - 1 - at : at;
    config.unshift({
      operator: criterion['operator'] === 'GreaterThan' ? 'greaterThan' : 'greaterThanOrEqual',
      value,
      iconType: set,
      iconId: String(ASCENDING.includes(set) ? index : countOf(set) - 1 - index),
    });
  }
  return { type: 'iconSet', isShowValue: rule['showIconOnly'] !== true, config };
}

/** Univer names the sets as files do. */
function iconSet(style: unknown): IconSet | undefined {
  return fileIconSetOf(textOf(style)) as IconSet | undefined;
}

/** “5Quarters” has five. */
function countOf(set: IconSet): number {
  return Number(set.charAt(0));
}
