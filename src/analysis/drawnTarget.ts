/** The target that a chart draws beside a figure. */
import { NgktError } from '../kpi/finding';
import { fromMonths } from '../kpi/period';
import type { Target } from '../kpi/target';
import type { Figures } from './figure';
import type { Figure } from './figureModel';
import { parseTarget, type TargetBand } from './target';

/** Of the figure's own period, else of the year it lies in: quarters and half-years seldom have one. */
export function drawnTarget(figures: Figures, { indicator, period, area }: Figure): Target | undefined {
  const year = fromMonths(Number(period.end.slice(0, 4)), 1, 12);
  return figures.target(indicator.code, period, area) ?? figures.target(indicator.code, year, area);
}

/** An absent end is open; a target in words ("phấn đấu cao hơn năm trước") has none. */
export function targetEnds(text: string): Pick<TargetBand, 'low' | 'high'> {
  try {
    const { low, high } = parseTarget(text, 'vi');
    return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
  } catch (error) {
    if (error instanceof NgktError) return {};
    throw error;
  }
}
