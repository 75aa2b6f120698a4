import { withoutNoise } from '../kpi/decimal';
import type { TargetBand } from './target';

/** The growth, in percent, that the rest of the year must average to end at the target's ends; an absent end is open. */
export interface RequiredPace {
  readonly low?: number;
  readonly high?: number;
}

/**
 * Required average growth of the remaining quarters: `r = (G·B − Y·Σ_{q≤k} b_q) / Σ_{q>k} b_q`, with G the year's target,
 * Y the growth of the quarters closed, b the levels of last year's quarters and B their sum.
 * @param weights last year's four quarterly levels, all positive
 * @param closedQuarters 0 to 3
 * @throws RangeError where weights or closedQuarters are outside these
 */
export function requiredPace(
  target: Pick<TargetBand, 'low' | 'high'>,
  yearToDate: number,
  weights: readonly number[],
  closedQuarters: number,
): RequiredPace {
  if (weights.length !== 4 || !weights.every((weight) => weight > 0 && Number.isFinite(weight))) {
    throw new RangeError('four positive weights are needed');
  }
  if (!Number.isInteger(closedQuarters) || closedQuarters < 0 || closedQuarters > 3) {
    throw new RangeError('0 to 3 quarters can be closed');
  }
  const closed = sum(weights.slice(0, closedQuarters));
  const remaining = sum(weights.slice(closedQuarters));
  const needed = (goal: number): number =>
    withoutNoise((goal * (closed + remaining) - yearToDate * closed) / remaining);
  return {
    ...(target.low === undefined ? {} : { low: needed(target.low) }),
    ...(target.high === undefined ? {} : { high: needed(target.high) }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
