import { printedNumber } from '../kpi/claim';
import type { Bilingual } from '../kpi/bilingual';
import type { Indicator } from '../kpi/indicator';
import type { Value } from '../kpi/value';
import { looksLikeFraction, looksLikeFractionTarget, type TargetBand } from './target';
import * as messages from './targetMessages';

/**
 * A percent number and its target that are a hundred times apart: one of the two is probably the fraction of a cell
 * formatted as a percentage, 0,0642 for 6,42%, and no verdict rests on it. Undefined where nothing is doubtful.
 */
export function fractionOfPercent(value: Value, band: TargetBand, { code, unit }: Indicator): Bilingual | undefined {
  const number = value.kind === 'range' ? value.high : printedNumber(value);
  if (unit !== '%' || number === undefined) return undefined;
  if (looksLikeFraction(number, band)) return messages.fractionBesideTarget(code, value, band);
  return looksLikeFractionTarget(number, band) ? messages.targetIsFraction(code, value, band) : undefined;
}
