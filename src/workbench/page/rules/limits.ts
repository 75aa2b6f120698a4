import { textOf, type RuleValues } from '../../book/ruleValues';
import type { GridDrawing } from '../../engine/rules/gridRule';

/** Where a bar, colour or icon begins. */
export type GridLimit = Extract<GridDrawing, { readonly type: 'dataBar' }>['config']['min'];

/** A limit in the shape of Office.js, `{ type, formula }`; undefined where Univer has none like it. */
export function drawnLimit(limit: RuleValues): GridLimit | undefined {
  const text = textOf(limit['formula']).trim();
  const bare = text.startsWith('=') ? text.slice(1) : text;
  const value = bare === '' ? NaN : Number(bare);
  switch (limit['type']) {
    case 'LowestValue':
      return { type: 'min' };
    case 'HighestValue':
      // Univer's “max” is never below zero.
      return { type: 'percent', value: 100 };
    case 'Number':
    case 'Formula':
      if (!Number.isNaN(value)) return { type: 'num', value };
      return bare === '' ? undefined : { type: 'formula', value: `=${bare}` };
    case 'Percent':
      return Number.isNaN(value) ? undefined : { type: 'percent', value };
    case 'Percentile':
      return Number.isNaN(value) ? undefined : { type: 'percentile', value };
    default:
      return undefined;
  }
}
