import type { Figure, Figures } from '../../../analysis/figure';
import { isKnown } from '../../../analysis/figureModel';
import { parseTarget } from '../../../analysis/target';
import type { Lang } from '../../../kpi/bilingual';
import { NgktError } from '../../../kpi/finding';
import type { Indicator } from '../../../kpi/indicator';
import { formatValue } from '../../../language/formatValue';
import { periodLabel } from '../../../language/periodLabel';
import type { ChartPoint, ChartShape } from './seriesChart';

/** Figures of consecutive periods as points of a chart, with the targets set for them. */
export function chartPoints(figures: Figures, series: readonly Figure[], lang: Lang): readonly ChartPoint[] {
  return series.map((figure) => {
    const target = targetOf(figures, figure);
    return {
      label: periodLabel(figure.period, lang, 'short'),
      value: figure.value,
      text: isKnown(figure) ? formatValue(figure.value, lang, { unit: false }) : '',
      ...(target ? { target } : {}),
    };
  });
}

/** Amounts and counts that arise within a period stand as bars, everything else is a line. */
export function chartStyle({ kind, basis }: Indicator): Pick<ChartShape, 'style' | 'upsideDown'> {
  const isAmount = kind === 'amount' || kind === 'count';
  return { style: isAmount && basis === 'flow' ? 'bars' : 'line', upsideDown: kind === 'rank' };
}

/** The target's ends; undefined where there is none or where it is words that say no number. */
function targetOf(figures: Figures, { indicator, period, area }: Figure): ChartPoint['target'] {
  const target = figures.target(indicator.code, period, area);
  if (!target) return undefined;
  try {
    const { low, high } = parseTarget(target.text, 'vi');
    return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
