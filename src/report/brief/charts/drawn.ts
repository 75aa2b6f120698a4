import { columnValue } from '../../../analysis/shownValue';
import { isComplete, isKnown, type Figure } from '../../../analysis/figureModel';
import { printedNumber } from '../../../kpi/claim';
import type { Lang } from '../../../kpi/bilingual';
import { formatValue, noData } from '../../../language/formatValue';
import type { Drawn } from '../document';

/**
 * A figure as a chart draws it: at its printed number, a range at its middle. Words ("nhiều"), missing figures and those by
 * another definition have no number and leave a gap; a claim that is not exact, a part of a sum and a figure that is not
 * final are drawn weak.
 */
export function drawn(figure: Figure, label: string, highlighted: boolean, lang: Lang): Drawn {
  if (!isComparable(figure)) return { label, number: null, text: noData[lang], weak: false, highlighted };
  const { status, indicator } = figure;
  const value = columnValue(figure);
  const number = value.kind === 'rank' ? value.rank : printedNumber(value);
  const isExact = value.kind === 'exact' || value.kind === 'rank';
  return {
    label,
    number: number ?? null,
    ...(value.kind === 'range' ? { low: value.low, high: value.high } : {}),
    // The unit stands once at the chart; a percent sign stays at its number.
    text: formatValue(value, lang, { unit: indicator.unit === '%' }),
    weak: !isExact || !isComplete(figure) || status !== 'A',
    highlighted,
  };
}

/** Known by the catalogue's definition; figures by different ones are not drawn beside each other. */
export function isComparable(figure: Figure): boolean {
  return isKnown(figure) && figure.definition === figure.indicator.definitionVersion;
}
