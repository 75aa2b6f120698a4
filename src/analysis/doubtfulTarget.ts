import type { Bilingual } from '../kpi/bilingual';
import type { Indicator } from '../kpi/indicator';
import type { Value } from '../kpi/value';
import { fractionOfPercent } from './fractionOfPercent';
import type { TargetBand } from './target';
import { thousandfoldTarget } from './thousandfoldTarget';

/**
 * Why no verdict rests on a figure and its target: one of the two was probably typed in another measure. Undefined where
 * nothing is doubtful.
 * @throws NgktError `unit.incompatible`
 */
export function doubtfulTarget(value: Value, band: TargetBand, indicator: Indicator): Bilingual | undefined {
  return fractionOfPercent(value, band, indicator) ?? thousandfoldTarget(value, band, indicator);
}
