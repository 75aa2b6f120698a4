import { rangeName } from '../../../report/references/cellAddress';
import type { BookConditionalFormat } from '../../book/book';
import { textOf, valuesIn, type RuleValues } from '../../book/ruleValues';
import type { GridDrawing } from '../../engine/rules/gridRule';
import { iconDrawing } from './iconDrawing';
import { drawnLimit, type GridLimit } from './limits';

/** Data bars, colour scales and icon sets; undefined for other rules and for what the grid cannot draw. */
export function graphicDrawing(format: BookConditionalFormat): GridDrawing | undefined {
  switch (format.type) {
    case 'DataBar':
      return dataBar(format);
    case 'ColorScale':
      return colorScale(format.rule);
    case 'IconSet':
      return iconDrawing(format.rule);
    default:
      return undefined;
  }
}

function dataBar({ rule, ranges }: BookConditionalFormat): GridDrawing | undefined {
  const cells = ranges.map((range) => absolute(rangeName(range))).join(',');
  // Excel's own choice: bars begin at zero, or at the lowest value below it. Univer's “max” is never below zero.
  const min = bound(valuesIn(rule, 'lowerBoundRule'), { type: 'formula', value: `=MIN(0,${cells})` });
  const max = bound(valuesIn(rule, 'upperBoundRule'), { type: 'max' });
  const positive = valuesIn(rule, 'positiveFormat');
  const negative = valuesIn(rule, 'negativeFormat');
  const positiveColor = textOf(positive['fillColor']) || '#638EC6';
  const own = textOf(negative['fillColor']) || '#FF0000';
  return (
    min &&
    max && {
      type: 'dataBar',
      isShowValue: rule['showDataBarOnly'] !== true,
      config: {
        min,
        max,
        isGradient: positive['gradientFill'] !== false,
        positiveColor,
        nativeColor: negative['matchPositiveFillColor'] === true ? positiveColor : own,
      },
    }
  );
}

function bound(limit: RuleValues, automatic: GridLimit): GridLimit | undefined {
  const type = limit['type'];
  return type === undefined || type === 'Automatic' ? automatic : drawnLimit(limit);
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function colorScale(rule: RuleValues): GridDrawing | undefined {
  const criteria = valuesIn(rule, 'criteria');
  const points = ['minimum', 'midpoint', 'maximum'].map((name) => valuesIn(criteria, name));
  const config = points
    .filter((point) => point['type'] !== undefined)
    .flatMap((point, index) => {
      const value = drawnLimit(point);
      const color = textOf(point['color']);
      return value && color !== '' ? [{ index, color, value }] : [];
    });
  return config.length >= 2 ? { type: 'colorScale', config } : undefined;
}
