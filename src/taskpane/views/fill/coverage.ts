import type { FillPlan } from '../../../report/plan/plan';

/** How much of what a template asks for a data set has. */
export interface Coverage {
  readonly found: number;
  readonly asked: number;
}

/** What needs no figure (names, units, the period's own words) does not count; a list counts once. */
export function coverageOf({ items }: Pick<FillPlan, 'items'>): Coverage {
  const found = items.filter(({ state, sources }) => state === 'filled' && sources.length > 0).length;
  const missing = items.filter(({ state }) => state === 'missing').length;
  return { found, asked: found + missing };
}

/** Between 0 and 1; 0 where nothing is asked for. */
export function shareOf({ found, asked }: Coverage): number {
  return asked === 0 ? 0 : found / asked;
}
